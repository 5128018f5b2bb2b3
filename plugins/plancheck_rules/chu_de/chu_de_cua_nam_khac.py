"""CD002 · the theme is that of another year."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._campaign import UNKNOWN, campaign_of, orders, this_year
from plancheck_rules._law import huong_dan
from plancheck_rules.chu_de._quoted import quoted_themes
from plancheck_rules.chu_de._theme import is_sure, nearest, official, other_years, right, statements

_SUBJECT = "chủ đề của năm"


@rule(
    "CD002",
    "chu-de-cua-nam-khac",
    Severity.ERROR,
    citations=(huong_dan(_SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "other_year": Message(
            vi="Đây là chủ đề của năm {years}, không phải chủ đề năm {year}.",
            en="This is the theme of {years}, not that of {year}.",
            advice_vi="Chủ đề năm {year} là: “{theme}”.",
            advice_en="The theme of {year} is: “{theme}”.",
        ),
    },
)
def chu_de_cua_nam_khac(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch dùng chủ đề của một năm khác.
    The plan states the theme of another year.

    Vì sao
        Kế hoạch thường được sửa từ bản của năm trước hoặc từ mẫu trên mạng; chủ đề cũ còn sót
        lại làm sai nội dung, phải ban hành kế hoạch thay thế.
    Why
        Plans are often made from last year's or from a circulating template; a theme left over
        is wrong content, and the plan must be issued anew.
    Lưu ý
        Có những năm dùng chung một chủ đề (2019 và 2020; 2021 đến 2024): khi đó chủ đề cũ vẫn
        đúng.
    Note
        Some years share a theme (2019 and 2020; 2021 to 2024): then the old theme is right.
    Sai
        @ trường 2020
        chu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”.
    Đúng
        @ trường 2020
    """
    record = this_year(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    themes = official(plan, record)
    if not themes:
        yield Abstention("no_record", {"year": str(record.year)})
        return
    called = (mention for mention, is_called in quoted_themes(plan, themes) if is_called)
    for mention in (*statements(plan), *called):
        said = mention.text.value
        if right(said, themes):
            continue
        found = other_years(said, campaign_of(plan, context), record.year)
        if not found:
            continue
        theme = nearest(said, themes).text
        years = ", ".join(map(str, found))
        yield Remark(
            mention.text.span,
            "other_year",
            {"years": years, "year": str(record.year), "theme": theme},
            expected=theme,
            severity=None if any(map(is_sure, found.values())) else Severity.WARNING,
            citations=orders(plan, context, _SUBJECT),
        )
