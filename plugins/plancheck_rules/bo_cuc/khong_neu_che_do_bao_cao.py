"""BC011 · nothing is said about reporting the results."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._law import huong_dan
from plancheck_rules._place import ending

_REPORT = re.compile(
    r"(?<!\w)(?:báo cáo|phản ánh|thông tin kết quả|gửi kết quả|tổng hợp kết quả|tổng kết)(?!\w)"
)


@rule(
    "BC011",
    "khong-neu-che-do-bao-cao",
    Severity.INFO,
    citations=(huong_dan("báo cáo kết quả thực hiện"),),
    campaign_only=True,
    messages={
        "no_text": Message(
            vi="Không nhận ra phần nội dung của kế hoạch.",
            en="The text of the plan was not recognised.",
        ),
        "missing": Message(
            vi="Kế hoạch không nêu việc báo cáo kết quả thực hiện.",
            en="The plan says nothing about reporting its results.",
            advice_vi="Ghi ai tổng hợp, báo cáo ai, trước ngày nào.",
            advice_en="Say who sums up, to whom it is reported, and by what day.",
        ),
    },
)
def khong_neu_che_do_bao_cao(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không nêu việc báo cáo kết quả.
    The plan says nothing about reporting its results.

    Vì sao
        Văn bản hướng dẫn hằng năm yêu cầu báo cáo kết quả; thiếu dòng này thì đơn vị không biết
        gửi ai, lúc nào.
    Why
        The yearly letter asks for a report; without this line nobody knows to whom and when.
    Lưu ý
        “Báo cáo theo quy định” không ghi ngày là đủ; thời hạn do cấp trên ấn định.
    Note
        “As prescribed” without a day is enough; the day is set by the superior.
    Sai
        to_chuc_thuc_hien: Công chức Văn hóa - xã hội tham mưu thực hiện.
        ket_thuc: Trên đây là Kế hoạch năm 2023./.
    Đúng
        @ xã 2023
    """
    if plan.body is None:
        yield Abstention("no_text")
        return
    document = plan.document
    said = _REPORT.search(document.folded, *_orders(plan))
    if said is None:
        yield Remark(ending(plan), "missing")


def _orders(plan: Plan) -> tuple[int, int]:
    """From where the organisation part begins (else the text) to the end of the text."""
    document = plan.document
    first, last = document.offsets(plan.body) if plan.body else (0, 0)
    parts = plan.sections(SectionKind.TO_CHUC_THUC_HIEN)
    return (document.offset(parts[0].span.block) if parts else first), last
