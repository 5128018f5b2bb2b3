"""CC011 · a citation with a blank left in it."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, Stage, rule
from plancheck_rules._law import phu_luc_1


@rule(
    "CC011",
    "vien-dan-con-bo-trong",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 6", "viện dẫn ghi đầy đủ"),),
    messages={
        "blank": Message(
            vi="Viện dẫn còn chỗ bỏ trống.",
            en="A blank is left in the citation.",
            advice_vi="Điền số, ký hiệu, ngày tháng năm và cơ quan ban hành.",
            advice_en="Fill in number, symbol, date and issuer.",
        ),
    },
)
def vien_dan_con_bo_trong(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản được viện dẫn còn chỗ trống chưa điền.
    A blank is left in the citation of a document.

    Vì sao
        “Công văn số …/…” là chỗ của mẫu chưa điền; phát hành như vậy là viện dẫn không có thật.
    Why
        It is a template not filled in; issued like that, it cites nothing.
    Lưu ý
        Trong bản dự thảo, đây chỉ là lời nhắc.
    Note
        In a draft this is only a reminder.
    Sai
        can_cu: Thực hiện Kế hoạch số ..../KH-UBND ngày .... tháng 11 năm 2023 của UBND huyện.
    Đúng
        @ xã 2023
    """
    severity = Severity.INFO if plan.stage is Stage.DRAFT else None
    for reference in plan.references:
        if reference.blank:
            yield Remark(reference.span, "blank", severity=severity)
