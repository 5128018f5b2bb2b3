"""The messages that go with departures from a component's look."""

from __future__ import annotations

from plancheck import Alignment, Message
from plancheck_rules.the_thuc._look import Look


def look_messages(vi: str, en: str, look: Look) -> dict[str, Message]:
    """Return the messages of :func:`judge_look` for a component called *vi*, in English *en*."""
    wanted = look.size_range
    return _reasons(vi, en) | {
        "size": Message(
            vi=f"{vi} đặt cỡ chữ {{size}}; quy định là {_sizes(look)}.",
            en=f"{en} is set in size {{size}}; the rule is {wanted}.",
            advice_vi=f"Đặt cỡ chữ {_sizes(look)}.",
            advice_en=f"Set it in size {wanted}.",
        ),
        "not_bold": Message(
            vi=f"{vi} chưa in đậm.",
            en=f"{en} is not bold.",
            advice_vi="Đặt kiểu chữ đậm.",
            advice_en="Set it in bold.",
        ),
        "bold": Message(
            vi=f"{vi} in đậm; quy định là kiểu chữ {_style(look)}, không đậm.",
            en=f"{en} is bold; the rule is not bold.",
            advice_vi="Bỏ kiểu chữ đậm.",
            advice_en="Take the bold off.",
        ),
        "not_italic": Message(
            vi=f"{vi} chưa in nghiêng.",
            en=f"{en} is not italic.",
            advice_vi="Đặt kiểu chữ nghiêng.",
            advice_en="Set it in italics.",
        ),
        "italic": Message(
            vi=f"{vi} in nghiêng; quy định là kiểu chữ đứng.",
            en=f"{en} is italic; the rule is upright.",
            advice_vi="Đặt kiểu chữ đứng.",
            advice_en="Set it upright.",
        ),
        "alignment": Message(
            vi=f"{vi} chưa được canh {_SIDES_VI.get(look.alignment, '')}.",
            en=f"{en} is not {_SIDES_EN.get(look.alignment, '')}.",
            advice_vi=f"Canh {_SIDES_VI.get(look.alignment, '')} đoạn này.",
            advice_en=f"Set the paragraph {_SIDES_EN.get(look.alignment, '')}.",
        ),
    }


def _sizes(look: Look) -> str:
    smallest, _, largest = look.size_range.partition(" - ")
    return f"từ {smallest} đến {largest}" if largest else smallest


def _style(look: Look) -> str:
    return "nghiêng" if look.italic else "đứng"


def _reasons(vi: str, en: str) -> dict[str, Message]:
    """Why nothing was judged."""
    return {
        "absent": Message(
            vi=f"Văn bản không có thành phần này: {vi}.",
            en=f"The document lacks this component: {en}.",
        ),
        "untold": Message(
            vi="Tệp không cho biết cỡ chữ, kiểu chữ của thành phần này.",
            en="The file does not tell the type of this component.",
        ),
    }


_SIDES_VI: dict[Alignment | None, str] = {
    Alignment.CENTRE: "giữa",
    Alignment.LEFT: "trái",
    Alignment.JUSTIFIED: "đều hai lề",
}
_SIDES_EN: dict[Alignment | None, str] = {
    Alignment.CENTRE: "centred",
    Alignment.LEFT: "flush left",
    Alignment.JUSTIFIED: "justified",
}
