"""CC002 · only laws and programmes are cited, no document that orders this campaign."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Level, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import campaign_of
from plancheck_rules._law import huong_dan, phu_luc_1
from plancheck_rules.can_cu._reference import bases, orders_campaign


@rule(
    "CC002",
    "thieu-van-ban-giao-viec",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm a khoản 6", "văn bản quy định nội dung, cơ sở để ban hành"),
        huong_dan("triển khai Tháng hành động"),
    ),
    campaign_only=True,
    levels=frozenset(Level) - {Level.CENTRE},
    messages={
        "only_general": Message(
            vi="Căn cứ chỉ có luật, chiến lược, chương trình; chưa có văn bản của cấp trên chỉ đạo "
            "triển khai Tháng hành động năm nay.",
            en="Only laws, strategies and programmes are cited, no superior's document that "
            "orders this year's campaign.",
            advice_vi="Thêm kế hoạch hoặc công văn của cấp trên về Tháng hành động năm nay.",
            advice_en="Add the superior's plan or letter on this year's campaign.",
        ),
        "no_bases": Message(
            vi="Kế hoạch không viện dẫn văn bản nào làm căn cứ (xem quy tắc CC001).",
            en="The plan cites no basis (see rule CC001).",
        ),
        "not_understood": Message(
            vi="Chưa nhận ra hết tên loại và cơ quan ban hành của các văn bản làm căn cứ.",
            en="The kinds and issuers of the cited documents were not fully recognised.",
        ),
    },
)
def thieu_van_ban_giao_viec(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Không viện dẫn văn bản của cấp trên chỉ đạo Tháng hành động năm nay.
    No superior's document on this year's campaign is cited.

    Vì sao
        Luật và chiến lược có hiệu lực nhiều năm, không giao việc cho năm nay. Việc được giao bằng
        kế hoạch, công văn của cấp trên hoặc của cơ quan phụ trách.
    Why
        Laws and strategies hold for years and order nothing for this one; a superior's plan or
        letter does.
    Sai
        can_cu: Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006.
    Đúng
        @ xã 2023
    """
    cited = bases(plan)
    if not cited:
        yield Abstention("no_bases", applicable=False)
        return
    campaign = campaign_of(plan, context)
    record = campaign.year(plan.year.value) if campaign and plan.year else None
    answers = [orders_campaign(plan, reference, record) for reference in cited]
    if any(answers):
        return
    if None in answers:
        yield Abstention("not_understood")
    else:
        yield Remark(cited[-1].span, "only_general")
