"""NN005 · the superior that ordered the plan is not among the recipients."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._campaign import campaign_mentions
from plancheck_rules._law import phu_luc_1
from plancheck_rules.noi_nhan._list import NO_LIST, items
from plancheck_rules.noi_nhan._superior import from_above, receives


@rule(
    "NN005",
    "khong-gui-cap-tren",
    Severity.INFO,
    citations=(phu_luc_1("điểm a khoản 9", "nơi nhận để báo cáo"),),
    campaign_only=True,
    messages={
        "no_list": NO_LIST,
        "no_order": Message(
            vi="Không nhận ra cơ quan cấp trên nào đã giao thực hiện Tháng hành động.",
            en="No superior body that ordered the campaign was recognised.",
        ),
        "missing": Message(
            vi="Nơi nhận không có {issuer}, là cơ quan có văn bản giao thực hiện.",
            en="{issuer}, whose document the plan carries out, is not among the recipients.",
            advice_vi="Thêm “- {issuer} (để báo cáo);” nếu cần báo cáo.",
            advice_en="Add “- {issuer} (để báo cáo);” if a report is due.",
        ),
    },
)
def khong_gui_cap_tren(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Nơi nhận không có cơ quan cấp trên đã giao thực hiện.
    The superior that ordered the plan is not among its recipients.

    Vì sao
        Cơ quan giao việc cần nhận kế hoạch để theo dõi, kiểm tra; đây là điều nên xem lại, không
        phải lỗi chắc chắn.
    Why
        Who gave the order should receive the plan; worth a look, not a certain fault.
    Lưu ý
        Chỉ cần một trong các cơ quan giao việc, viết tắt cũng được; hoặc sở, phòng giúp việc của
        Ủy ban nhân dân đã giao.
    Note
        One of the bodies that gave the order is enough, abbreviated or not, or a department of
        the People's Committee that gave it.
    Sai
        noi_nhan: Nơi nhận:
        - Thường trực Đảng ủy, Thường trực HĐND xã;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    if not items(plan):
        yield Abstention("no_list", applicable=False)
        return
    superiors = from_above(plan)
    orders = [order for order in superiors if any(campaign_mentions(plan, order))]
    if not orders:
        yield Abstention("no_order", applicable=False)
        return
    if not any(receives(plan, reference) for reference in superiors) and plan.recipients:
        issuer = orders[0].issuer
        label = Bilingual("văn bản giao việc", "the document that gave the order")
        yield Remark(
            plan.recipients.heading.span,
            "missing",
            {"issuer": issuer.value.name if issuer else ""},
            related=((label, orders[0].span),),
        )
