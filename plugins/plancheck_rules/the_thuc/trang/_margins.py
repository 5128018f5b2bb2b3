"""The margins that the decree orders, and how to say which are wrong.

Source: Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I, Mục I, khoản 3.
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

from plancheck import Message, PageSetup
from plancheck_rules.the_thuc.trang._sheets import millimetres

_TOLERANCE_MM = 0.5


class Side(NamedTuple):
    """An edge of the page, and how far from it the text may begin, in millimetres."""

    name: str
    vi: str
    least: int
    most: int

    def allows(self, margin: float) -> bool:
        """Tell whether a margin is as ordered, but for what nobody sees."""
        return self.least - _TOLERANCE_MM <= round(margin, 1) <= self.most + _TOLERANCE_MM

    def nearest(self, margin: float) -> int:
        """Return the margin nearest to a wrong one that is as ordered."""
        return self.least if margin < self.least else self.most


Sides = tuple[Side, ...]
_SIDES = (
    Side("top", "trên", 20, 25),
    Side("bottom", "dưới", 20, 25),
    Side("left", "trái", 30, 35),
    Side("right", "phải", 15, 20),
)
_UPRIGHT = ("top", "bottom", "left", "right")
_TURNED = (("left", "right", "top", "bottom"), ("left", "right", "bottom", "top"))
"""Which margins of a page on its side are its top, bottom, left and right when it is bound."""


def wrong_sides(page: PageSetup) -> Sides:
    """Return the sides whose margin is not as ordered, none if it is so once the page is turned."""
    if page.landscape and any(not _wrong(page, names) for names in _TURNED):
        return ()
    return _wrong(page, _UPRIGHT)


def key(sides: Sides) -> str:
    """Return the key of the message about *sides*."""
    return "_".join(side.name for side in sides)


def arguments(page: PageSetup, sides: Sides) -> dict[str, str]:
    """Return what the message about *sides* tells: each margin and what it should be."""
    said = {side.name: millimetres(_margin(page, side.name)) for side in sides}
    due = {f"{side.name}_due": f"{side.nearest(_margin(page, side.name))}" for side in sides}
    return said | due


def messages() -> dict[str, Message]:
    """Return the messages about one side and about several."""
    chosen = (sides for count in range(1, 5) for sides in combinations(_SIDES, count))
    return {key(sides): _message(sides) for sides in chosen}


def _wrong(page: PageSetup, names: tuple[str, ...]) -> Sides:
    return tuple(
        side
        for side, name in zip(_SIDES, names, strict=True)
        if not side.allows(_margin(page, name))
    )


def _margin(page: PageSetup, name: str) -> float:
    margin: float = getattr(page, f"{name}_mm")
    return margin


def _message(sides: Sides) -> Message:
    said = [f"{{{one.name}}} mm ({one.least} - {one.most} mm)" for one in sides]
    due = [f"{{{one.name}_due}} mm" for one in sides]
    vi, en = [f"lề {one.vi}" for one in sides], [one.name for one in sides]
    return Message(
        vi=f"Lề trang sai quy định: {_joined(vi, said)}.",
        en=f"Margins not as ordered: {_joined(en, said)}.",
        advice_vi=f"Đặt {_joined(vi, due)}.",
        advice_en=f"Set the margins: {_joined(en, due)}.",
    )


def _joined(names: list[str], values: list[str]) -> str:
    return ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))
