"""The words that set a plan otherwise than ordered."""

from __future__ import annotations

import pytest

from plancheck.testing import Draft, Setting
from plancheck.testing.setting import ORDERED, Look, Page, looks_of, page_of, parse_setting


def test_nothing_said_is_as_ordered() -> None:
    assert parse_setting([]) == ORDERED
    assert page_of(ORDERED) == Page(number_size=14)


def test_components_and_the_page_are_told_apart() -> None:
    """What is said of the page is about the paper or about the file as a whole."""
    setting = parse_setting(
        [
            "~ tieu_ngu: size 15, bold no",
            "~ page: left 20, layout text_boxes, pair 13, source direct, numbering automatic",
            "~ tieu_ngu: font Arial Narrow",
        ]
    )

    assert setting == Setting(
        layout="text_boxes",
        numbering="automatic",
        pair=13,
        source="direct",
        looks={"tieu_ngu": {"size": "15", "bold": "no", "font": "Arial Narrow"}},
        page={"left": "20"},
    )


def test_only_what_is_said_changes() -> None:
    """The rest of the component, and every other one, stays as ordered."""
    ordered = looks_of(ORDERED)
    changed = looks_of(Setting(looks={"can_cu": {"italic": "no", "line": "14pt", "rule": "no"}}))

    assert changed == ordered | {"can_cu": ordered["can_cu"]._replace(italic=False, line="14pt")}


@pytest.mark.parametrize("slot", Draft._fields)
def test_every_slot_of_a_plan_has_a_look(slot: str) -> None:
    """A slot without one could not be written."""
    assert looks_of(ORDERED)[slot].font == "Times New Roman"


@pytest.mark.parametrize("pair", [13, 14])
def test_sizes_keep_to_the_pair(pair: int) -> None:
    """Body 13 with head 12, body 14 with head 13; number 13, recipients 12 and 11 in both."""
    looks = looks_of(parse_setting([f"~ page: pair {pair}"]))
    sizes = {slot: look.size for slot, look in looks.items()}

    assert [sizes[slot] for slot in ("chu_quan", "co_quan", "quoc_hieu")] == [pair - 1] * 3
    assert [sizes[slot] for slot in ("so_ky_hieu", "noi_nhan_heading", "noi_nhan")] == [13, 12, 11]
    assert sizes["phu_luc_heading"] == 14
    assert {sizes[slot] for slot in ("tieu_ngu", "ten_loai", "noi_dung", "ho_ten")} == {pair}
    assert page_of(Setting(pair=13)).number_size == 13


def test_page_measures_are_read() -> None:
    """Millimetres, a number of pages, yes and no."""
    page = page_of(Setting(page={"left": "20.5", "pages": "1", "number_first": "yes"}))

    assert page == Page(left=20.5, pages=1, number_first=True, number_size=14)
    assert page.text_width == 169.5


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("~ tieu_ngu", "write ~ slot: key value"),
        ("~ tieu_ngu size 15", "write ~ slot: key value"),
        ("~ tieungu: size 15", r"nothing is set as \['tieungu'\]; there are \['dau', 'chu_quan'"),
        ("~ tieu_ngu: sise 15", r"tieu_ngu has no \['sise'\]; it has \['font', 'size'"),
        ("~ tieu_ngu: size", "'' is no size of tieu_ngu"),
        ("~ tieu_ngu: size large", "'large' is no size of tieu_ngu"),
        ("~ tieu_ngu: bold true", "'true' is no bold of tieu_ngu"),
        ("~ tieu_ngu: colour red", "'red' is no colour of tieu_ngu"),
        ("~ tieu_ngu: align middle", "'middle' is no align of tieu_ngu"),
        ("~ tieu_ngu: line 14mm", "'14mm' is no line of tieu_ngu"),
        ("~ page: lefft 20", r"page has no \['lefft'\]; it has .*'left'.*'layout'"),
        ("~ page: number maybe", "'maybe' is no number of page"),
        ("~ page: pair 12", "'12' is no pair of page"),
        ("~ page: layout frames", "'frames' is no layout of page"),
    ],
)
def test_what_is_not_understood_is_said(line: str, words: str) -> None:
    """An example that is set otherwise than it says would prove nothing."""
    with pytest.raises(ValueError, match=words):
        parse_setting([line])


@pytest.mark.parametrize(
    ("pair", "value"),
    [
        ("colour no", ""),
        ("highlight no", ""),
        ("rule no", 0),
        ("rule 0.5", 0.5),
        ("caps yes", True),
    ],
)
def test_no_takes_away(pair: str, value: object) -> None:
    """Where there is a thing to take away."""
    look = looks_of(parse_setting([f"~ tieu_ngu: {pair}"]))["tieu_ngu"]

    assert getattr(look, pair.split(maxsplit=1)[0]) == value


def test_every_field_of_a_look_can_be_said() -> None:
    """And nothing else: the message names them all."""
    with pytest.raises(ValueError, match="it has") as caught:
        parse_setting(["~ tieu_ngu: shadow yes"])

    assert str(caught.value).endswith(str([*Look._fields]))
