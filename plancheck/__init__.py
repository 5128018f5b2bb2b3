"""plancheck: a compliance checker for Vietnamese administrative plans (kế hoạch).

This is the whole public face for rules and plug-ins; nothing deeper is promised.
"""

from plancheck.dates import PartialDate
from plancheck.datum import valid_on
from plancheck.document import (
    Alignment,
    Block,
    Box,
    Document,
    PageSetup,
    ParagraphFormat,
    Part,
    Run,
    RunFormat,
    Span,
    Trait,
)
from plancheck.document_kinds import DOCUMENT_KINDS
from plancheck.finding import (
    Abstention,
    Bilingual,
    Citation,
    Edit,
    Fix,
    Remark,
    Safety,
    Severity,
)
from plancheck.hookspecs import hookimpl
from plancheck.knowledge import Campaign, CampaignYear, KnownDocument, Office, Theme
from plancheck.plan import (
    Annex,
    CampaignMention,
    Designation,
    DocumentKind,
    Field,
    Level,
    Organisation,
    Period,
    Plan,
    Quotes,
    Recipient,
    RecipientList,
    Reference,
    Section,
    SectionKind,
    Signature,
    Stage,
    ThemeMention,
)
from plancheck.rule import Chapter, Checker, Context, Family, Kind, Message, Rule, rule
from plancheck.text import fold, roman_numeral, roman_value, same, squeeze
from plancheck.units import Unit, UnitKind
from plancheck.widths import width_pt

__version__ = "0.1.0"

__all__ = [
    "DOCUMENT_KINDS",
    "Abstention",
    "Alignment",
    "Annex",
    "Bilingual",
    "Block",
    "Box",
    "Campaign",
    "CampaignMention",
    "CampaignYear",
    "Chapter",
    "Checker",
    "Citation",
    "Context",
    "Designation",
    "Document",
    "DocumentKind",
    "Edit",
    "Family",
    "Field",
    "Fix",
    "Kind",
    "KnownDocument",
    "Level",
    "Message",
    "Office",
    "Organisation",
    "PageSetup",
    "ParagraphFormat",
    "Part",
    "PartialDate",
    "Period",
    "Plan",
    "Quotes",
    "Recipient",
    "RecipientList",
    "Reference",
    "Remark",
    "Rule",
    "Run",
    "RunFormat",
    "Safety",
    "Section",
    "SectionKind",
    "Severity",
    "Signature",
    "Span",
    "Stage",
    "Theme",
    "ThemeMention",
    "Trait",
    "Unit",
    "UnitKind",
    "fold",
    "hookimpl",
    "roman_numeral",
    "roman_value",
    "rule",
    "same",
    "squeeze",
    "valid_on",
    "width_pt",
]
