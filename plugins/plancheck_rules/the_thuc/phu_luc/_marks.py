"""Stamps of urgency and directions on circulation (Mục III, khoản 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Field, Message, Part, Plan, Span, fold, squeeze
from plancheck_rules.the_thuc._head import column_lines

URGENT = {"hỏa tốc": 30.0, "thượng khẩn": 40.0, "khẩn": 20.0}
"""The degrees of urgency, and how wide their stamps are in millimetres (điểm b)."""

CIRCULATION = frozenset({"xem xong trả lại", "lưu hành nội bộ"})
"""The directions that điểm c gives as examples."""

NO_STAMP = Message(
    vi="Văn bản không có dấu hoặc chỉ dẫn này.", en="The document has no such stamp or direction."
)
_AROUND = "*_()[] .!"


def urgent(plan: Plan) -> list[Field[str]]:
    """Return the stamps of urgency."""
    return [stamp for stamp in plan.stamps if stamp.value in URGENT]


def circulation(plan: Plan) -> list[Field[str]]:
    """Return the directions on circulation."""
    return [stamp for stamp in plan.stamps if stamp.value in CIRCULATION]


def lines_like(plan: Plan, pattern: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    """Yield the folded words and place of each line in the head or a text box that is *pattern*."""
    boxes = (block for block in plan.document.body if block.part is Part.TEXT_BOX)
    lines = [*column_lines(plan), *(plan.document.whole(block.ordinal) for block in boxes)]
    for place in dict.fromkeys(lines):
        words = squeeze(fold(plan.document.excerpt(place))).strip(_AROUND)
        if pattern.fullmatch(words):
            yield words, place
