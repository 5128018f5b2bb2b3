"""CC006 · issuer and symbol contradict each other, or the issuer cannot exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Reference, Remark, Severity, fold, rule
from plancheck_rules._law import phu_luc_1

_UBND = re.compile(r"(?<![a-zđ])[uủ]bnd")
_SO = re.compile(r"(?:^|-)s(?:lđ-?tb|nv|gd|vh|yt|tc|tp|tt|kh|xd|ct|gt|tnmt|nn)[a-zđ&]*(?=-|$)")
_PHONG = re.compile(r"(?:^|-)(?:pgd|plđ|pvh|vhtt$|lđtbxh-p)")
_CP, _TTG = re.compile(r"-cp$"), re.compile(r"-ttg$")
_CONTRADICTIONS = (
    (re.compile(r"^bộ (?!chính trị|tư lệnh|chỉ huy)"), (_UBND, _SO, _PHONG, _TTG, _CP)),
    (re.compile(r"^(?:ủy ban nhân dân|ubnd)\b"), (_SO, _PHONG, _TTG, _CP)),
    (re.compile(r"^sở\b"), (_UBND, _PHONG, _TTG, _CP)),
    (re.compile(r"^phòng\b"), (_UBND, _SO, _TTG, _CP)),
    (re.compile(r"^trường\b"), (_UBND, _SO, _PHONG, _TTG, _CP)),
    (re.compile(r"^(?:thủ tướng|phó thủ tướng)\b"), (_CP, _UBND)),
    (re.compile(r"^chính phủ\b"), (_TTG, _UBND)),
    (re.compile(r"^quốc hội\b"), (_TTG, _CP, _UBND)),
)
_IMPOSSIBLE = re.compile(
    r"^(?:phòng (?:giáo dục|lao động|văn hóa|nội vụ|tư pháp|y tế|dân tộc)"
    r"(?:(?!huyện|quận|thị xã|thành phố)[^,;()])*? tỉnh \w"
    r"|sở [^,;()]*? (?:huyện|quận|thị xã|xã(?! hội)|phường|thị trấn) \w)"
)
_NESTED = re.compile(r"\b(?:sở|công an|ủy ban|ubnd)\b")


@rule(
    "CC006",
    "co-quan-khac-ky-hieu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 3", "ký hiệu gồm chữ viết tắt tên cơ quan ban hành"),
        phu_luc_1("điểm b khoản 6", "tên cơ quan ban hành của văn bản viện dẫn"),
    ),
    messages={
        "symbol": Message(
            vi="Văn bản ghi là của {issuer}, nhưng ký hiệu “{symbol}” là của cơ quan khác.",
            en="The document is said to be {issuer}'s, but “{symbol}” is another body's symbol.",
            advice_vi="Đối chiếu với văn bản gốc, sửa tên cơ quan hoặc ký hiệu.",
            advice_en="Compare with the document itself; mend the issuer or the symbol.",
        ),
        "level": Message(
            vi="Không có cơ quan “{issuer}”: tỉnh có sở, không có phòng; dưới tỉnh không có sở.",
            en="There is no “{issuer}”: provinces have a sở, not a phòng; lower levels no sở.",
            advice_vi="Ghi đúng tên và cấp của cơ quan ban hành.",
            advice_en="Give the issuer's true name and level.",
        ),
    },
)
def co_quan_khac_ky_hieu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Cơ quan ban hành của văn bản viện dẫn không khớp ký hiệu hoặc không thể có.
    The issuer of a cited document contradicts the symbol or cannot exist.

    Vì sao
        “Công văn số 458/SLĐTBXH-BĐG … của Bộ” là lời tự mâu thuẫn: ký hiệu là của sở. “Phòng …
        tỉnh” là cơ quan không có.
    Why
        Such a citation contradicts itself: the symbol is a department's, the words a ministry's.
    Lưu ý
        Chỉ báo những mâu thuẫn chắc chắn; chữ viết tắt lạ không bị xét.
    Note
        Only certain contradictions are reported; unknown abbreviations are not judged.
    Sai
        can_cu: Thực hiện Công văn số 458/SLĐTBXH-BĐG ngày 02/10/2023 của Bộ Nội vụ.
    Sai
        can_cu: Thực hiện Kế hoạch số 14/KH-PGD ngày 02/11/2023 của Phòng Giáo dục tỉnh Hà Nam.
    Đúng
        @ xã 2023
    """
    for reference in plan.references:
        if reference.issuer is None:
            continue
        issuer = fold(reference.issuer.value.name)
        if _IMPOSSIBLE.match(issuer) and not _NESTED.search(issuer, 3):
            yield _remark(reference, "level")
        elif _contradicts(issuer, reference):
            yield _remark(reference, "symbol")


def _contradicts(issuer: str, reference: Reference) -> bool:
    symbol = reference.designation.value.symbol if reference.designation else None
    tails = next((tails for words, tails in _CONTRADICTIONS if words.match(issuer)), ())
    return bool(symbol) and any(tail.search(fold(symbol or "")) for tail in tails)


def _remark(reference: Reference, message: str) -> Remark:
    issuer, number = reference.issuer, reference.designation
    name = issuer.value.name if issuer else ""
    symbol = number.value.symbol if number else None
    return Remark(
        issuer.span if issuer else reference.span,
        message,
        {"issuer": name, "symbol": symbol or ""},
    )
