"""NQ008 · a unit receives the plan, but the plan never speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Level,
    Message,
    Plan,
    Recipient,
    Remark,
    SectionKind,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import phu_luc_1
from plancheck_rules._sections import extent
from plancheck_rules.nhat_quan._units import expanded, is_named_in, named_words, single_unit

_FOR_ELSE = re.compile(
    r"\(|để (?:báo cáo|biết|theo dõi|phối hợp|đăng tải|chỉ đạo)|đăng|cổng thông tin"
)
_ABOVE = {
    Level.PROVINCE: re.compile(r"^(?:bộ|ủy ban) "),
    Level.DISTRICT: re.compile(r"^sở |tỉnh|thành phố"),
    Level.COMMUNE: re.compile(r"^sở |tỉnh|thành phố|huyện|quận|thị xã"),
    Level.SCHOOL: re.compile(r"^(?:sở|phòng|công an|đảng ủy) |xã|phường|huyện|tỉnh|thành phố"),
}
_ALL = re.compile(
    r"các (?:\w+, ){0,3}(?:cơ quan|đơn vị|phòng|sở|ban|ngành|đoàn thể|tổ chức|hội|trường|thôn)"
)


@rule(
    "NQ008",
    "noi-nhan-khong-co-viec",
    Severity.INFO,
    citations=(phu_luc_1("điểm a khoản 9", "nơi nhận để thực hiện, để biết"),),
    messages={
        "no_list": Message(
            vi="Văn bản không có phần Nơi nhận hoặc mục tổ chức thực hiện.",
            en="There is no list of recipients or no organisation part.",
        ),
        "grouped": Message(
            vi="Mục tổ chức thực hiện giao việc theo nhóm, không đối chiếu từng đơn vị được.",
            en="Work is given to groups; single units cannot be compared.",
        ),
        "idle": Message(
            vi="“{unit}” nhận kế hoạch nhưng kế hoạch không giao việc hay nhắc tới.",
            en="“{unit}” receives the plan, but the plan never speaks of it.",
            advice_vi="Giao việc cho đơn vị, hoặc ghi rõ gửi để biết.",
            advice_en="Give it work, or say that it is sent for information.",
        ),
    },
)
def noi_nhan_khong_co_viec(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Đơn vị trong Nơi nhận không được kế hoạch nhắc tới.
    A unit among the recipients is never mentioned in the plan.

    Vì sao
        Có thể là nơi nhận sót từ văn bản khác, hoặc thiếu phần phân công cho đơn vị.
    Why
        It may be left from another document, or its share of the work is missing.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo);
        - Công an xã;
        - Trạm Thú y;
        - Lưu: VT, VHXH.
        noi_dung: Công an xã bảo đảm an ninh, trật tự.
        to_chuc_thuc_hien: Công an xã báo cáo kết quả.
        ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2023./.
    Đúng
        @ xã 2023
    """
    if plan.recipients is None or not plan.sections(SectionKind.TO_CHUC_THUC_HIEN):
        yield Abstention("no_list", applicable=False)
        return
    own = [item for item in plan.recipients.items if _is_own_unit(plan, item)]
    words = _body(plan) if own else frozenset()
    idle = [item for item in own if not is_named_in(expanded(item.text.value), words)]
    if idle and any(_ALL.search(part) for part in _orders(plan)):
        yield Abstention("grouped")
        return
    for item in idle:
        yield Remark(item.text.span, "idle", {"unit": item.text.value})


def _is_own_unit(plan: Plan, item: Recipient) -> bool:
    """Whether one unit of the plan's own place is meant, that may be expected to act."""
    words = fold(item.text.value)
    above = _ABOVE.get(plan.level.value) if plan.level else None
    if item.archive or _FOR_ELSE.search(words) or (above and above.search(words)):
        return False
    return single_unit(item.text.value) is not None


def _body(plan: Plan) -> frozenset[str]:
    start, end = plan.document.offsets(plan.body) if plan.body else (0, 0)
    return named_words(plan.document.folded[start:end])


def _orders(plan: Plan) -> Iterator[str]:
    """The folded text of each part that says who does what."""
    for section in plan.sections(SectionKind.TO_CHUC_THUC_HIEN):
        start, end = extent(plan, section)
        yield plan.document.folded[start:end]
