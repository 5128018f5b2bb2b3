"""Numbers and symbols as they are really written: one canonical value, the author's own words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancheck.anatomy.designations import Numbered, find_numbers
from plancheck.plan import Designation
from plancheck.text import fold


def find(text: str) -> list[Numbered]:
    return list(find_numbers(text, fold(text)))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("319/KH-UBND", "319/KH-UBND"),
        ("319/KH- UBND", "319/KH-UBND"),
        ("3304 /LĐTBXH-BĐG", "3304/LĐTBXH-BĐG"),
        ("822 / QĐ - BYT", "822/QĐ-BYT"),
        ("54/HD - LĐLĐ", "54/HD-LĐLĐ"),
        ("63 / 2012 / NĐ - CP", "63/2012/NĐ-CP"),
        ("21- NQ/TW", "21-NQ/TW"),
        ("28-CT/TW", "28-CT/TW"),
        ("173-KH/TU", "173-KH/TU"),
        ("248KH-UBND", "248/KH-UBND"),
        ("152a/KH-MNDB", "152a/KH-MNDB"),
        ("66.25/2026/NQ-CP", "66.25/2026/NQ-CP"),
        ("73/2006/QH11", "73/2006/QH11"),
        ("1678/NQ-UBTVQH15", "1678/NQ-UBTVQH15"),
        ("8935/BNV-CTTN&BĐG", "8935/BNV-CTTN&BĐG"),
        ("196/TTr-SNV", "196/TTr-SNV"),
        ("12/QyĐ-UBND", "12/QyĐ-UBND"),
        ("79/KH-LĐTB&XH", "79/KH-LĐTB&XH"),
        ("1790/QĐ-TTg", "1790/QĐ-TTg"),
        ("4893/BLÐTBXH‑VBÐG", "4893/BLĐTBXH-VBĐG"),
        ("05\u00a0/KH–UBND", "05/KH-UBND"),
        ("09/2020/NQLT-UBND-HLHPN", "09/2020/NQLT-UBND-HLHPN"),
        ("/KH-UBND", "KH-UBND"),
    ],
)
def test_stray_writing_is_read_through(written: str, meant: str) -> None:
    text = f"Kế hoạch số {written} ngày 01/02/2023"
    [found] = [number for number in find(text) if number.value.symbol]
    assert (str(found.value), text[found.start : found.end]) == (meant, written)


def test_an_ordinary_word_after_a_dash_is_no_part_of_the_symbol() -> None:
    [found] = find("Kế hoạch số 12/KH - Ban chỉ đạo")
    assert found.value == Designation("12", "KH")


@pytest.mark.parametrize(
    ("written", "kind", "body"),
    [
        ("319/KH-UBND", "KH", "UBND"),
        ("63/2012/NĐ-CP", "NĐ", "CP"),
        ("28-CT/TW", "CT", "TW"),
        ("73/2006/QH11", None, None),
    ],
)
def test_a_symbol_tells_the_kind_and_the_body(
    written: str, kind: str | None, body: str | None
) -> None:
    [found] = find(written)
    assert (found.value.kind_code, found.value.tail) == (kind, body)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [("số …/KH-UBND", "KH-UBND"), ("số ...... của", None), ("số     /QĐ-UBND", "QĐ-UBND")],
)
def test_a_place_left_empty_is_a_blank(text: str, symbol: str | None) -> None:
    [found] = find(text)
    assert (found.blank, found.value) == (True, Designation(None, symbol))


@pytest.mark.parametrize(
    "text", ["15/11/2023", "giai đoạn 2021 - 2030", "24/7", "5 hoạt động", "3/5 xã"]
)
def test_other_figures_are_no_numbers(text: str) -> None:
    assert find(text) == []


GROUPS = st.text("ABCDEGHKLMNOPQRSTUVXYĐ", min_size=2, max_size=8)


@settings(max_examples=100)
@given(st.integers(1, 99_999), GROUPS, GROUPS, st.sampled_from(("-", "- ", " - ", "–")))
def test_every_number_and_symbol_is_read_back(number: int, kind: str, body: str, dash: str) -> None:
    [found] = find(f"Kế hoạch số {number}/{kind}{dash}{body} của UBND")
    assert found.value == Designation(str(number), f"{kind}-{body}")


@pytest.mark.parametrize("word", ["số 1/KH-", "1/K", ". ", "…", "số /", "1 - ", "1/KH-A/"])
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    text = word * (100_000 // len(word)) + " Kế hoạch số 5/KH-UBND"
    assert find(text)[-1].value == Designation("5", "KH-UBND")
