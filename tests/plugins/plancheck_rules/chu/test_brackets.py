"""CH015 · brackets and quotation marks without their other half."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.finding import Safety
from plancheck_rules.chu._brackets import lone_marks

Found = Callable[..., list]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Kinh phí (bao gồm nguồn khác do xã bố trí.", ("unclosed", "(")),
        ("Kinh phí bao gồm nguồn khác) do xã bố trí.", ("unopened", ")")),
        ("Kinh phí cho “Ngày hội gia đình do xã bố trí.", ("unclosed", "“")),
        ("Kinh phí cho Ngày hội gia đình” do xã bố trí.", ("unopened", "”")),
        ('Kinh phí cho "Ngày hội gia đình do xã bố trí.', ("unclosed", '"')),
        ("Kinh phí [1 do xã bố trí.", ("unclosed", "[")),
        ("Kinh phí cho ““Ngày hội” do xã bố trí.", ("doubled", "““")),
    ],
)
def test_the_lonely_half_is_shown(found: Found, sentence: str, told: tuple[str, str]) -> None:
    """Each kind of mark is counted by itself."""
    (finding,) = found("CH015", sentence)

    assert (finding.message_id, finding.excerpt) == told


@pytest.mark.parametrize(
    "right",
    [
        "Kinh phí gồm: a) ngân sách xã; b) nguồn khác (tại điểm a); 1) tài trợ.",
        "Kinh phí (gồm: a) ngân sách xã; b) tài trợ của doanh nghiệp) do xã bố trí.",
        "A) Kinh phí xã; II) kinh phí khác; b1) in ấn; 1.2) nước uống; c.2) thuê; *) ghi chú.",
        'Kinh phí cho "Ngày hội" và ”Tuần lễ“, „Tháng cao điểm“, «Gia đình».',
        'Kinh phí mua màn hình 24” và tivi 55" cho nhà văn hóa.',
        "Kinh phí cho cuộc thi “Viết về “người mẹ”” của xã.",
        'Kinh phí cho “Ngày hội" (viết lẫn hai kiểu) của xã.',
    ],
)
def test_right_marks_are_left_alone(found: Found, right: str) -> None:
    """Labels of items, inches, nested and wrongly turned quotation marks are no faults."""
    assert found("CH015", right) == []


def test_a_quotation_may_go_on_in_the_next_paragraphs(said: Said) -> None:
    """Opened in one paragraph and closed two below is a quotation of three paragraphs."""
    noi_dung = "noi_dung: 1. Nêu: “Một là, gương mẫu.\n2. Hai là, kiên trì.\n3. Ba là, vui vẻ”."

    assert said("CH015", noi_dung) == []


def test_the_theme_is_left_to_its_own_rule(said: Said) -> None:
    """CD007 tells of the theme's marks; nobody is told twice."""
    theme = "@ huyện 2019\nchu_de: 1. Chủ đề: “Chấm dứt bạo lực đối với phụ nữ và trẻ em."

    assert said("CD007", theme) != []
    assert said("CH015", theme) == []


def test_a_doubled_mark_can_be_taken_out(found: Found) -> None:
    """It may be a nested quotation that lost its end, so a person must agree."""
    (finding,) = found("CH015", "Kinh phí cho ““Ngày hội” do xã bố trí.")

    assert (finding.expected, finding.fix.safety) == ("“", Safety.UNSAFE)


@given(
    st.recursive(st.just("xã"), lambda inner: st.tuples(inner, inner).map("({0[0]} {0[1]})".format))
)
def test_nested_pairs_are_never_lonely(text: str) -> None:
    """Whatever is built of pairs has no lonely half."""
    assert list(lone_marks(text)) == []
