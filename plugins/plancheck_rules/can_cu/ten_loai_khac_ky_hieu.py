"""CC005 · the kind of document and the abbreviation in its symbol disagree."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import nghi_dinh_30, phu_luc_1
from plancheck_rules.can_cu._kinds import ALWAYS_CODED, CODES, CONG_VAN, NEVER_A_BODY
from plancheck_rules.can_cu._reference import kind_word

_ADVICE = {
    "advice_vi": "Đối chiếu với văn bản gốc, sửa tên loại hoặc ký hiệu.",
    "advice_en": "Compare with the document itself; mend the kind or the symbol.",
}


@rule(
    "CC005",
    "ten-loai-khac-ky-hieu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 3", "ký hiệu gồm chữ viết tắt tên loại"),
        nghi_dinh_30("Mục I Phụ lục III", "bảng chữ viết tắt tên loại"),
    ),
    messages={
        "other_kind": Message(
            vi="Văn bản ghi là “{kind}” nhưng ký hiệu là “{said}”; ký hiệu của loại văn bản này "
            "bắt đầu bằng “{meant}”.",
            en="“{kind}” has the symbol “{said}”; its symbol begins with “{meant}”.",
            **_ADVICE,
        ),
        "letter": Message(
            vi="Ký hiệu của công văn không có chữ viết tắt tên loại, nhưng ở đây ghi “{said}”.",
            en="A letter (công văn) has no kind abbreviation in its symbol, but “{said}” is given.",
            **_ADVICE,
        ),
    },
)
def ten_loai_khac_ky_hieu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên loại của văn bản được viện dẫn không khớp với ký hiệu.
    The kind of a cited document does not fit its symbol.

    Vì sao
        Ký hiệu bắt đầu bằng chữ viết tắt tên loại (KH, QĐ, CT …); không khớp nghĩa là một trong
        hai đã chép sai, và có thể viện dẫn nhầm văn bản.
    Why
        A symbol begins with the abbreviation of the kind; if they disagree, one was copied
        wrongly, or another document is meant.
    Sai
        can_cu: Thực hiện Công văn số 576/KH-PGDĐT ngày 02/11/2023 của Phòng Giáo dục và Đào tạo.
    Đúng
        can_cu: Thực hiện Công văn số 576/PGDĐT-TH ngày 02/11/2023 của Phòng Giáo dục và Đào tạo.
    """
    for reference in plan.references:
        if reference.designation is None or reference.type is None:
            continue
        code = reference.designation.value.kind_code
        message = _clash(reference, code) if code else None
        if message:
            arguments = {
                "kind": reference.type.value,
                "said": reference.designation.value.symbol or "",
                "meant": CODES.get(kind_word(reference), ""),
            }
            yield Remark(reference.designation.span, message, arguments)


def _clash(reference: Reference, code: str) -> str | None:
    kind = kind_word(reference)
    if kind == CONG_VAN:
        return "letter" if code in NEVER_A_BODY else None
    meant = CODES.get(kind)
    if meant is None or code == meant:
        return None
    return "other_kind" if code in CODES.values() or kind in ALWAYS_CODED else None
