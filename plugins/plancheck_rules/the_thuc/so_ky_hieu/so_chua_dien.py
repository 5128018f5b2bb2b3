"""TT031 · the number is not filled in."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    Stage,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER


@rule(
    "TT031",
    "so-chua-dien",
    Severity.ERROR,
    citations=(nghi_dinh_30("Điều 15", "Cấp số, thời gian ban hành văn bản"),),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "draft": Message(
            vi="Bản dự thảo chưa có số và ngày.",
            en="The draft has no number and day yet.",
            advice_vi="Không phải lỗi: hai nội dung này được cấp sau khi ký; nhớ điền trước khi "
            "phát hành.",
            advice_en="No fault: both are given after signing; fill them in before it is sent out.",
        ),
        "issued": Message(
            vi="Kế hoạch đã ban hành nhưng số còn để trống.",
            en="The plan is issued, but its number is open.",
            advice_vi="Lấy số tại Văn thư cơ quan và điền vào dòng số, ký hiệu.",
            advice_en="Get the number from the clerical office and fill it in.",
        ),
        "half": Message(
            vi="Ngày ban hành đã ghi mà số còn để trống.",
            en="The day of issue is given, but the number is open.",
            advice_vi="Số và ngày được cấp cùng lúc: điền số, hoặc để trống cả ngày khi còn dự "
            "thảo.",
            advice_en="Both are given at the same time: fill in the number, or leave the day open "
            "while it is a draft.",
        ),
    },
)
def so_chua_dien(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số của kế hoạch còn để trống.
    The number of the plan is not filled in.

    Vì sao
        Văn bản phát hành không có số thì không đăng ký, không viện dẫn được, muốn đính chính bằng
        công văn cũng không có số để dẫn.
    Why
        A document issued without a number can be neither registered nor cited, not even by a letter
        that would correct it.
    Lưu ý
        Bản dự thảo để trống cả số và ngày là đúng, vì hai nội dung này được cấp sau khi ký: chỉ nêu
        ở mức lưu ý. Khi kiểm tra bản phát hành (tùy chọn “--stage issued”) thì là lỗi.
    Note
        A draft rightly leaves number and day open, for they are given after signing: it is only
        a note. In an issued plan (option “--stage issued”) an open number is an error.
    Sai
        so_ky_hieu: Số:      /KH-UBND
    Đúng
        @ xã 2023
    """
    if plan.number is None:
        yield Abstention("no_number", applicable=False)
    elif plan.number.value.number:
        return
    elif plan.stage is Stage.ISSUED:
        yield Remark(plan.number.span, "issued")
    elif plan.date and plan.date.value.day:
        yield Remark(plan.number.span, "half", severity=Severity.INFO)
    else:
        yield Remark(plan.number.span, "draft", severity=Severity.INFO)
