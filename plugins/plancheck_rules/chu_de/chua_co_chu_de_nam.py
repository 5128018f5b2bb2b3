"""CD006 · nothing is known about the theme of the plan's year."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, Span, rule
from plancheck_rules._campaign import NO_YEAR, campaign_of
from plancheck_rules._law import huong_dan
from plancheck_rules.chu_de._theme import other_years

_ADVICE_VI = (
    "Đối chiếu với văn bản hướng dẫn của năm {year}. Có thể ghi chủ đề chính thức vào tệp "
    "plancheck.toml để công cụ kiểm tra."
)
_ADVICE_EN = "Compare with the letter of {year}; the theme can be given in the settings file."


@rule(
    "CD006",
    "chua-co-chu-de-nam",
    Severity.INFO,
    citations=(huong_dan("chủ đề của năm"),),
    campaign_only=True,
    messages={
        "no_year": NO_YEAR,
        "no_data": Message(
            vi="Chưa có dữ liệu về chủ đề năm {year}, nên chưa kiểm tra được chủ đề.",
            en="The theme of {year} is not known yet, so the theme was not checked.",
            advice_vi=_ADVICE_VI,
            advice_en=_ADVICE_EN,
        ),
        "repeated": Message(
            vi="Chưa có dữ liệu về chủ đề năm {year}; chủ đề đang ghi là của năm {years}.",
            en="The theme of {year} is not known yet; the one stated is that of {years}.",
            advice_vi=_ADVICE_VI,
            advice_en=_ADVICE_EN,
        ),
    },
)
def chua_co_chu_de_nam(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Chưa có dữ liệu về chủ đề của năm kế hoạch nên chủ đề chưa được kiểm tra.
    The theme of the plan's year is not known, so it was not checked.

    Vì sao
        Chủ đề được công bố vào khoảng tháng 10 hằng năm. Khi chưa có dữ liệu, công cụ không kết
        luận đúng hay sai mà nhắc người kiểm tra đối chiếu.
    Why
        The theme is announced about October. Without it the tool concludes nothing and reminds
        the reviewer to compare.
    Sai
        @ xã 2040
        chu_de: 1. Chủ đề: “Bình đẳng giới cho mọi người”.
    Đúng
        @ xã 2023
    """
    if plan.year is None:
        yield Abstention("no_year")
        return
    campaign = campaign_of(plan, context)
    record = campaign.year(plan.year.value) if campaign else None
    if record and record.themes:
        return
    year = str(plan.year.value)
    said = plan.theme.text.value if plan.theme else ""
    if found := other_years(said, campaign, plan.year.value):
        years = ", ".join(map(str, found))
        yield Remark(_place(plan), "repeated", {"year": year, "years": years})
    else:
        yield Remark(_place(plan), "no_data", {"year": year})


def _place(plan: Plan) -> Span:
    field = plan.theme.text if plan.theme else plan.year
    return field.span if field else plan.document.whole(1)
