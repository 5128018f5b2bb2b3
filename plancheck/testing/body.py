"""What stands under the head of a plan in Word: title, text, foot, annexes."""

from __future__ import annotations

import re
from itertools import pairwise

from plancheck.testing.model import Draft
from plancheck.testing.pen import Looks, Pen

_SECTIONS = Draft._fields[Draft._fields.index("mo_dau") : Draft._fields.index("noi_nhan")]
_FOOT = ("noi_nhan", "quyen_han", "chuc_vu", "ho_ten")
_HEADING = re.compile(r"[IVXL]+\. .+")
_CLAUSE = re.compile(r"\d+\. [^.;:]{1,90}")
_NUMBER = re.compile(r"(?:([IVXL]+)|\d+)\. ")
_ANNEX = re.compile(r"phụ lục(?:\s+(?:[ivxlc]+|\d+)\b.*)?", re.IGNORECASE)
_ROOM_TO_SIGN = 5  # lines


class Body:
    """Writes the body of a plan; with *automatic*, numbers before the annexes are Word's own."""

    def __init__(self, pen: Pen, looks: Looks, *, automatic: bool) -> None:
        self._pen = pen
        self._looks = looks
        self._automatic = automatic

    def main(self, draft: Draft) -> str:
        """Return all between the head and the annexes."""
        slots = ((slot, getattr(draft, slot)) for slot in _SECTIONS)
        text = [self._line(line, slot) for slot, lines in slots for line in lines.splitlines()]
        written = [self._title(draft), self._slot(draft, "kinh_gui"), self._slot(draft, "can_cu")]
        return "".join([*written, *text, self._foot(draft)])

    def annexes(self, text: str) -> list[str]:
        """Return each annex; the next begins with a line such as "Phụ lục II"."""
        lines = text.splitlines()
        heads = [n for n, line in enumerate(lines) if not n or _ANNEX.fullmatch(line)]
        return [self._annex(lines[head:end]) for head, end in pairwise([*heads, len(lines)])]

    def _slot(self, draft: Draft, slot: str) -> str:
        return self._pen.lines(getattr(draft, slot), self._looks[slot])

    def _title(self, draft: Draft) -> str:
        """The line is drawn under the last of them (NĐ 30/2020/NĐ-CP Phụ lục III, Mẫu 1.3)."""
        title = self._looks["trich_yeu"]
        if draft.kem_theo:
            title = title._replace(rule=0)
        return "".join(
            [
                self._slot(draft, "ten_loai"),
                self._pen.lines(draft.trich_yeu, title),
                self._slot(draft, "kem_theo"),
            ]
        )

    def _line(self, line: str, slot: str) -> str:
        """A paragraph of the text, in the look of *slot* unless it is a heading."""
        heading, clause = _HEADING.fullmatch(line), _CLAUSE.fullmatch(line)
        look = self._looks["heading" if heading else "clause" if clause else slot]
        number = _NUMBER.match(line) if self._automatic and slot != "phu_luc" else None
        if number is None:
            return self._pen.lines(line, look)
        level = 0 if number[1] else 1
        return self._pen.paragraph(self._pen.run(line[number.end() :], look), look, level=level)

    def _foot(self, draft: Draft) -> str:
        if not any(getattr(draft, slot) for slot in _FOOT):
            return ""
        heading, _, items = draft.noi_nhan.partition("\n")
        recipients = self._pen.lines(heading, self._looks["noi_nhan_heading"])
        recipients += self._pen.lines(items, self._looks["noi_nhan"])
        room = self._pen.empty(self._looks["ho_ten"]) * _ROOM_TO_SIGN
        signature = [
            self._slot(draft, "quyen_han"),
            self._slot(draft, "chuc_vu"),
            room,
            self._slot(draft, "ho_ten"),
        ]
        half = self._pen.room / 2
        apart = self._pen.empty(self._looks["noi_nhan"])
        return apart + self._pen.table((half, half), (recipients, "".join(signature)))

    def _annex(self, lines: list[str]) -> str:
        heading, *rest = lines
        written = [self._pen.lines(heading, self._looks["phu_luc_heading"])]
        title = rest and not rest[0].startswith("(")
        while rest and (title or rest[0].isupper()):
            written.append(self._pen.lines(rest.pop(0), self._looks["phu_luc_title"]))
            title = False
        if rest and rest[0].startswith("("):
            written.append(self._pen.lines(rest.pop(0), self._looks["phu_luc_note"]))
        return "".join([*written, *(self._line(line, "phu_luc") for line in rest)])
