"""Bodies: what a name says of its kind, tier and territory, and where a name in prose ends.

Sources: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 2 for names; the tiers are those
of the laws on the organisation of government and local government, old and new.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plancheck.anatomy.passages import passage_end
from plancheck.plan import Level, Organisation
from plancheck.text import compose, fold, squeeze


class _Body(NamedTuple):
    """A type of body.

    ``level`` is its own tier (None: that of its territory); ``forms`` are other written forms;
    ``unless`` are words after which it is no body; ``whole`` says that the type is the full name.
    """

    type: str
    level: Level | None = None
    forms: str = ""
    unless: str = ""
    whole: bool = False


# A body stands before those whose names begin its own.
_BODIES = (
    _Body("ủy ban thường vụ quốc hội", Level.CENTRE, "ubtvqh", whole=True),
    _Body("ủy ban mặt trận tổ quốc", forms=r"(?:ub|ủy\s+ban\s+)?mttq|mặt\s+trận\s+tổ\s+quốc"),
    _Body("ủy ban nhân dân", forms="ubnd"),
    _Body("hội đồng nhân dân", forms="hđnd"),
    _Body("ủy ban dân tộc", Level.CENTRE, "ubdt", whole=True),
    _Body("ủy ban"),
    _Body("thủ tướng chính phủ", Level.CENTRE, r"(?:phó\s+)?thủ\s+tướng|ttgcp", whole=True),
    _Body("chính phủ", Level.CENTRE, whole=True),
    _Body("quốc hội", Level.CENTRE, whole=True),
    _Body("chủ tịch nước", Level.CENTRE, whole=True),
    _Body("bộ chính trị", Level.CENTRE, whole=True),
    _Body("ban bí thư", Level.CENTRE),
    _Body(
        "ban chấp hành trung ương", Level.CENTRE, r"bch\s+(?:trung\s+ương|tw)|trung\s+ương\s+đảng"
    ),
    _Body("tổng liên đoàn lao động", Level.CENTRE, r"tổng\s+lđlđ"),
    _Body("tổng cục", Level.CENTRE),
    _Body("bộ", Level.CENTRE, "blđtbxh|bgdđt|bnv", unless="phận|luật|máy|môn|tiêu|tài liệu"),
    _Body("sở", Level.PROVINCE_DEPARTMENT, "slđtbxh"),
    _Body("ban dân tộc", Level.PROVINCE_DEPARTMENT),
    _Body("phòng", Level.DISTRICT_DEPARTMENT, unless="ngừa|chống|trừ|họp|học|khám|tránh"),
    _Body("tỉnh ủy", Level.PROVINCE),
    _Body("thành ủy"),
    _Body("huyện ủy", Level.DISTRICT, r"(?:quận|thị)\s+ủy"),
    _Body("đảng ủy"),
    _Body("trường", Level.SCHOOL, r"nhà\s+trường", unless="hợp|học|quay"),
    _Body("hội liên hiệp phụ nữ", forms=r"hội\s+lhpn"),
    _Body("liên đoàn lao động", forms="lđlđ"),
    _Body("văn phòng"),
    _Body("chi cục"),
    _Body("cục"),
    _Body("viện"),
    _Body("vụ"),
    _Body("tòa án nhân dân", forms="tand"),
    _Body("công an"),
    _Body("công đoàn"),
    _Body("bệnh viện"),
    _Body("trung tâm"),
    _Body("đoàn thanh niên"),
    _Body("hội", unless="nghị|thảo|thi|trường|viên|họp|đồng|nhập"),
    _Body("ban", unless="hành|ngành|đầu"),
)


def _pattern(body: _Body) -> str:
    written = r"\s+".join(body.type.split())
    unless = rf"(?!,|\s+(?:{body.unless}))" if body.unless else ""
    return f"(?:{written}{'|' if body.forms else ''}{body.forms}){unless}"


_BODY = re.compile("|".join(f"({_pattern(body)})(?!\\w)" for body in _BODIES))

_TIERS = {
    "tỉnh": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "thị xã": Level.DISTRICT,
    "tx": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "phường": Level.COMMUNE,
    "thị trấn": Level.COMMUNE,
    "đặc khu": Level.COMMUNE,
}
_CITY = {"thành phố", "tp"}
# Cities under central government, by 2026 laws too where no lower city ever had the name.
_CENTRAL_CITIES = (
    *("hà nội", "hồ chí minh", "hcm", "hải phòng", "đà nẵng", "cần thơ", "huế"),
    *("đồng nai", "quảng ninh"),
)
_TERRITORY = re.compile(
    r"(?<!\w)(tỉnh|huyện|quận|thị\s+xã|tx|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|thành\s+phố|tp)"
    r"(?!\w|\s+ủy)\.?"
)
_TOKEN = re.compile(r"(?:\s+(?:[-‐‑–—]\s*)?|[-‐‑–—]\s*)([\w'’]+)")
_NAME_LENGTH = 6

_DEPARTMENT_OF = {
    Level.PROVINCE: Level.PROVINCE_DEPARTMENT,
    Level.DISTRICT: Level.DISTRICT_DEPARTMENT,
}

# Words with which the title of a document or another clause begins after its issuer's name;
# "xây dựng", "tổ chức", "thông tin" … belong to names of bodies as well.
_AFTER_NAME = re.compile(
    r"[;:()\[.\"]|,(?!\s*(?:thể\s+thao|khoa\s+học))|…"
    r"|\s(?:về|v/v|triển\s+khai|ban\s+hành|hướng\s+dẫn|phê\s+duyệt|quy\s+định|thực\s+hiện"
    r"|nhân(?!\s+(?:dân|đạo|lực))|yêu\s+cầu|đề\s+nghị|đối\s+với|trong|với|khi|nêu|được|kêu\s+gọi"
    r"|hưởng\s+ứng|giai\s+đoạn|năm|ngày|theo|nhằm|để|cho|tại|trên|đến|từ|sửa\s+đổi|bổ\s+sung"
    r"|tăng\s+cường|đẩy\s+mạnh|đã|đang|sẽ|vừa|(?<!thôn )mới|có|là|ký|thông\s+qua"
    r"|(?<!ban )chỉ\s+đạo|phát\s+động|công\s+bố|(?<!ngoại )giao(?!\s+thông)|tuyên\s+truyền"
    r"|(?<!và )(?<!tin )truyền\s+thông|phối\s+hợp|rà\s+soát"
    r"|(?<!ban )tổ\s+chức|(?<!bộ )(?<!sở )xây\s+dựng"
    r"|(?<!ủy ban )kiểm\s+tra|số\s+\d)(?!\w)"
)
_LONGEST = 160
_TRAILING = re.compile(r"(?:[\s,–-]|\svà)+$")


def read_organisation(text: str) -> Organisation:
    """Return the body that *text* names; what the name does not tell stays empty or None."""
    name = squeeze(compose(text))
    folded = fold(name)
    body, after = _body(folded)
    territory, tier = _territory(name, folded, after)
    if body and body.type.endswith(" ủy"):
        territory = name[after:].strip() or None
    return Organisation(
        name, body.type if body else "", _level(body, folded, after, tier), territory
    )


def _body(folded: str, start: int = 0) -> tuple[_Body | None, int]:
    found = _BODY.match(folded, start)
    if found is None or found.lastindex is None:
        return None, start
    return _BODIES[found.lastindex - 1], found.end()


def _level(body: _Body | None, folded: str, after: int, tier: Level | None) -> Level | None:
    if body is None:
        return tier
    if body.type == "văn phòng":
        return _office_level(folded, after, tier)
    if body.type == "thành ủy":
        return _city_level(folded[after:])
    if body.type == "phòng" and tier is Level.COMMUNE:
        return Level.COMMUNE
    if tier is None and folded.endswith(("trung ương", "việt nam", "tối cao")):
        return body.level or Level.CENTRE
    return body.level or tier


def _office_level(folded: str, after: int, tier: Level | None) -> Level | None:
    served, end = _body(folded, after + 1)
    level = _level(served, folded, end, tier)
    return _DEPARTMENT_OF.get(level, level) if level is not None else None


def _city_level(name: str) -> Level | None:
    words = squeeze(name)
    if not words:
        return None
    return Level.PROVINCE if words.startswith(_CENTRAL_CITIES) else Level.DISTRICT


def _territory(name: str, folded: str, start: int) -> tuple[str | None, Level | None]:
    found = _TERRITORY.search(folded, start)
    if found is None:
        return None, None
    word = squeeze(found[1])
    end = _name_end(name, found.end())
    territory = name[found.end() : end].strip() or None
    if word in _CITY:
        return territory, _city_level(folded[found.end() : end])
    return territory, _TIERS[word]


def _name_end(text: str, start: int) -> int:
    """Return where the capitalised words, or the figure, after a territory's word end."""
    end = start
    for _ in range(_NAME_LENGTH):
        token = _TOKEN.match(text, end)
        if token is None or not _names(token[1], first=end == start):
            break
        end = token.end()
    return end


def _names(word: str, *, first: bool) -> bool:
    return word[0].isupper() or (first and word.isdigit())


def organisation_at(
    text: str, folded: str, start: int, limit: int
) -> tuple[Organisation, int] | None:
    """Return the body named at *start* of *text* and where its name ends, at most at *limit*.

    In prose a name ends at punctuation, at a word that begins another clause, or after the name
    of its territory. A name that no known type of body begins must begin with a capital.
    """
    body, after = _body(folded, start)
    if (
        body is None
        and not text[start : start + 1].isupper()
        and not _TERRITORY.match(folded, start)
    ):
        return None
    limit = min(limit, passage_end(text, start, _LONGEST))
    end = after if body and body.whole else _end(text, folded, after, limit)
    name = _TRAILING.sub("", text[start:end])
    return (read_organisation(name), start + len(name)) if name else None


def _end(text: str, folded: str, start: int, limit: int) -> int:
    stop = _AFTER_NAME.search(folded, start, limit)
    end = stop.start() if stop else limit
    territory = _TERRITORY.search(folded, start, end)
    return min(end, _name_end(text, territory.end())) if territory else end
