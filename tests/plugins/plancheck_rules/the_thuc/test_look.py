"""How a component is set in type, beside how the decree wants it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plancheck import (
    Abstention,
    Alignment,
    Block,
    Document,
    DocumentKind,
    ParagraphFormat,
    Part,
    Plan,
    Remark,
    Run,
    RunFormat,
    Span,
)
from plancheck.document import FileKind
from plancheck_rules.the_thuc._look import Look, departures, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._runs import printed

LOOK = Look(sizes=(13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)
RIGHT = RunFormat(size_pt=13, bold=True, italic=False)
CENTRED = ParagraphFormat(alignment=Alignment.CENTRE)
LEFT = ParagraphFormat(alignment=Alignment.LEFT)


def plan_of(
    text: str, *formats: tuple[int, RunFormat], shape: ParagraphFormat = CENTRED, blocks: int = 1
) -> Plan:
    """A plan of equal blocks; each format holds up to a character."""
    starts = (0, *(end for end, _ in formats))
    runs = tuple(Run(start, *one) for start, one in zip(starts, formats, strict=False))
    written = tuple(Block(n + 1, Part.BODY, text, format=shape, runs=runs) for n in range(blocks))
    return Plan(Document("ke_hoach.docx", "", FileKind.DOCX, written), DocumentKind.PLAN)


def said(plan: Plan, look: Look = LOOK) -> list[tuple[str, str]]:
    place = plan.document.whole(1)
    return [(one.message, plan.document.excerpt(one.span)) for one in departures(plan, place, look)]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (RIGHT, []),
        (RIGHT._replace(size_pt=14), []),
        (RIGHT._replace(size_pt=13.5), []),
        (RIGHT._replace(size_pt=12.5), [("size", "KẾ HOẠCH")]),
        (RIGHT._replace(size_pt=15), [("size", "KẾ HOẠCH")]),
        (RIGHT._replace(bold=False), [("not_bold", "KẾ HOẠCH")]),
        (RIGHT._replace(italic=True), [("italic", "KẾ HOẠCH")]),
        (RIGHT._replace(size_pt=None, bold=None, italic=None), []),
    ],
)
def test_departures(form: RunFormat, expected: list[tuple[str, str]]) -> None:
    """A property departs only where the file tells it; half a point counts."""
    assert said(plan_of("KẾ HOẠCH", (8, form))) == expected


def test_only_the_words_that_depart_are_marked() -> None:
    """From the first to the last wrong word; what is not said of is left alone."""
    light = RIGHT._replace(bold=False)

    assert said(plan_of("Độc lập - Tự do", (3, RIGHT), (7, light), (15, RIGHT))) == [
        ("not_bold", " lập")
    ]


def test_blanks_and_signs_have_no_look() -> None:
    """A space or a dash in another type is seen by nobody."""
    light = RIGHT._replace(bold=False)

    assert said(plan_of("Tự do - Hạnh phúc", (5, RIGHT), (8, light), (17, RIGHT))) == []


@pytest.mark.parametrize(
    ("text", "shape", "expected"),
    [
        ("KẾ HOẠCH", CENTRED, []),
        ("KẾ HOẠCH", ParagraphFormat(), []),
        ("KẾ HOẠCH", LEFT, [("alignment", "KẾ HOẠCH")]),
        ("\tKẾ HOẠCH", LEFT, []),
        ("          KẾ HOẠCH", LEFT, []),
        ("KẾ HOẠCH", LEFT._replace(left_indent_mm=40.0), []),
        ("KẾ HOẠCH", LEFT._replace(first_line_indent_mm=40.0), []),
    ],
)
def test_alignment(text: str, shape: ParagraphFormat, expected: list[tuple[str, str]]) -> None:
    """Tabs, rows of spaces and indents may centre words as well: those are not judged."""
    assert said(plan_of(text, (len(text), RIGHT), shape=shape)) == expected


def test_what_must_be_justified_is_not_placed_by_an_indent() -> None:
    """Indents and spaces place centred words only."""
    justified = Look(alignment=Alignment.JUSTIFIED)
    plan = plan_of("     Lời văn", (12, RIGHT), shape=LEFT._replace(first_line_indent_mm=12.7))

    assert said(plan, justified) == [("alignment", "     Lời văn")]


def test_lines_of_a_component_are_judged_together() -> None:
    """A name over two lines is one name: each departure is told once."""
    plan = plan_of("XÃ BÌNH AN", (10, RIGHT._replace(size_pt=15)), blocks=2)
    found = list(judge_look(plan, LOOK, plan.document.whole(1), plan.document.whole(2)))

    assert found == [Remark(Span(1, 0, 1, 10), "size", {"size": "15"})]


def test_nothing_to_judge() -> None:
    """Without the component the rule does not apply; without sizes it is undecided."""
    plan = plan_of("KẾ HOẠCH", (8, RunFormat()))

    assert list(judge_look(plan, LOOK)) == [Abstention("absent", applicable=False)]
    assert list(judge_look(plan, LOOK, plan.document.whole(1))) == [Abstention("untold")]


def test_every_departure_has_its_message() -> None:
    """Whatever is said has words in both languages."""
    wrong = RunFormat(size_pt=20, bold=True, italic=True)
    plan = plan_of("KẾ HOẠCH", (8, wrong), shape=LEFT)
    for look in (LOOK, LOOK._replace(bold=False, italic=None), LOOK._replace(italic=True)):
        messages = look_messages("Tên loại", "The kind word", look)

        assert {key for key, _ in said(plan, look)} <= messages.keys()


def test_one_size_is_written_alone() -> None:
    """“13”, not “13 - 13”."""
    assert Look(sizes=(13, 13)).size_range == "13"
    assert LOOK.size_range == "13 - 14"


def test_words_are_printed_in_capitals_where_the_format_says_so() -> None:
    """Readers see what the format makes of the letters, over all blocks of the place."""
    plan = plan_of("Xã Bình An", (3, RIGHT), (10, RIGHT._replace(caps=True)), blocks=2)
    both = Span(1, 0, 2, 10)

    assert printed(plan, both) == "Xã BÌNH AN\nXã BÌNH AN"
    assert printed(replace_runs(plan), both) == "Xã Bình An\nXã Bình An"


def replace_runs(plan: Plan) -> Plan:
    """The same words in a file that tells no formats."""
    blocks = tuple(block._replace(runs=()) for block in plan.document.blocks)
    return plan._replace(document=replace(plan.document, blocks=blocks))
