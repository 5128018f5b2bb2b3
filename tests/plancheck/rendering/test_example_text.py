"""Examples are shown in words, not in the notation that runs them."""

from __future__ import annotations

from typing import get_args, get_type_hints

from plancheck.document import Trait
from plancheck.rendering.example_text import (
    LINES,
    LOOKS,
    PAGE,
    PARTS,
    TRAITS,
    WORDS,
    example_lines,
)
from plancheck.testing import Draft, Setting
from plancheck.testing.setting import ORDERED, Look, Page, looks_of
from plancheck.translation import translator


def test_every_slot_of_a_model_plan_has_a_name() -> None:
    """A slot without a name would show its machine word."""
    assert list(PARTS) == list(Draft._fields)


def test_every_trait_of_a_file_has_a_name() -> None:
    """A trait without a name could not be shown."""
    assert set(TRAITS) == set(Trait)


def test_everything_that_can_be_set_has_a_name() -> None:
    """Components, their keys, and the keys of page and file."""
    assert {*LINES, *PARTS} == {*looks_of(ORDERED), "page"}
    assert list(LOOKS) == list(Look._fields)
    assert {*PAGE} == {*Page._fields, *Setting._fields} - {"looks", "page"}


def test_every_word_of_a_setting_has_a_translation() -> None:
    """The choices of the type, and yes and no."""
    hints = get_type_hints(Setting)
    choices = {
        choice for name in ("layout", "numbering", "source") for choice in get_args(hints[name])
    }

    assert choices | {"yes", "no"} <= WORDS.keys()


def test_looks_are_said_in_words() -> None:
    """In both languages, with units."""
    text = "~ tieu_ngu: size 15, bold no\n~ page: left 20, number none\n~ clause: rule no"

    assert list(example_lines(text, translator("en"))) == [
        "(in the Word file, Tiêu ngữ: size 15 pt, bold: no)",
        "(in the Word file, the page: left margin 20 mm, page number in: none)",
        "(in the Word file, the headings numbered 1, 2: line below, as a share of the words: no)",
    ]
    assert list(example_lines(text, translator("vi"))) == [
        "(trong tệp Word, Tiêu ngữ: cỡ 15 pt, đậm: không)",
        "(trong tệp Word, trang giấy: lề trái 20 mm, số trang đặt ở: không có)",
        "(trong tệp Word, đề mục đánh số 1, 2: đường kẻ bên dưới, so với độ dài dòng chữ: không)",
    ]


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


def test_a_model_alone_is_the_whole_example() -> None:
    """Nothing is changed in it, and that is said."""
    for lang, words in (
        ("vi", "(kế hoạch mẫu giữ nguyên: xã 2023)"),
        ("en", "(the model plan as it is: xã 2023)"),
    ):
        assert list(example_lines("@ xã 2023", translator(lang))) == [words]
