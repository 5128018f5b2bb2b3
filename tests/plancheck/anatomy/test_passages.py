"""Running text over line breaks."""

from __future__ import annotations

import pytest

from plancheck.anatomy.passages import passage_end, sentence_end, sentence_start


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Kế hoạch về\nphòng ngừa", "Kế hoạch về\nphòng ngừa"),
        ("từ ngày\n15/11/2024 đến", "từ ngày\n15/11/2024 đến"),
        ("chủ đề\n“Đảm bảo”", "chủ đề\n“Đảm bảo”"),
        ("Mục đích:\nnâng cao", "Mục đích:"),
        ("xong.\ntiếp", "xong."),
        ("Chủ đề\nThời gian", "Chủ đề"),
        ("Chủ đề\na) Thời gian", "Chủ đề"),
        ("Chủ đề\n1. Thời gian", "Chủ đề"),
        ("Chủ đề\n- thời gian", "Chủ đề"),
        ("Chủ đề\nĐảm bảo", "Chủ đề"),
    ],
)
def test_a_passage_goes_on_over_a_break_in_mid_sentence(text: str, passage: str) -> None:
    assert text[: passage_end(text, 0, 100)] == passage


def test_a_passage_ends_at_the_limit_at_last() -> None:
    assert passage_end("a" * 50, 0, 20) == 20


def test_a_sentence_ends_at_a_stop_but_not_at_an_abbreviated_city() -> None:
    text = "UBND TP. Huế ban hành. Chủ đề"
    assert text[: sentence_end(text, 0, 100)] == "UBND TP. Huế ban hành"


def test_a_sentence_begins_after_the_stop_before_it() -> None:
    text = "Ban hành. Chủ đề: “A”; với\nchủ đề"
    assert text[sentence_start(text, len(text), 100) :] == "với\nchủ đề"
    assert sentence_start(text, len(text), 4) == len(text) - 4
