"""Lines of Markdown → blocks: headings, emphasis and tables lose their marks, lists keep them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck.document import Block, Cell, ParagraphFormat, Part, RunFormat
from plancheck.reading.runs import Piece, assemble

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_CLOSING = re.compile(r"\s#+$")
_RULE = re.compile(r"([-*_=])(?:\s*\1){2,}")
_CELL_BORDER = re.compile(r"(?<!\\)\|")
_TABLE_RULE = re.compile(r":?-+:?")
_LINE_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
# An escaped mark, or a run of one to three marks of emphasis with nothing longer around it.
_TOKEN = re.compile(r"\\([!-/:-@\[-`{-~])|(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,3}(?!_)")
_ITALIC, _BOLD = ("*", "_"), ("**", "__")


def markdown_blocks(lines: list[str]) -> Iterator[Block]:
    """Yield the blocks of the lines of a Markdown file."""
    for ordinal, (text, level, cell) in enumerate(_paragraphs(lines), 1):
        made = assemble(_emphasised(text))
        format_ = ParagraphFormat(outline_level=level)
        yield Block(ordinal, Part.BODY, made.text, cell=cell, format=format_, runs=made.runs)


def _paragraphs(lines: list[str]) -> Iterator[tuple[str, int | None, Cell | None]]:
    """Yield the texts with their heading level and table cell."""
    table = row = 0
    for line in map(str.strip, lines):
        if not (line.startswith("|") and line.count("|") > 1):
            row = 0
            yield from _paragraph(line)
            continue
        cells = [cell.strip() for cell in _CELL_BORDER.split(line.strip("|"))]
        if all(map(_TABLE_RULE.fullmatch, cells)):
            continue
        table, row = (table, row + 1) if row else (table + 1, 1)
        for column, cell in enumerate(cells, 1):
            if cell:
                yield cell, None, Cell(table, row, column)


def _paragraph(line: str) -> Iterator[tuple[str, int | None, None]]:
    if heading := _HEADING.fullmatch(line):
        text = _CLOSING.sub("", heading[2]).strip()
        if text:
            yield text, len(heading[1]), None
    elif line and not _RULE.fullmatch(line):
        yield line, None, None


def _emphasised(text: str) -> list[Piece]:
    """Return the text without its marks of emphasis, in pieces of one format each."""
    text = _LINE_BREAK.sub("\n", text)
    marks = _matched(text)
    pieces: list[Piece] = []
    bold = italic = False
    end = 0
    for token in _TOKEN.finditer(text):
        if token[1] is None and token.start() not in marks:
            continue
        pieces.append((text[end : token.start()], _format(bold, italic)))
        end = token.end()
        if token[1] is not None:
            pieces.append((token[1], _format(bold, italic)))
            continue
        bold ^= token[0] not in _ITALIC
        italic ^= token[0] not in _BOLD
    return [*pieces, (text[end:], _format(bold, italic))]


def _matched(text: str) -> set[int]:
    """Return where the marks stand that open emphasis or close it; others are plain text."""
    opened: dict[str, int] = {}
    matched: set[int] = set()
    for token in _TOKEN.finditer(text):
        mark, start, end = token[0], token.start(), token.end()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        # Underscores within a word are letters of it, as in a file's name.
        within = mark[0] == "_" and before.isalnum() and after.isalnum()
        if token[1] is not None or within:
            continue
        if mark in opened and not before.isspace():
            matched |= {opened.pop(mark), start}
        elif after and not after.isspace():
            opened[mark] = start
    return matched


def _format(bold: bool, italic: bool) -> RunFormat:  # noqa: FBT001 - two switches, both needed
    return RunFormat(bold=bold or None, italic=italic or None)
