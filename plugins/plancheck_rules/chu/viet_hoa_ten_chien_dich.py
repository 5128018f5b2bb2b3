"""CH020 · the campaign's name begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import huong_dan
from plancheck_rules.chu._slips import Slip, told_at_once


@rule(
    "CH020",
    "viet-hoa-ten-chien-dich",
    Severity.INFO,
    citations=(huong_dan("tên Tháng hành động"),),
    campaign_only=True,
    messages={
        "small": Message(
            vi="Tên Tháng hành động viết thường chữ cái đầu ({count} chỗ).",
            en="The campaign's name begins with a small letter ({count} places).",
            advice_vi="Viết “Tháng hành động”, chữ T hoa.",
            advice_en="Write “Tháng hành động”, with a capital T.",
        ),
    },
)
def viet_hoa_ten_chien_dich(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Tên Tháng hành động viết thường chữ cái đầu.
    The campaign's name begins with a small letter.

    Vì sao
        Đó là tên riêng của một sự kiện; văn bản hướng dẫn hằng năm viết hoa chữ cái đầu.
    Why
        It is the proper name of an event; the yearly letters write it with a capital.
    Sai
        trich_yeu: Triển khai tháng hành động vì bình đẳng giới năm 2023
    Đúng
        trich_yeu: Triển khai Tháng hành động vì bình đẳng giới năm 2023
    """
    document = plan.document
    slips = []
    for mention in plan.campaign_mentions:
        start, _ = document.offsets(mention.text.span)
        first = document.text[start]
        if first.islower() and not mention.cited:
            slips.append(Slip(start, start + 1, first.upper()))
    yield from told_at_once(plan, "small", slips)
