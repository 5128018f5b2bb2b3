"""What stands beside the body: headers, footers, notes, comments, and what the file carries.

A part that is damaged or beyond the limits is a fact of the document, not a refusal: the body
can be judged without it.
"""

from __future__ import annotations

from lxml.etree import _Element as Element

from plancheck.document import Fact, Part, Trait
from plancheck.errors import ReadError
from plancheck.reading.body import Body
from plancheck.reading.collected import Collected
from plancheck.reading.facts import carried, commented, pictured, related
from plancheck.reading.headers import PageNumber, even_pages_differ, numbered, page_number, shown_in
from plancheck.reading.markup import ENDNOTE_MARK, FOOTNOTE_MARK, REVISION, TYPE
from plancheck.reading.package import Package
from plancheck.reading.relations import Relation, relations

_SETTINGS, _COMMENTS = "word/settings.xml", "word/comments.xml"
_NOTES = (
    ("word/footnotes.xml", FOOTNOTE_MARK, Part.FOOTNOTE),
    ("word/endnotes.xml", ENDNOTE_MARK, Part.ENDNOTE),
)
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class Beside:
    """Reads the parts beside the body, which has been read into the same ``collected``."""

    def __init__(self, package: Package, main: str, collected: Collected) -> None:
        self._package = package
        self._collected = collected
        self._facts = collected.facts
        self._main = main

    def read(self) -> None:
        """Add the blocks of headers, footers and notes, and the facts of all parts."""
        named = relations(self._package, self._main)
        self._facts += pictured(self._package, named, self._collected.pictures)
        self._relate(named)
        self._headers(named)
        for name, mark, part in _NOTES:
            self._notes(name, mark, part)
        comments = self._part(_COMMENTS)
        if comments is not None:
            self._facts += commented(comments, self._collected.comments)
        self._relate(relations(self._package, _SETTINGS))
        told = {fact.detail.lower() for fact in self._facts}
        self._facts += [f for f in carried(self._package.names()) if f.detail.lower() not in told]

    def _headers(self, named: dict[str, Relation]) -> None:
        """Read each header and footer that shows once, headers first."""
        sections = self._collected.sections
        shown = list(shown_in([section for section, _ in sections], self._even_pages))
        numbers: dict[str, PageNumber | None] = {}
        for part in (Part.HEADER, Part.FOOTER):
            for of_section in shown:
                for reference in of_section.of(part):
                    target = named[reference].target if reference in named else ""
                    if target and target not in numbers:
                        numbers[target] = self._story(target, part)
        by_reference = {
            name: number
            for name, relation in named.items()
            if (number := numbers.get(relation.target)) is not None
        }
        pages = self._collected.pages
        for (_, page), of_section in zip(sections, shown, strict=True):
            if page is not None:
                pages[page] = numbered(pages[page], of_section, by_reference)

    def _even_pages(self) -> bool:
        return even_pages_differ(self._part(_SETTINGS))

    def _story(self, name: str, part: Part) -> PageNumber | None:
        """Read a header or footer; return how it sets the page number."""
        root = self._part(name)
        if root is None:
            return None
        Body(root, self._collected, part).story(root)
        self._relate(relations(self._package, name))
        return page_number(root, self._collected.formats)

    def _notes(self, name: str, mark: str, part: Part) -> None:
        """Read the notes in the order of their marks; those that no mark calls do not show."""
        marked = self._collected.notes.get(mark)
        root = self._part(name) if marked else None
        if root is None or marked is None:
            return
        notes = {note.get(REVISION): note for note in root if note.get(TYPE) not in _SEPARATORS}
        reader = Body(root, self._collected, part)
        # A list of them as they are now: a note that calls notes is not for Word to show.
        for identifier in list(marked):
            if identifier in notes:
                reader.story(notes[identifier])
        self._relate(relations(self._package, name))

    def _relate(self, named: dict[str, Relation]) -> None:
        """Keep what the part read last takes from elsewhere; its identifiers are its own."""
        self._facts += related(named, self._collected.relations)
        self._collected.relations.clear()

    def _part(self, name: str) -> Element | None:
        try:
            return self._package.parse_if(self._package.find(name))
        except ReadError:
            self._facts.append(Fact(Trait.UNREAD_PART, name))
            return None
