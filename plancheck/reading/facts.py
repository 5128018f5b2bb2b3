"""Facts of a Word file that its text does not show: what it carries, names and tells of people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml.etree import _Element as Element

from plancheck.document import Fact, Span, Trait
from plancheck.reading.changes import shortened, words_of
from plancheck.reading.markup import REVISION, P, W
from plancheck.reading.package import Package
from plancheck.reading.pictures import HEAD, picture_type
from plancheck.reading.relations import Relation

_EMBEDDED, _MACROS = "word/embeddings/", "word/vbaproject.bin"
_OBJECTS = frozenset({"oleObject", "package", "control"})
# Parts whose words show on the page and are not read.
_UNREAD = frozenset({"aFChunk", "diagramData", "chart", "subDocument"})
_PERSONAL = frozenset({"creator", "lastModifiedBy", "Company", "Manager"})
# Names that programs and shops put in, which tell of no one.
_NOBODY = frozenset(
    (  # noqa: SIM905 - a list of words
        "-,acer,admin,administrator,apache poi,asus,author,company,computer,dell,docx4j,"
        "hewlett-packard,home,hp,hp inc.,laptop,lenovo,microsoft,microsoft account,"
        "microsoft corporation,microsoft office user,msi,my computer,none,office,owner,pc,"
        "plancheck,python-docx,techsi.vn,un-named,unknown,user,users,windows,windows user"
    ).split(",")
)


def carried(names: Iterable[str]) -> Iterator[Fact]:
    """Yield the macros and embedded objects among the parts of a file."""
    for name in names:
        plain = name.replace("\\", "/").lower()
        if plain == _MACROS:
            yield Fact(Trait.MACROS, name)
        elif plain.startswith(_EMBEDDED) and plain != _EMBEDDED:
            yield Fact(Trait.EMBEDDED_OBJECT, name)


def related(relations: Mapping[str, Relation], places: Mapping[str, Span]) -> Iterator[Fact]:
    """Yield what a part takes from outside the file, embeds or leaves unread, at its place."""
    for name, (kind, target, external) in relations.items():
        if external and kind != "hyperlink":
            trait = Trait.EXTERNAL_LINK
        elif kind in _UNREAD:
            trait = Trait.UNREAD_PART
        elif kind in _OBJECTS:
            trait = Trait.EMBEDDED_OBJECT
        else:
            continue
        yield Fact(trait, target, places.get(name))


def pictured(
    package: Package, relations: Mapping[str, Relation], places: Iterable[tuple[str, Span]]
) -> Iterator[Fact]:
    """Yield the pictures of a part, each time they show; one that cannot be read is left out."""
    types: dict[str, str] = {}
    for name, span in places:
        relation = relations.get(name)
        if relation is None or relation.external:
            continue
        if relation.target not in types:
            head = package.head(relation.target, HEAD)
            types[relation.target] = picture_type(head) if head else ""
        if types[relation.target]:
            yield Fact(Trait.PICTURE, types[relation.target], span)


def commented(root: Element, places: Mapping[str, Span]) -> Iterator[Fact]:
    """Yield the comments with the words they stand at; who wrote them is not kept."""
    for comment in root.iterchildren(W + "comment"):
        words = shortened(" ".join(map(words_of, comment.iter(P))))
        if words:
            yield Fact(Trait.COMMENT, words, places.get(comment.get(REVISION, "")))


def personal(properties: Iterable[tuple[str, str]]) -> Iterator[Fact]:
    """Yield the properties that name a person or an office."""
    for name, value in properties:
        if name in _PERSONAL and value.casefold() not in _NOBODY:
            yield Fact(Trait.PERSONAL_DATA, f"{name}: {shortened(value)}")
