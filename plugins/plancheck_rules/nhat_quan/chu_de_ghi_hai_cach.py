"""NQ003 · the theme is stated in two ways."""

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
    ThemeMention,
    rule,
)
from plancheck_rules._campaign import this_year
from plancheck_rules._law import huong_dan
from plancheck_rules.chu_de._theme import LIKE, official, right, statements
from plancheck_rules.chu_de._words import closeness, differences, words

_FIRST = Bilingual("lần ghi đầu", "stated first")


@rule(
    "NQ003",
    "chu-de-ghi-hai-cach",
    Severity.WARNING,
    citations=(huong_dan("chủ đề của năm"),),
    campaign_only=True,
    messages={
        "differs": Message(
            vi="Chủ đề ghi ở đây khác với chỗ ghi đầu: {differences}.",
            en="The theme is worded otherwise than where it is stated first: {differences}.",
            advice_vi="Ghi thống nhất một chủ đề theo văn bản hướng dẫn.",
            advice_en="State one theme, that of the guiding letter.",
        ),
    },
)
def chu_de_ghi_hai_cach(plan: Plan, context: Context) -> Iterator[Remark]:
    """Một kế hoạch ghi chủ đề theo hai cách khác nhau.
    One plan states its theme in two ways.

    Vì sao
        Cả nước dùng một chủ đề; hai cách ghi trong một văn bản thì chắc chắn một cách sai.
    Why
        There is one theme; of two wordings in one document, one is wrong.
    Lưu ý
        Chỗ ghi khác chủ đề chính thức đã biết là việc của quy tắc CD001, CD002; quy tắc này xét
        khi chưa biết chủ đề của năm.
    Note
        A wording other than a known official theme is the matter of CD001 and CD002; this rule
        helps where the year's theme is not known.
    Sai
        @ xã 2026
        chu_de: 1. Chủ đề: “Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trên mạng”.
        noi_dung: Chủ đề Tháng hành động năm 2026: “Bình đẳng giới, an toàn cho phụ nữ trên mạng”.
    Đúng
        @ xã 2023
    """
    stated = list(statements(plan))
    record = this_year(plan, context)
    themes = () if isinstance(record, Abstention) else official(plan, record)
    for mention in stated[1:]:
        if themes and not right(mention.text.value, themes):
            continue
        if _differs(stated[0], mention) and not right(stated[0].text.value, themes):
            said = differences(mention.text.value, stated[0].text.value)
            yield Remark(
                mention.text.span,
                "differs",
                {"differences": said},
                related=((_FIRST, stated[0].text.span),),
            )


def _differs(first: ThemeMention, other: ThemeMention) -> bool:
    """Whether both mean the same theme in other words: far apart, they are two things."""
    one, another = first.text.value, other.text.value
    return words(one) != words(another) and closeness(one, another) >= LIKE
