"""TG009 · an activity is set for a day after the campaign's end."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._campaign import UNKNOWN, this_window
from plancheck_rules._clauses import Dated, dated_clauses
from plancheck_rules._law import huong_dan, written

_ACTIVITY = re.compile(
    r"(?<!\w)(?:lễ phát động|phát động|mít ?-?tinh|ra quân|diễu hành|hội thi|cuộc thi|hội thảo"
    r"|tọa đàm|tập huấn|truyền thông|tuyên truyền|treo|nói chuyện|chiếu sáng|thắp sáng|sinh hoạt"
    r"|giao lưu|diễn đàn|tổng duyệt|chạy thử|tổ chức)(?!\w)"
)
_AFTERWARDS = re.compile(
    r"(?<!\w)(?:báo cáo|tổng kết|sơ kết|tổng hợp|đánh giá|gửi về|gửi kết quả|quyết toán"
    r"|thanh toán|nghiệm thu|bế mạc|khen thưởng|trao giải|lưu hồ sơ|duy trì|tiếp tục"
    r"|hằng năm|hàng năm|kế hoạch năm|chấm thi|chấm điểm|công bố|tháo dỡ|thu dọn|kết thúc|nộp"
    r"|gửi bài|lấy ý kiến|kiểm tra|giám sát|có hiệu lực|kỷ niệm|ngày lễ|ngày thành lập"
    r"|ngày truyền thống|ngày quốc|ngày toàn|ngày dân|ngày thế giới|hưởng ứng ngày"
    r"|hướng tới ngày|gửi sản phẩm)(?!\w)"
)
_NOT_ON = re.compile(r"(?<!\w)(?:đến|hết|trước|sau)(?:\s+hết)?\s+(?:ngày\s+)?\Z")
_LATEST = dt.timedelta(days=90)


@rule(
    "TG009",
    "hoat-dong-sau-khi-ket-thuc",
    Severity.WARNING,
    citations=(huong_dan("thời gian tổ chức Tháng hành động"),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "after": Message(
            vi="Hoạt động ngày {date} diễn ra sau khi Tháng hành động kết thúc ({end}).",
            en="The activity of {date} comes after the campaign's end ({end}).",
            advice_vi="Kiểm tra lại ngày; báo cáo, tổng kết sau đó là bình thường, hoạt động thì "
            "không.",
            advice_en="Check the date; reports after the end are normal, activities are not.",
        ),
    },
)
def hoat_dong_sau_khi_ket_thuc(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Hoạt động được xếp vào ngày sau khi Tháng hành động đã kết thúc.
    An activity is set for a day after the campaign's end.

    Vì sao
        Lễ phát động hay truyền thông sau ngày 15/12 không còn thuộc Tháng hành động; thường là gõ
        nhầm ngày hoặc tháng.
    Why
        A ceremony after 15 December is no part of the campaign; day or month is usually mistyped.
    Lưu ý
        Báo cáo, tổng kết, trao giải, quyết toán sau ngày kết thúc là bình thường.
    Note
        Reports, reviews, prizes and accounts after the end are normal.
    Sai
        noi_dung: Tổ chức tổng duyệt Lễ phát động vào ngày 17/12/2023.
    Đúng
        noi_dung: Tổ chức Lễ phát động vào ngày 10/11/2023; tổng kết trước ngày 25/12/2023.
    """
    record = this_window(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    for dated in dated_clauses(plan):
        late = record.end < dated.day <= record.end + _LATEST
        if late and _is_activity(dated) and _among_activities(plan, dated):
            end = written(record.end)
            yield Remark(
                dated.field.span, "after", {"date": dated.field.value.spoken(), "end": end}
            )


def _is_activity(dated: Dated) -> bool:
    """Whether something takes place on the day: not by it, up to it or as a review."""
    set_for = _ACTIVITY.search(dated.before) and not _NOT_ON.search(dated.before)
    return bool(set_for) and not _AFTERWARDS.search(dated.clause)


def _among_activities(plan: Plan, dated: Dated) -> bool:
    block = dated.field.span.block
    return any(
        section.span.block <= block <= section.last_block
        for section in plan.sections(SectionKind.NOI_DUNG)
    )
