"""The automatic numbers Word shows before paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.document import Document

Read = Callable[..., Document]


def level(number: int, text: str, format_: str = "decimal", more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{format_}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(name: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def num(name: int, of: int, more: str = "") -> str:
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(number: int | None = 1, at: int | None = 0, text: str = "x", more: str = "") -> str:
    own = "" if at is None else f'<w:ilvl w:val="{at}"/>'
    own += "" if number is None else f'<w:numId w:val="{number}"/>'
    return f"<w:p><w:pPr>{more}<w:numPr>{own}</w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def labels(document: Read, body: str, numbering: str, **parts: str) -> list[str]:
    return [block.label for block in document(body, numbering=numbering, **parts).blocks]


@pytest.mark.parametrize(
    ("format_", "start", "expected"),
    [
        ("decimal", 9, ["9.", "10."]),
        ("decimalZero", 9, ["09.", "10."]),
        ("upperRoman", 4, ["IV.", "V."]),
        ("lowerRoman", 39, ["xxxix.", "xl."]),
        ("upperRoman", 3999, ["MMMCMXCIX.", "4000."]),
        ("upperLetter", 26, ["Z.", "AA."]),
        ("lowerLetter", 4, ["d.", "e."]),
        ("lowerLetter", 780, ["z" * 30 + ".", "781."]),
        ("upperRoman", 0, ["0.", "I."]),
        ("none", 1, [".", "."]),
        ("unheardOf", 1, ["1.", "2."]),
    ],
)
def test_formats(document: Read, format_: str, start: int, expected: list[str]) -> None:
    """Numbers are written in the format of their level; an unknown one counts in figures."""
    numbering = abstract(0, level(0, "%1.", format_, start=start)) + num(1, 0)

    assert labels(document, item() * 2, numbering) == expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [("-", "-"), ("–", "–"), ("\uf0b7", "•"), ("o", "•"), ("§", "§"), ("", "")],
)
def test_bullets(document: Read, text: str, shown: str) -> None:
    """A bullet is told as it looks; those of symbol fonts as a round one."""
    numbering = abstract(0, level(0, text, "bullet")) + num(1, 0)

    assert labels(document, item(), numbering) == [shown]


LEVELS = (
    level(0, "%1.", "upperRoman"),
    level(1, "%1.%2", more="<w:isLgl/>"),
    level(2, "%3)", "lowerLetter"),
)


def test_levels_count_within_one_another(document: Read) -> None:
    """A higher level starts the lower ones anew and is repeated in their numbers."""
    order = [0, 1, 1, 2, 2, 1, 2, 0, 1]
    body = "".join(item(at=at) for at in order)

    assert labels(document, body, abstract(0, *LEVELS) + num(1, 0)) == [
        "I.", "1.1", "1.2", "a)", "b)", "1.3", "a)", "II.", "2.1",
    ]  # fmt: skip


def test_a_level_never_used_shows_its_start(document: Read) -> None:
    """A list that begins at a lower level has no zero before it."""
    body = item(at=1) + item(at=0)

    assert labels(document, body, abstract(0, *LEVELS) + num(1, 0)) == ["1.1", "I."]


@pytest.mark.parametrize(
    ("restart", "expected"),
    [
        ("", ["I.", "1.1", "a", "1.2", "a", "II.", "a"]),
        ('<w:lvlRestart w:val="0"/>', ["I.", "1.1", "a", "1.2", "b", "II.", "c"]),
        ('<w:lvlRestart w:val="1"/>', ["I.", "1.1", "a", "1.2", "b", "II.", "a"]),
    ],
)
def test_restarts(document: Read, restart: str, expected: list[str]) -> None:
    """A level may go on counting over levels above it."""
    last = level(2, "%3", "lowerLetter", restart)
    numbering = abstract(0, *LEVELS[:2], last) + num(1, 0)
    body = "".join(item(at=at) for at in (0, 1, 2, 1, 2, 0, 2))

    assert labels(document, body, numbering) == expected


def test_lists_of_one_abstract_list_go_on_counting(document: Read) -> None:
    """Unless a list overrides its start, once."""
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = abstract(0, *LEVELS) + num(1, 0) + num(2, 0) + num(3, 0, start)
    body = "".join(item(number) for number in (1, 2, 3, 3, 1))

    assert labels(document, body, numbering) == ["I.", "II.", "V.", "VI.", "VII."]


def test_an_override_redefines_a_level(document: Read) -> None:
    """Only for its own list; an override without a level is passed over."""
    new = f'<w:lvlOverride w:ilvl="0">{level(0, "Điều %1.")}</w:lvlOverride><w:lvlOverride/>'
    numbering = abstract(0, *LEVELS) + abstract(1, *LEVELS) + num(1, 0) + num(2, 1, new)

    assert labels(document, item(1) + item(2), numbering) == ["I.", "Điều 1."]


@pytest.mark.parametrize("number", [0, 7, None])
def test_no_list_no_number(document: Read, number: int | None) -> None:
    """List 0 takes numbers away; a list that does not exist gives none."""
    assert labels(document, item(number), abstract(0, *LEVELS) + num(1, 0)) == [""]


def test_without_numbering_part_no_number(document: Read) -> None:
    """A file may lose its numbering part and is read all the same."""
    assert [block.label for block in document(item()).blocks] == [""]


def test_a_level_that_is_not_defined_gives_no_number(document: Read) -> None:
    """A paragraph may ask for a level its list does not have."""
    assert labels(document, item(at=5), abstract(0, *LEVELS) + num(1, 0)) == [""]


STYLES = (
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>'
    '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Off"><w:name w:val="off"/>'
    '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>'
)


def styled(style: str, numbers: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbers}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>'


def test_styles_number_their_paragraphs(document: Read) -> None:
    """A heading style carries its list; list and level may come from different styles."""
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    deeper = '<w:numPr><w:ilvl w:val="2"/></w:numPr>'
    body = (
        "".join(map(styled, ("H1", "H2", "Off", "H2"))) + styled("H1", off) + styled("H1", deeper)
    )
    numbering = abstract(0, *LEVELS) + num(1, 0)

    assert labels(document, body, numbering, styles=STYLES) == ["I.", "1.1", "", "1.2", "", "a)"]


def test_a_level_may_name_the_style_it_serves(document: Read) -> None:
    """The level linked to the style counts, whatever level the style names."""
    linked = level(1, "%1.%2", more='<w:pStyle w:val="H1"/>')
    numbering = abstract(0, level(0, "%1."), linked) + num(1, 0)

    assert labels(document, styled("H1"), numbering, styles=STYLES) == ["1.1"]


def test_a_list_style_stands_for_the_list_that_defines_it(document: Read) -> None:
    """A list linked to a list style takes the levels of the list that defines the style."""
    numbering = (
        abstract(0, '<w:numStyleLink w:val="L"/>')
        + abstract(1, '<w:styleLink w:val="L"/>', level(0, "%1)"))
        + num(1, 0)
        + num(2, 1)
    )

    assert labels(document, item(1) + item(2), numbering) == ["1)", "2)"]


def test_empty_numbered_paragraphs_show(document: Read) -> None:
    """A number without text is seen on the page, so it is a block and counts."""
    numbering = abstract(0, *LEVELS) + num(1, 0)
    blocks = document(item(text="") + item(), numbering=numbering).blocks

    assert [(block.label, block.text) for block in blocks] == [("I.", ""), ("II.", "x")]


def test_deleted_and_hidden_items_do_not_count(document: Read) -> None:
    """With its mark deleted or hidden an empty item is not on the page."""
    gone = [f"<w:rPr>{mark}</w:rPr>" for mark in ('<w:del w:id="1" w:author="A"/>', "<w:vanish/>")]
    body = "".join(item(text="", more=mark) for mark in gone) + item()

    assert labels(document, body, abstract(0, *LEVELS) + num(1, 0)) == ["I."]


def test_the_indent_of_a_list_level(document: Read) -> None:
    """A paragraph's own list overrides its style's indent; a style overrides its list's."""
    indented = level(0, "%1.").replace(
        "<w:lvlText", '<w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr><w:lvlText'
    )
    styles = STYLES.replace("<w:numPr>", '<w:ind w:left="567"/><w:numPr>', 1)
    chosen = '<w:pStyle w:val="H1"/>'
    body = styled("H1") + item(more=chosen) + item(more=chosen + '<w:ind w:left="0"/>')
    blocks = document(body, numbering=abstract(0, indented) + num(1, 0), styles=styles).blocks

    assert [(b.format.left_indent_mm, b.format.first_line_indent_mm) for b in blocks] == [
        (10.0, -10.0),
        (20.0, -10.0),
        (0.0, -10.0),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("a, b, c, d, đ, e, ...", ["d)", "đ)", "e)", "7)"]),
        ("001, 002, 003, ...", ["004)", "005)", "006)", "007)"]),
        ("", ["4)", "5)", "6)", "7)"]),
    ],
)
def test_a_row_of_its_own(document: Read, row: str, expected: list[str]) -> None:
    """A file may write out how it counts, with a plainer way for other programs."""
    custom = f'<w:numFmt w:val="custom" w:format="{row}"/>'
    either = (
        f'<mc:AlternateContent><mc:Choice Requires="w14">{custom}</mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    written = level(0, "%1)", start=4).replace('<w:numFmt w:val="decimal"/>', either, 1)

    assert labels(document, item() * 4, abstract(0, written) + num(1, 0)) == expected


def test_a_letter_written_out_is_shown_as_it_is(document: Read) -> None:
    """The letter đ that lists leave out is written as the level's text."""
    numbering = abstract(0, level(0, "đ)", "none")) + num(1, 0)

    assert labels(document, item(), numbering) == ["đ)"]
