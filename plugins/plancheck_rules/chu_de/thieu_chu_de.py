"""CD003 · no theme is stated."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, SectionKind, Severity, rule
from plancheck_rules._campaign import campaign_of, orders
from plancheck_rules._law import huong_dan
from plancheck_rules._place import opening
from plancheck_rules.chu_de._words import plain

_SUBJECT = "chủ đề của năm"


@rule(
    "CD003",
    "thieu-chu-de",
    Severity.ERROR,
    citations=(huong_dan(_SUBJECT),),
    campaign_only=True,
    messages={
        "missing": Message(
            vi="Kế hoạch không nêu chủ đề của Tháng hành động.",
            en="The plan does not state the campaign's theme.",
            advice_vi="Bổ sung mục “Chủ đề”, ghi nguyên văn chủ đề chính thức của năm trong "
            "ngoặc kép.",
            advice_en="Add an item “Chủ đề” with the official theme of the year in quotation "
            "marks.",
        ),
        "no_themes": Message(
            vi="Chưa có dữ liệu về chủ đề của Tháng hành động này.",
            en="Nothing is known about themes of this campaign.",
        ),
    },
)
def thieu_chu_de(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch không nêu chủ đề của Tháng hành động.
    The plan does not state the campaign's theme.

    Vì sao
        Chủ đề là nội dung bắt buộc theo văn bản hướng dẫn hằng năm; thiếu chủ đề thì các hoạt
        động truyền thông không có căn cứ để thực hiện thống nhất.
    Why
        The yearly letter orders the theme; without it the activities have nothing to follow.
    Sai
        chu_de: 1. Địa điểm: trên địa bàn xã.
    Đúng
        @ xã 2023
    """
    if plan.themes:
        return
    campaign = campaign_of(plan, context)
    records = campaign.years if campaign else ()
    themes = [theme.text for record in records for theme in record.themes]
    if not themes:
        yield Abstention("no_themes")
        return
    text = plain(plan.document.text)
    if any(plain(theme) in text for theme in themes):
        return
    headings = plan.sections(SectionKind.CHU_DE)
    place = headings[0].span if headings else opening(plan)
    expected = _expected(plan, context)
    yield Remark(
        place,
        "missing",
        expected=f"Chủ đề: “{expected}”." if expected else None,
        citations=orders(plan, context, _SUBJECT),
    )


def _expected(plan: Plan, context: Context) -> str | None:
    campaign = campaign_of(plan, context)
    record = campaign.year(plan.year.value) if campaign and plan.year else None
    themes = record.themes if record else ()
    return next((theme.text for theme in themes if theme.province is None), None)
