"""Units of a place, as the organisation part and the recipients name them, made comparable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from plancheck import fold, squeeze

_FULL = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "ub": "ủy ban",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "lhpn": "liên hiệp phụ nữ",
    "lđtb&xh": "lao động - thương binh và xã hội",
    "lđtbxh": "lao động - thương binh và xã hội",
    "lđ-tb&xh": "lao động - thương binh và xã hội",
    "gd&đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "vh-xh": "văn hóa - xã hội",
    "vhxh": "văn hóa - xã hội",
    "vhtt&dl": "văn hóa, thể thao và du lịch",
    "vhtt": "văn hóa và thông tin",
    "tncs": "thanh niên cộng sản",
    "ld": "liên đoàn",
    "ldld": "liên đoàn lao động",
    "lđlđ": "liên đoàn lao động",
    "ccb": "cựu chiến binh",
    "ctđ": "chữ thập đỏ",
    "hcm": "hồ chí minh",
    "hnd": "hội nông dân",
    "nct": "người cao tuổi",
    "tyt": "trạm y tế",
    "bchqs": "ban chỉ huy quân sự",
    "vp": "văn phòng",
    "ca": "công an",
    "tp": "thành phố",
}
_TOKEN = re.compile(r"[\w&-]+")
_UNIT = re.compile(
    r"(?:đề nghị |giao )?(?P<unit>(?:sở|phòng|ban|văn phòng|công an|trạm|trung tâm|hội|đoàn"
    r"|liên đoàn|ủy ban mặt trận|mặt trận|trường|đài|bộ chỉ huy|ban chỉ huy"
    r"|thanh tra|bảo hiểm xã hội)(?!\w)(?! (?:ngành|thường|giám hiệu|chấp hành)).*)"
)
_GROUP = re.compile(r"(?<!\w)(?:các|toàn thể|mọi|tất cả|những|cán bộ|thành viên|lãnh đạo)(?!\w)")
_COMMON = re.compile(
    r"và|của|các|xã|phường|huyện|tỉnh|thành|phố|thị|trấn|đặc|khu|việt|nam|nhân|dân|cấp|địa|bàn"
)
_WORD = re.compile(r"[^\W\d_]+")


def expanded(text: str) -> str:
    """Return *text* folded, with the usual abbreviations of bodies written out."""
    return _TOKEN.sub(lambda found: _written_out(found[0]), squeeze(fold(text)))


def single_unit(text: str) -> str | None:
    """Return the one unit that *text* names ("Phòng Tư pháp"), None for groups and others."""
    words = expanded(text).strip(" .:;,")
    found = _UNIT.fullmatch(words)
    several = _GROUP.search(words) or ("," in words and " - " not in words) or ";" in words
    return found["unit"] if found and not several else None


def telling(text: str) -> frozenset[str]:
    """Return the words of a unit's name that set it apart from other units."""
    return frozenset(word for word in _WORD.findall(expanded(text)) if not _COMMON.fullmatch(word))


def named_words(folded: str) -> frozenset[str]:
    """Return the words of a text, abbreviations written out: what a unit is looked for in."""
    tokens = set(_TOKEN.findall(folded))
    return frozenset(_WORD.findall(" ".join(map(_written_out, tokens))))


def _written_out(token: str) -> str:
    return _FULL.get(token, token)


def is_named_in(unit: str, words: frozenset[str]) -> bool:
    """Tell whether *words* has every word that tells *unit* apart, or its initials."""
    mine = telling(unit)
    missing = mine - words
    return bool(mine) and (not missing or missing.issubset(_by_initials(unit, words)))


def _by_initials(unit: str, words: frozenset[str]) -> Iterator[str]:
    """Yield the words of *unit* that *words* has as initials: "TH" for Tiểu học."""
    mine = _WORD.findall(expanded(unit))
    for start, end in combinations(range(len(mine) + 1), 2):
        run = mine[start:end]
        if len(run) > 1 and "".join(word[0] for word in run) in words:
            yield from run


def names_group(text: str) -> bool:
    """Tell whether a line of recipients stands for several units at once."""
    words = expanded(text)
    return _GROUP.search(words) is not None or "đơn vị" in words or "như trên" in words
