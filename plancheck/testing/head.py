"""The head of a plan in Word: two columns in a table, on tab stops or in text boxes; stamps."""

from __future__ import annotations

import unicodedata
from itertools import zip_longest

from plancheck.testing.model import Draft
from plancheck.testing.pen import TWIPS_A_POINT, Looks, Pen
from plancheck.testing.setting import Look, Setting
from plancheck.widths import width_pt

_COLUMNS = 195.0, 290.0  # the header stands out, for Quốc hiệu to stay on one line
_HALVES = ("chu_quan", "co_quan", "so_ky_hieu"), ("quoc_hieu", "tieu_ngu", "dia_danh_ngay")
_HEAD = (*_HALVES[0], *_HALVES[1])
_LINE = 1.15  # of the size: the height of a line
_GAP = 10.0  # points: where the lines under issuer and Tiêu ngữ are drawn
_RULE_DOWN = 3.0  # points from the top of the gap

_MM = 72 / 25.4
_STAMP_HEIGHT = 8 * _MM
# Widths of the stamps of urgency (NĐ 30/2020/NĐ-CP Phụ lục I, I.III.2.b); their ink is red.
_URGENT = {"HỎA TỐC": 30 * _MM, "HOẢ TỐC": 30 * _MM, "THƯỢNG KHẨN": 40 * _MM, "KHẨN": 20 * _MM}
_RED, _BLACK = "FF0000", "000000"
_STAMP_DOWN = 4.0
_STAMPS_APART = 10.0


def head(draft: Draft, setting: Setting, pen: Pen, looks: Looks) -> str:
    """Return the head of *draft* in the layout of *setting*, and its stamps under it."""
    layouts = {"table": _in_table, "tabs": _on_tabs, "text_boxes": _in_boxes}
    stated = any(getattr(draft, slot) for slot in _HEAD)
    written = layouts[setting.layout](draft, pen, looks) if stated else ""
    return written + _stamps(draft.dau, pen, looks["dau"])


def _in_table(draft: Draft, pen: Pen, looks: Looks) -> str:
    cells = {slot: pen.lines(getattr(draft, slot), looks[slot]) for slot in _HEAD}
    return pen.table(
        _COLUMNS,
        (cells["chu_quan"] + cells["co_quan"], cells["quoc_hieu"] + cells["tieu_ngu"]),
        (cells["so_ky_hieu"], cells["dia_danh_ngay"]),
    )


def _on_tabs(draft: Draft, pen: Pen, looks: Looks) -> str:
    """Each line of the left half with one of the right; spaces and indents are the lines' own."""
    centres = _centres(pen)
    stops = "".join(
        f'<w:tab w:val="center" w:pos="{centre * TWIPS_A_POINT:.0f}"/>' for centre in centres
    )
    tabs = f"<w:tabs>{stops}</w:tabs>"
    look = looks["so_ky_hieu"]._replace(align="left")

    def row(halves: tuple[str | None, ...]) -> str:
        content = "".join(f"<w:r><w:tab/></w:r>{half or ''}" for half in halves)
        return pen.paragraph(content, look, tabs=tabs)

    left = _runs(draft, pen, looks, "chu_quan", "co_quan")
    right = _runs(draft, pen, looks, "quoc_hieu", "tieu_ngu")
    rules = _rules(draft, pen, looks, (_RULE_DOWN, _RULE_DOWN))
    last = _runs(draft, pen, looks, "so_ky_hieu") + _runs(draft, pen, looks, "dia_danh_ngay")
    rows = [row(halves) for halves in zip_longest(left, right)]
    return "".join([*rows, pen.paragraph(rules, _room(look, _GAP)), row(tuple(last))])


def _in_boxes(draft: Draft, pen: Pen, looks: Looks) -> str:
    """Word allows no drawing in a text box: the lines are drawn over the boxes, from outside."""
    above = [sum(_height(draft, looks, slot) for slot in half[:2]) for half in _HALVES]
    below = max(_height(draft, looks, half[2]) for half in _HALVES)
    height = max(above) + _GAP + below
    edge = (pen.room - sum(_COLUMNS)) / 2
    boxes = [
        pen.box(_half(draft, pen, looks, half, height - filled - below), (left, 0), (width, height))
        for half, filled, left, width in zip(
            _HALVES, above, (edge, edge + _COLUMNS[0]), _COLUMNS, strict=True
        )
    ]
    rules = _rules(draft, pen, looks, (above[0] + _RULE_DOWN, above[1] + _RULE_DOWN))
    return pen.paragraph("".join(boxes) + rules, _room(looks["so_ky_hieu"], height))


def _half(draft: Draft, pen: Pen, looks: Looks, slots: tuple[str, ...], gap: float) -> str:
    """The lines of a column, the last one *gap* points under the others."""
    first, second, last = (
        pen.lines(getattr(draft, slot), looks[slot]._replace(rule=0)) for slot in slots
    )
    return first + second + pen.paragraph("", _room(looks[slots[0]], gap)) + last


def _room(look: Look, points: float) -> Look:
    """The look of a line without text that is so high."""
    return look._replace(size=1, line=f"{points:.1f}pt")


def _rules(draft: Draft, pen: Pen, looks: Looks, down: tuple[float, float]) -> str:
    slots = ("co_quan", "tieu_ngu")
    return "".join(
        pen.rule(getattr(draft, slot), looks[slot], place)
        for slot, place in zip(slots, zip(_centres(pen), down, strict=True), strict=True)
    )


def _runs(draft: Draft, pen: Pen, looks: Looks, *slots: str) -> list[str]:
    return [
        pen.run(line, looks[slot]) for slot in slots for line in getattr(draft, slot).splitlines()
    ]


def _centres(pen: Pen) -> tuple[float, float]:
    """The middles of the two columns, in points from the left margin."""
    edge = (pen.room - sum(_COLUMNS)) / 2
    return edge + _COLUMNS[0] / 2, edge + _COLUMNS[0] + _COLUMNS[1] / 2


def _height(draft: Draft, looks: Looks, slot: str) -> float:
    return len(getattr(draft, slot).splitlines()) * looks[slot].size * _LINE


def _stamps(text: str, pen: Pen, look: Look) -> str:
    """The stamps in a row under the number."""
    boxes, left = [], 0.0
    for stamp in text.splitlines():
        urgent = _URGENT.get(unicodedata.normalize("NFC", stamp))
        inked = look._replace(colour=_RED) if urgent and not look.colour else look
        width = urgent or width_pt(stamp, look.size, bold=True) + _STAMPS_APART
        content = pen.paragraph(pen.run(stamp, inked), inked)
        at, size = (left, _STAMP_DOWN), (width, _STAMP_HEIGHT)
        boxes.append(pen.box(content, at, size, inked.colour or _BLACK))
        left += width + _STAMPS_APART
    room = _room(look, _STAMP_DOWN + _STAMP_HEIGHT)
    return pen.paragraph("".join(boxes), room) if boxes else ""
