"""What a document says: its parts as a reader recognises them, each with its evidence.

A value is never stored without the words it was read from: ``Field`` carries both. What the
document does not state is None or an empty tuple. Nouns of the law keep their Vietnamese names.
Sources: Nghị định 30/2020/NĐ-CP Điều 8 and Phụ lục I for the components.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Generic, NamedTuple, TypeVar

from plancheck.dates import PartialDate
from plancheck.document import Document, Span

T = TypeVar("T")


class Field(NamedTuple, Generic[T]):
    """A value read from the document, the author's own words for it, and where they stand."""

    value: T
    text: str
    span: Span


class DocumentKind(StrEnum):
    """What the document is; only the first two are judged."""

    PLAN = "plan"
    ATTACHED_PLAN = "attached_plan"
    OTHER_DOCUMENT = "other_document"
    PARTY_DOCUMENT = "party_document"
    NOT_A_DOCUMENT = "not_a_document"


class Stage(StrEnum):
    """A draft legitimately has no number and day (they are given after signing, NĐ 30 Điều 15)."""

    DRAFT = "draft"
    ISSUED = "issued"


class Level(IntEnum):
    """The tier of a body, from the top: a smaller number is a higher tier."""

    CENTRE = 1
    PROVINCE = 2
    PROVINCE_DEPARTMENT = 3
    DISTRICT = 4
    DISTRICT_DEPARTMENT = 5
    COMMUNE = 6
    SCHOOL = 7

    @property
    def label(self) -> str:
        return self.name.lower()


class Organisation(NamedTuple):
    """A body: its name in single spaces, the tier it belongs to, and its territory's name.

    ``type`` is the folded leading word group that tells what body it is ("ủy ban nhân dân",
    "phòng", "sở", "bộ", "chính phủ", "thủ tướng chính phủ", "trường", …), "" if unknown.
    """

    name: str
    type: str = ""
    level: Level | None = None
    territory: str | None = None


class Designation(NamedTuple):
    """Number and symbol (số, ký hiệu): ``319`` and ``KH-UBND``; either may be missing.

    Both are as meant, without stray spaces; the words as written are in the field's text.
    """

    number: str | None
    symbol: str | None

    def __str__(self) -> str:
        return ("-" if self.of_party else "/").join(part for part in self if part)

    @property
    def of_party(self) -> bool:
        """Whether it is shaped as the Party's documents are: ``173-KH/TU``, ``28-CT/TW``."""
        kind, slash, _ = (self.symbol or "").partition("/")
        return bool(slash) and kind.isalpha()

    @property
    def kind_code(self) -> str | None:
        """The abbreviation of the kind of document in the symbol (``KH``), if it has that shape."""
        if not self.symbol or not (self.of_party or "-" in self.symbol):
            return None
        return self.symbol.partition("/" if self.of_party else "-")[0].split("/")[-1]

    @property
    def tail(self) -> str | None:
        """The abbreviation of the body in the symbol (``UBND``, ``VHTT``)."""
        if not self.symbol or not (self.of_party or "-" in self.symbol):
            return None
        return self.symbol.partition("/" if self.of_party else "-")[2]


class CampaignMention(NamedTuple):
    """One place where a campaign is called by its long name.

    ``text`` covers the name without quotation marks and without the year; ``year`` is the one
    written right after it. ``cited`` is true inside the title of another document.
    """

    text: Field[str]
    campaign: str
    year: Field[int] | None
    cited: bool


class Quotes(StrEnum):
    """How a theme is enclosed."""

    BALANCED = "balanced"
    NONE = "none"
    UNBALANCED = "unbalanced"
    DOUBLED = "doubled"


class ThemeMention(NamedTuple):
    """One statement of a theme; ``text.value`` is without quotation marks, in single spaces."""

    text: Field[str]
    quotes: Quotes
    year: int | None


class Period(NamedTuple):
    """One statement of the campaign's time; a date's year may come from its other end.

    ``open_start`` is true for "từ nay đến ngày …", which is legitimate.
    """

    text: str
    span: Span
    start: Field[PartialDate] | None
    end: Field[PartialDate] | None
    open_start: bool


class SectionKind(StrEnum):
    """The sections a plan is expected to have, by the law's and the offices' own names."""

    MUC_DICH = "muc_dich"
    YEU_CAU = "yeu_cau"
    CHU_DE = "chu_de"
    THOI_GIAN = "thoi_gian"
    NOI_DUNG = "noi_dung"
    KINH_PHI = "kinh_phi"
    TO_CHUC_THUC_HIEN = "to_chuc_thuc_hien"


class Section(NamedTuple):
    """A heading and what stands under it.

    ``label`` is the number as shown, typed or automatic ("I.", "1.", "" if none); ``level``
    counts from 1; ``last_block`` is the last block before the next heading of this or a higher
    level; ``empty`` is true when no text stands under it nor under its subsections.
    """

    label: str
    title: str
    level: int
    span: Span
    kinds: frozenset[SectionKind]
    last_block: int
    empty: bool


class Reference(NamedTuple):
    """A cited document (căn cứ or viện dẫn), possibly incomplete.

    ``type`` is the kind word as meant ("Kế hoạch", "Công văn"). ``preamble`` is true for one
    that stands between the title and the first section. ``first`` is false when the same
    document was cited before. ``blank`` is true where the author left a part to be filled in.
    """

    text: str
    span: Span
    type: Field[str] | None
    designation: Field[Designation] | None
    date: Field[PartialDate] | None
    issuer: Field[Organisation] | None
    title: Field[str] | None
    preamble: bool
    first: bool
    blank: bool


class Recipient(NamedTuple):
    """One line of Nơi nhận; ``text.value`` is without dash and end punctuation.

    ``dash`` and ``end`` are those marks as written; ``archive`` is true for the "Lưu" line.
    """

    text: Field[str]
    dash: str
    end: str
    archive: bool


class RecipientList(NamedTuple):
    """The Nơi nhận part: its heading and its items."""

    heading: Field[str]
    items: tuple[Recipient, ...]


class Signature(NamedTuple):
    """Who signs: authority lines ("TM. …", "KT. …"), the signer's own post, and name."""

    authority: tuple[Field[str], ...]
    post: Field[str] | None
    name: Field[str] | None


class Annex(NamedTuple):
    """An annex (phụ lục) in the same file.

    ``heading`` is the line "Phụ lục I", ``number`` its number as written ("I", "1", ""), ``note``
    the line "(Kèm theo …)". ``span`` is all of it, the heading included.
    """

    heading: Field[str]
    number: str
    title: Field[str] | None
    note: Field[str] | None
    span: Span


class Plan(NamedTuple):
    """A document with its recognised parts; the one thing checkers look at.

    ``number`` of a plan is its own; of a page *about* a plan, the number that the page reports.
    ``themes``, ``periods`` and ``campaign_mentions`` list every statement in reading order;
    ``theme`` and ``period`` are the ones that a reader takes for the plan's own. ``dates`` are
    all dates of the text, ``references`` all citations.

    ``bodies`` are the names in the head as written, from the top, the issuer's last;
    ``attachment`` is the line "(Kèm theo Quyết định …)" of a plan issued with another document.
    ``body`` is all between title and foot; ``bases`` are the paragraphs of căn cứ in the preamble.
    ``stamps`` are marks such as "DỰ THẢO", "HỎA TỐC" and "LƯU HÀNH NỘI BỘ", with the folded mark
    as value.
    """

    document: Document
    kind: DocumentKind
    stage: Stage | None = None
    year: Field[int] | None = None
    level: Field[Level] | None = None
    quoc_hieu: Field[str] | None = None
    tieu_ngu: Field[str] | None = None
    bodies: tuple[Field[str], ...] = ()
    issuer: Field[Organisation] | None = None
    superior: Field[Organisation] | None = None
    province: Field[str] | None = None
    number: Field[Designation] | None = None
    place: Field[str] | None = None
    date: Field[PartialDate] | None = None
    kind_word: Field[str] | None = None
    title: Field[str] | None = None
    attachment: Field[str] | None = None
    stamps: tuple[Field[str], ...] = ()
    campaign: Field[str] | None = None
    campaign_mentions: tuple[CampaignMention, ...] = ()
    theme: ThemeMention | None = None
    themes: tuple[ThemeMention, ...] = ()
    period: Period | None = None
    periods: tuple[Period, ...] = ()
    body: Span | None = None
    preamble: Span | None = None
    bases: tuple[Field[str], ...] = ()
    outline: tuple[Section, ...] = ()
    references: tuple[Reference, ...] = ()
    closing: Field[str] | None = None
    addressees: Field[str] | None = None
    recipients: RecipientList | None = None
    signature: Signature | None = None
    end_mark: Field[str] | None = None
    annexes: tuple[Annex, ...] = ()
    dates: tuple[Field[PartialDate], ...] = ()

    def sections(self, kind: SectionKind) -> tuple[Section, ...]:
        """Return the sections, of any level, whose heading names *kind*."""
        return tuple(section for section in self.outline if kind in section.kinds)
