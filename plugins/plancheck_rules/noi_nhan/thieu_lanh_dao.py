"""NN007 · the office's own leadership is not among the recipients."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Level, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.noi_nhan._list import NO_LIST, items

_COMMITTEE = "ủy ban nhân dân"
_LEADERS = re.compile(
    r"(?<!\w)(?:thường trực|tt|ttđu|tthđnd|ttub|thường vụ|lđ|ct|pct|chủ tịch|lãnh đạo|đảng ủy"
    r"|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đu|tu|hu|hđnd)(?!\w)"
)


@rule(
    "NN007",
    "thieu-lanh-dao",
    Severity.INFO,
    citations=(phu_luc_1("điểm a khoản 9", "nơi nhận để kiểm tra, giám sát, để biết"),),
    levels=frozenset({Level.PROVINCE, Level.DISTRICT, Level.COMMUNE}),
    messages={
        "no_list": NO_LIST,
        "other_body": Message(
            vi="Chỉ xét kế hoạch của Ủy ban nhân dân.",
            en="Only plans of a People's Committee are judged.",
        ),
        "missing": Message(
            vi="Nơi nhận không có lãnh đạo (Thường trực cấp ủy, HĐND; Chủ tịch, các PCT UBND).",
            en="The recipients lack the leadership (Party committee, council, chairman, deputies).",
            advice_vi="Thêm “- Thường trực Đảng ủy, HĐND; Chủ tịch, các PCT UBND;” nếu cần.",
            advice_en="Add “- Thường trực Đảng ủy, HĐND; Chủ tịch, các PCT UBND;” if they should "
            "have it.",
        ),
    },
)
def thieu_lanh_dao(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Nơi nhận không có lãnh đạo của chính cơ quan, địa phương.
    The recipients do not include the place's own leadership.

    Vì sao
        Cấp ủy, Hội đồng nhân dân và lãnh đạo Ủy ban theo dõi, giám sát việc thực hiện kế hoạch.
    Why
        The Party committee, the council and the chairmen watch over the plan.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo);
        - Công an xã;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    listed = items(plan)
    if not listed:
        yield Abstention("no_list", applicable=False)
    elif plan.issuer is None or plan.issuer.value.type != _COMMITTEE:
        yield Abstention("other_body", applicable=False)
    elif not any(_LEADERS.search(fold(item.text.value)) for item in listed):
        yield Remark(listed[0].text.span, "missing")
