"""CD001 · the theme is not the official one."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    Plan,
    Remark,
    Severity,
    Theme,
    ThemeMention,
    rule,
)
from plancheck_rules._campaign import UNKNOWN, campaign_of, orders, this_year
from plancheck_rules._law import huong_dan
from plancheck_rules.chu_de._quoted import is_cut
from plancheck_rules.chu_de._theme import deviations, same_words, spelling
from plancheck_rules.chu_de._words import differences

_SUBJECT = "chủ đề của năm"
_ADVICE = {
    "advice_vi": "Ghi đúng nguyên văn: “{theme}”.",
    "advice_en": "Write the official wording: “{theme}”.",
}


@rule(
    "CD001",
    "chu-de-sai",
    Severity.ERROR,
    citations=(huong_dan(_SUBJECT),),
    campaign_only=True,
    messages={
        **UNKNOWN,
        "altered": Message(
            vi="Chủ đề khác chủ đề chính thức năm {year}: {differences}.",
            en="The theme differs from the official theme of {year}: {differences}.",
            **_ADVICE,
        ),
        "other": Message(
            vi="Đây không phải chủ đề chính thức của Tháng hành động năm {year}.",
            en="This is not the official theme of the campaign of {year}.",
            **_ADVICE,
        ),
        "cut": Message(
            vi="Chủ đề bị cắt, thiếu phần cuối so với chủ đề chính thức năm {year}.",
            en="The theme is cut: the end of the official theme of {year} is missing.",
            **_ADVICE,
        ),
        "punctuation": Message(
            vi="Chủ đề đúng lời nhưng sai dấu câu so với chủ đề chính thức năm {year}.",
            en="The theme has the official words of {year}, but not its punctuation.",
            **_ADVICE,
        ),
    },
)
def chu_de_sai(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Chủ đề ghi trong kế hoạch bị thay đổi so với chủ đề chính thức của năm.
    The theme stated in the plan is not the official theme of the year.

    Vì sao
        Chủ đề do cơ quan trung ương ấn định cho cả nước, phải dùng thống nhất; khẩu hiệu thì
        được vận dụng, chủ đề thì không.
    Why
        The central authority sets one theme for the whole country. Slogans may be adapted, the
        theme may not.
    Lưu ý
        Không xét chữ hoa, kiểu ngoặc kép, vị trí dấu thanh (xóa, xoá) và cách viết được chấp
        nhận. Chủ đề riêng của tỉnh, nếu có trong dữ liệu, cũng là đúng.
    Note
        Case, kinds of quotation mark, tone placement and accepted spellings do not matter. A
        province's own theme, if known, is right as well.
    Sai
        @ huyện 2019
        chu_de: 1. Chủ đề: “Chấm dứt bạo lực, xâm hại phụ nữ và trẻ em gái”.
    Đúng
        @ xã 2023
    """
    record = this_year(plan, context)
    if isinstance(record, Abstention):
        yield record
        return
    if not record.themes:
        yield Abstention("no_record", {"year": str(record.year)})
    authorities = orders(plan, context, _SUBJECT)
    for mention, meant, like in deviations(plan, campaign_of(plan, context), record):
        yield _remark(mention, meant, record.year, like=like)._replace(citations=authorities)


def _remark(mention: ThemeMention, meant: Theme, year: int, *, like: bool) -> Remark:
    said, severity = mention.text.value, None
    message, arguments = "other", {"year": str(year), "theme": meant.text}
    if like and same_words(said, meant):
        message, severity = "punctuation", Severity.WARNING
    elif is_cut(said, meant.text):
        message = "cut"
    elif like:
        message, arguments["differences"] = "altered", differences(said, spelling(said, meant))
    return Remark(mention.text.span, message, arguments, meant.text, severity=severity)
