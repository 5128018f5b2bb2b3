"""Elements that only wrap others: content controls, smart tags, changes, alternatives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import cast

from lxml.etree import ETXPath
from lxml.etree import _Element as Element

from plancheck.reading.changes import View
from plancheck.reading.markup import ALTERNATE, MC, TRANSPARENT, W, branch

_PROCESSED = MC + "ProcessContent"
_PROCESSING = ETXPath(f"//*[@{_PROCESSED}]")


class Wrappers:
    """The wrappers of one part of a file, in one view of its tracked changes."""

    def __init__(self, root: Element, view: View) -> None:
        self._root = root
        self._transparent = TRANSPARENT | view.shown

    def inside(self, element: Element) -> Element | tuple[()] | None:
        """Return the parent of what an element wraps, None for one that is no wrapper."""
        tag = element.tag
        if tag in self._transparent:
            return element
        if tag == ALTERNATE:
            return branch(element)
        return element if tag[: len(W)] != W and self._processed_is(tag) else None

    def find(self, parent: Element | tuple[()], name: str) -> Iterator[Element]:
        """Yield the elements of a name, wrapped or not."""
        for child in parent:
            if child.tag == name:
                yield child
            elif (inner := self.inside(child)) is not None:
                yield from self.find(inner, name)

    def _processed_is(self, tag: str) -> bool:
        return tag in self._processed or tag.partition("}")[0] + "}*" in self._processed

    @cached_property
    def _processed(self) -> frozenset[str]:
        """The foreign elements that are passed over but not their content (part 3, 7.3)."""
        names = set()
        for element in cast("list[Element]", _PROCESSING(self._root)):
            for written in element.get(_PROCESSED, "").split():
                prefix, _, name = written.partition(":")
                names.add(f"{{{element.nsmap.get(prefix)}}}{name}")
        return frozenset(names)
