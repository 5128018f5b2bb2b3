"""How a model plan is set in Word, and the words that set it otherwise.

A clean setting is that of NĐ 30/2020/NĐ-CP Phụ lục I. What differs is said by key and value, in
lines of an example such as::

    ~ tieu_ngu: size 15, bold no
    ~ page: left 20, number none, layout tabs

The keys of a component are the fields of :class:`Look`, those of ``page`` the fields of
:class:`Page` and of :class:`Setting` itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar

FONT = "Times New Roman"

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Setting(NamedTuple):
    """How a plan is typeset.

    ``layout``: the header stands in a table, on tab stops, or each half in a text box.
    ``numbering``: the numbers "I." and "1." are typed, or Word's own and not in the text.
    ``pair``: the size of body and Tiêu ngữ; Quốc hiệu and the issuer are one point smaller.
    ``source``: where font and size are said: in the document defaults, in the style Normal over
    other defaults, or on each run over other defaults. ``looks`` and ``page`` say by slot and by
    key what is not as ordered; the pseudo-slots ``heading`` ("I."), ``clause`` (a titled "1."),
    ``noi_nhan_heading``, ``phu_luc_heading``, ``phu_luc_title`` and ``phu_luc_note`` are the
    lines of a slot that are set apart.
    """

    layout: Literal["table", "tabs", "text_boxes"] = "table"
    numbering: Literal["typed", "automatic"] = "typed"
    pair: Literal[13, 14] = 14
    source: Literal["defaults", "style", "direct"] = "defaults"
    looks: Mapping[str, Mapping[str, str]] = _NOTHING
    page: Mapping[str, str] = _NOTHING


ORDERED = Setting()
"""As NĐ 30/2020/NĐ-CP Phụ lục I orders."""


class Look(NamedTuple):
    """How a component is set: size and spaces in points, indents in millimetres.

    ``line`` is a multiple, or exact points as "14pt"; ``colour`` is six hexadecimal digits,
    ``highlight`` Word's name of a marker's colour; ``rule`` is the length of the line drawn below,
    as a share of the text's.
    """

    font: str = FONT
    size: float = 14
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    colour: str = ""
    highlight: str = ""
    align: str = "both"
    first_line: float = 12.7
    left: float = 0
    before: float = 6
    after: float = 0
    line: str = "1.1"
    rule: float = 0


class Page(NamedTuple):
    """Paper and margins in millimetres, and the page number; ``pages`` is how many the file says.

    ``number_size`` is in points, that of the body if 0; ``number_format`` is Word's name.
    """

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 20
    number: str = "header"
    number_align: str = "center"
    number_first: bool = False
    number_size: float = 0
    number_format: str = "decimal"
    pages: int = 2

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right


def parse_setting(lines: Iterable[str]) -> Setting:
    """Return the setting that the lines "~ slot: key value, key value" of an example describe.

    Raises:
        ValueError: a line is not understood, or there is no such slot, key or value.
    """
    said: dict[str, dict[str, str]] = {}
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"{line!r} is not understood: write ~ slot: key value, key value")
        pairs = [pair.strip().partition(" ") for pair in found[2].split(",")]
        said.setdefault(found[1], {}).update({key: value.strip() for key, _, value in pairs})
    page = said.pop("page", {})
    _check(page, [*_PAGE, *_SETTING], "page")
    own = {key: page.pop(key) for key in _SETTING if key in page}
    setting = _taken(Setting(looks=said, page=page), _SETTING, own, "page")
    looks_of(setting)
    page_of(setting)
    return setting


def looks_of(setting: Setting) -> dict[str, Look]:
    """Return how each slot and pseudo-slot is set.

    Raises:
        ValueError: *setting* names a slot, key or value that does not exist.
    """
    looks = _ordered(setting.pair)
    if unknown := setting.looks.keys() - looks.keys():
        raise ValueError(f"nothing is set as {sorted(unknown)}; there are {[*looks, 'page']}")
    for slot, said in setting.looks.items():
        looks[slot] = _taken(looks[slot], _LOOK, said, slot)
    return looks


def page_of(setting: Setting) -> Page:
    """Return the page that *setting* asks for.

    Raises:
        ValueError: *setting* names a key or value that does not exist.
    """
    return _taken(Page(number_size=setting.pair), _PAGE, setting.page, "page")


def _ordered(size: int) -> dict[str, Look]:
    """How NĐ 30/2020/NĐ-CP Phụ lục I (Phần I, Mục II và III) orders each component."""
    body = Look(size=size)
    centred = body._replace(align="center", first_line=0, before=0, line="1")
    title = centred._replace(bold=True)
    item = centred._replace(size=11, align="left")
    sections = dict.fromkeys(
        (
            *("mo_dau", "muc_dich_yeu_cau", "chu_de", "thoi_gian"),
            *("noi_dung", "kinh_phi", "to_chuc_thuc_hien", "ket_thuc"),
        ),
        body,
    )
    return {
        "dau": title,
        "chu_quan": centred._replace(size=size - 1),
        "co_quan": title._replace(size=size - 1, rule=0.4),
        "quoc_hieu": title._replace(size=size - 1),
        "tieu_ngu": title._replace(rule=1),
        "so_ky_hieu": centred._replace(size=13),
        "dia_danh_ngay": centred._replace(italic=True),
        "ten_loai": title._replace(before=12),
        "trich_yeu": title._replace(rule=0.4),
        "kem_theo": centred._replace(italic=True, rule=0.4),
        "kinh_gui": centred._replace(before=6),
        "can_cu": body._replace(italic=True),
        **sections,
        "heading": body._replace(bold=True),
        "clause": body._replace(bold=True),
        "noi_nhan_heading": item._replace(size=12, bold=True, italic=True),
        "noi_nhan": item,
        "quyen_han": title,
        "chuc_vu": title,
        "ho_ten": title,
        "phu_luc_heading": title._replace(size=14),
        "phu_luc_title": title,
        "phu_luc_note": centred._replace(italic=True, rule=0.4),
        "phu_luc": body,
    }


_Record = TypeVar("_Record", Setting, Look, Page)
_Reader = Callable[[str], Any]


def _taken(
    record: _Record, readers: Mapping[str, _Reader], said: Mapping[str, str], of: str
) -> _Record:
    """*record* with what is said of it put in."""
    _check(said, [*readers], of)
    values = {}
    for key, value in said.items():
        try:
            values[key] = readers[key](value)
        except (ValueError, KeyError):
            raise ValueError(f"{value!r} is no {key} of {of}") from None
    return record._replace(**values)


def _check(said: Mapping[str, str], known: list[str], of: str) -> None:
    if unknown := said.keys() - set(known):
        raise ValueError(f"{of} has no {sorted(unknown)}; it has {known}")


def _one_of(*words: str) -> _Reader:
    return {word: word for word in words}.__getitem__


def _written(pattern: str) -> _Reader:
    """A reader of text of that form; "no" stands for none."""

    def read(value: str) -> str:
        if re.fullmatch(pattern, value):
            return "" if value == "no" else value
        raise ValueError(value)

    return read


def _share(value: str) -> float:
    return 0 if value == "no" else float(value)


_LINE = re.compile(r"~ ([a-z_]+): (.+)")
_switch = {"yes": True, "no": False}.__getitem__
_SETTING: dict[str, _Reader] = {
    "layout": _one_of("table", "tabs", "text_boxes"),
    "numbering": _one_of("typed", "automatic"),
    "pair": {"13": 13, "14": 14}.__getitem__,
    "source": _one_of("defaults", "style", "direct"),
}
_LOOK: dict[str, _Reader] = {
    "font": _written(r".+"),
    "size": float,
    **dict.fromkeys(("bold", "italic", "underline", "caps"), _switch),
    "colour": _written(r"no|[0-9A-F]{6}"),
    "highlight": _written(r"[a-zA-Z]+"),
    "align": _one_of("left", "center", "right", "both"),
    **dict.fromkeys(("first_line", "left", "before", "after"), float),
    "line": _written(r"\d+(?:\.\d+)?(?:pt)?"),
    "rule": _share,
}
_PAGE: dict[str, _Reader] = {
    **dict.fromkeys(("width", "height", "top", "bottom", "left", "right"), float),
    "number": _one_of("header", "footer", "none"),
    "number_align": _one_of("left", "center", "right"),
    "number_first": _switch,
    "number_size": float,
    "number_format": _written(r"[a-zA-Z]+"),
    "pages": int,
}
