"""CD007 · the theme's quotation marks are unbalanced or doubled."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Quotes, Remark, Severity, rule
from plancheck_rules._law import huong_dan

_ADVICE = {
    "advice_vi": "Đặt chủ đề trong một cặp ngoặc kép: “{theme}”.",
    "advice_en": "Put the theme in one pair of quotation marks: “{theme}”.",
}


@rule(
    "CD007",
    "chu-de-sai-ngoac-kep",
    Severity.INFO,
    citations=(huong_dan("chủ đề của năm, ghi nguyên văn trong ngoặc kép"),),
    campaign_only=True,
    messages={
        "unbalanced": Message(
            vi="Ngoặc kép của chủ đề thiếu dấu mở hoặc dấu đóng.",
            en="The theme's quotation marks lack their opening or closing one.",
            **_ADVICE,
        ),
        "doubled": Message(
            vi="Ngoặc kép của chủ đề bị lặp hai lần.",
            en="The theme's quotation marks are doubled.",
            **_ADVICE,
        ),
    },
)
def chu_de_sai_ngoac_kep(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Ngoặc kép bao chủ đề bị thiếu một bên hoặc bị lặp.
    The quotation marks around the theme are unbalanced or doubled.

    Vì sao
        Chủ đề là lời trích nguyên văn; thiếu một dấu ngoặc thì người đọc không biết chủ đề bắt
        đầu hay kết thúc ở đâu.
    Why
        The theme is quoted; with a mark missing nobody sees where it begins or ends.
    Sai
        @ huyện 2019
        chu_de: 1. Chủ đề: “Chấm dứt bạo lực đối với phụ nữ và trẻ em.
    Đúng
        @ xã 2023
    """
    for mention in plan.themes:
        if mention.quotes in (Quotes.UNBALANCED, Quotes.DOUBLED):
            theme = mention.text.value.rstrip(" .;,")
            yield Remark(
                mention.text.span, mention.quotes.value, {"theme": theme}, expected=f"“{theme}”"
            )
