"""CH009 · some letters are written with detached marks."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, Trait, rule
from plancheck_rules._law import nghi_dinh_30
from plancheck_rules.chu._facts import once


@rule(
    "CH009",
    "dau-roi-khoi-chu",
    Severity.INFO,
    citations=(
        nghi_dinh_30("khoản 4 Mục I Phần I Phụ lục I", "bộ mã ký tự Unicode theo TCVN 6909:2001"),
    ),
    messages={
        "found": Message(
            vi="Có chữ gõ bằng Unicode tổ hợp, dấu tách rời khỏi chữ ({count} chỗ), ví dụ: "
            "“{detail}”.",
            en="Some letters are typed with detached marks, decomposed Unicode ({count} "
            "places), such as “{detail}”.",
            advice_vi="Chuyển sang Unicode dựng sẵn (bộ gõ có chức năng chuyển mã).",
            advice_en="Convert the text to composed Unicode (the input method can do it).",
        ),
    },
)
def dau_roi_khoi_chu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản có chữ Unicode tổ hợp, dấu tách rời khỏi chữ.
    Some letters are written with detached marks.

    Vì sao
        Chữ tổ hợp nhìn giống chữ thường nhưng tìm kiếm, so sánh không ra và dễ vỡ dấu khi
        chuyển tệp.
    Why
        Such letters look alike but are not found by a search and break when files are
        converted.
    Lưu ý
        Nghị định chỉ yêu cầu bộ mã Unicode, không nói dựng sẵn hay tổ hợp; dựng sẵn là cách cả nước
        quen dùng.
    Note
        The decree asks for Unicode only; composed letters are what everybody uses.
    Sai
        + decomposed: đề nghị
    Đúng
        @ xã 2023
    """
    places = [f.span for f in plan.document.facts if f.trait is Trait.DECOMPOSED and f.span]
    edits = tuple(Edit(place, plan.document.excerpt(place)) for place in places)
    for remark in once(plan, "found", Trait.DECOMPOSED):
        yield remark._replace(fix=Fix(Safety.SAFE, edits) if edits else None)
