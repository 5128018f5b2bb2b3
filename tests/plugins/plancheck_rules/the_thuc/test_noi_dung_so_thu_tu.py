"""TT070 - TT072 · marks after numbers, and the order of letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck import Block, Part, Plan
from plancheck.anatomy import extract
from plancheck.document import Document, FileKind
from plancheck.engine import judge
from plancheck.finding import DocumentReport
from plancheck.host import Loaded
from plancheck.plan import DocumentKind
from plancheck.testing import compose_example, read_draft
from plancheck_rules.the_thuc.noi_dung._letters import ORDER, misplaced
from plancheck_rules.the_thuc.noi_dung._numbers import numbered

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

_POINT = re.compile(r"([a-zđ]\))\s")


def points(labels: str) -> str:
    """A section with a point for each label."""
    lines = "\n".join(
        f"{label} Treo băng rôn tại thôn {n}." for n, label in enumerate(labels.split())
    )
    return f"noi_dung: 1. Truyền thông\n{lines}"


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("1. 2. 3.", []),
        ("1/ 2/ 3/", [("found", "1/")]),
        ("1- 2- 3-", [("found", "1-")]),
        ("1: 2:", [("found", "1:")]),
        ("1) 2)", []),
        ("5- 6-", []),
    ],
)
def test_clauses_have_full_stops(said: Said, labels: str, expected: list[tuple[str, str]]) -> None:
    """A lone "5-" is no number of a list."""
    lines = "\n".join(f"{label} Treo băng rôn tại các thôn." for label in labels.split())

    assert (
        said("TT070", f"muc_dich_yeu_cau:\nkinh_phi:\nto_chuc_thuc_hien:\nnoi_dung: {lines}")
        == expected
    )


def test_a_bracket_is_of_a_lower_rank(said: Said) -> None:
    """Below clauses with a full stop, "1)" is no clause."""
    text = "noi_dung: 1. Truyền thông\n1) Treo băng rôn.\n2) Phát thanh."

    assert said("TT070", text) == []


def test_ranges_are_no_numbers(said: Said) -> None:
    """ "1 - 2 lớp" at the head of a paragraph is a quantity."""
    assert said("TT070", "noi_dung: Tổ chức:\n1 - 2 lớp tập huấn cho cộng tác viên.") == []


def test_sections_have_full_stops(judged: Judge) -> None:
    """ "I/" is mended by one fix for every section that has it."""
    plan = "muc_dich_yeu_cau: I/ MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao nhận thức."
    (found,) = judged("TT070", plan).findings

    assert found.expected == "I."
    assert found.fix is not None


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("a) b)", []),
        ("a. b. c.", [("found", "a.")]),
        ("b. c.", []),
    ],
)
def test_points_have_brackets(said: Said, labels: str, expected: list[tuple[str, str]]) -> None:
    """A list is known by its "a"."""
    assert said("TT071", points(labels)) == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("a) b) c) d) đ) e) g)", []),
        ("a) b) c) d) đ) e) ê) g)", []),
        ("a) b) c) d) e)", [("no_dd", "e)")]),
        ("a) b) c) d) đ) e) f) g)", [("foreign", "f)")]),
        ("a) c)", [("broken", "c)")]),
        ("a) b) b)", [("repeated", "b)")]),
        ("b) c)", [("broken", "b)")]),
        ("a) b) a) b)", []),
        ("a. b. d.", [("broken", "d.")]),
        ("b)", []),
    ],
)
def test_letters_follow_the_alphabet(
    said: Said, labels: str, expected: list[tuple[str, str]]
) -> None:
    """The decree's own lists leave out ê and its like; đ belongs to them, f does not."""
    assert said("TT072", points(labels)) == expected


def test_letters_begin_anew_under_each_clause(said: Said) -> None:
    """And the first point may stand on the line of its clause."""
    text = (
        "noi_dung: 1. Truyền thông\na) Treo băng rôn.\nb) Phát thanh.\n"
        "2. Hỗ trợ: a) Thăm hỏi gia đình.\nb) Tặng quà.\nc) Tư vấn."
    )

    assert said("TT072", text) == []


def test_a_lost_letter_is_mended_to_the_end_of_the_list(judged: Judge) -> None:
    """After "d)" comes "đ)", then "e)", "g)"."""
    (found,) = judged("TT072", points("a) b) c) d) e) f) g)")).findings

    assert found.expected == "đ)"
    assert found.fix is not None
    assert [edit.replacement for edit in found.fix.edits] == ["đ)", "e)", "g)"]


def numbered_by_word(plan: Plan) -> Document:
    """The same document with the letters of its points as automatic numbers."""
    blocks = [
        block._replace(label=found[1], text=block.text[found.end() :])
        if (found := _POINT.match(block.text))
        else block
        for block in plan.document.blocks
    ]
    return replace(plan.document, blocks=tuple(blocks))


def test_automatic_letters_are_read_and_not_edited(loaded: Loaded) -> None:
    """Word's own lists have no đ; what they number cannot be written over."""
    typed = read_draft(
        compose_example(points("a) b) c) d) e)"), loaded.knowledge), loaded.knowledge
    )
    plan = extract(numbered_by_word(typed), loaded.knowledge)
    rules = [rule for rule in loaded.rules if rule.id == "TT072"]
    (found,) = judge(plan, rules, loaded.knowledge).findings

    assert (found.message_id, found.fix) == ("no_dd", None)


def listed(letters: str) -> tuple[Plan, list[Block]]:
    blocks = [
        Block(ordinal, Part.BODY, f"{letter}) Một việc.")
        for ordinal, letter in enumerate(letters, start=1)
    ]
    document = Document("a.txt", "", FileKind.TEXT, tuple(blocks))
    return Plan(document, DocumentKind.PLAN), blocks


@given(length=st.integers(1, len(ORDER)))
def test_the_decrees_letters_are_in_order(length: int) -> None:
    """However long the list is."""
    plan, blocks = listed(ORDER[:length])

    assert list(misplaced(plan, numbered(blocks))) == []


@given(length=st.integers(3, len(ORDER)), data=st.data())
def test_a_letter_left_out_is_missed(length: int, data: st.DataObject) -> None:
    """Wherever it is left out but at the end."""
    lost = data.draw(st.integers(1, length - 2))
    plan, blocks = listed(ORDER[:lost] + ORDER[lost + 1 : length])

    (fault,) = misplaced(plan, numbered(blocks))

    assert fault.due == ORDER[lost]
