"""Examples are shown in words, not in the notation that runs them."""

from __future__ import annotations

from plancheck.document import Trait
from plancheck.rendering.example_text import PARTS, TRAITS, example_lines
from plancheck.testing import Draft
from plancheck.translation import translator


def test_every_slot_of_a_model_plan_has_a_name() -> None:
    """A slot without a name would show its machine word."""
    assert list(PARTS) == list(Draft._fields)


def test_every_trait_of_a_file_has_a_name() -> None:
    """A trait without a name could not be shown."""
    assert set(TRAITS) == set(Trait)


def test_notation_is_said_in_words() -> None:
    """The model, what is left out, and the plan's own words."""
    text = "@ xã 2023\nnoi_nhan:\nchu_de: 1. Chủ đề: “…”.\ntiếp theo\n+ comment: xem lại"

    assert list(example_lines(text, translator("vi"))) == [
        "(trong kế hoạch mẫu: xã 2023)",
        "(không có: nơi nhận)",
        "1. Chủ đề: “…”.",
        "tiếp theo",
        "(tệp có nhận xét bên lề: xem lại)",
    ]
