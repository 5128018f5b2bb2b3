"""TT045 · no comma between place and time of issue."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1

_WRONG = " \u00a0.;:-–"
"""What stands where the comma belongs."""


@rule(
    "TT045",
    "dia-danh-sai-dau-phay",
    Severity.WARNING,
    citations=(phu_luc_1("điểm c khoản 4", "sau địa danh có dấu phẩy (,)"),),
    since=IN_FORCE,
    messages={
        "comma": Message(
            vi="Sau địa danh “{place}” không có dấu phẩy.",
            en="No comma stands after the place “{place}”.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def dia_danh_sai_dau_phay(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Sau địa danh không có dấu phẩy.
    No comma stands between place and time of issue.

    Vì sao
        Dấu phẩy ngăn địa danh với thời gian; đây là cách trình bày thống nhất của mọi văn bản.
    Why
        The comma parts place from time, alike in all documents.
    Sai
        dia_danh_ngay: Bình An ngày 02 tháng 11 năm 2023
    Đúng
        dia_danh_ngay: Bình An, ngày 02 tháng 11 năm 2023
    """
    if plan.place is None or plan.date is None:
        return
    document = plan.document
    first, last = document.offsets(plan.place.span)
    said = document.text[first:last].rstrip(_WRONG)
    start, end = first + len(said), document.offsets(plan.date.span)[0]
    between = document.text[start:end]
    if any(mark in between for mark in ",\n\t"):
        return
    meant = f"{said}, {plan.date.text}"
    edit = Edit(document.span(start, end), ", ")
    yield Remark(
        document.span(first, start),
        "comma",
        {"place": said, "meant": meant},
        expected=meant,
        fix=Fix(Safety.SAFE, (edit,)) if between and not between.strip(_WRONG) else None,
    )
