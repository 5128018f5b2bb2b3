"""plancheck: a compliance checker for Vietnamese administrative plans (kế hoạch).

This is the whole public face for rules and plug-ins; nothing deeper is promised.
"""

from plancheck.dates import PartialDate
from plancheck.document import Span, Trait
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
from plancheck.knowledge import Campaign, CampaignYear, KnownDocument, Theme
from plancheck.plan import (
    CampaignMention,
    DocumentKind,
    Level,
    Period,
    Plan,
    Quotes,
    Recipient,
    Reference,
    Section,
    SectionKind,
    Stage,
    ThemeMention,
)
from plancheck.rule import Checker, Context, Kind, Message, Rule, rule
from plancheck.text import fold, roman_value, same, squeeze

__version__ = "0.1.0"

__all__ = [
    "DOCUMENT_KINDS",
    "Abstention",
    "Bilingual",
    "Campaign",
    "CampaignMention",
    "CampaignYear",
    "Checker",
    "Citation",
    "Context",
    "DocumentKind",
    "Edit",
    "Fix",
    "Kind",
    "KnownDocument",
    "Level",
    "Message",
    "PartialDate",
    "Period",
    "Plan",
    "Quotes",
    "Recipient",
    "Reference",
    "Remark",
    "Rule",
    "Safety",
    "Section",
    "SectionKind",
    "Severity",
    "Span",
    "Stage",
    "Theme",
    "ThemeMention",
    "Trait",
    "fold",
    "hookimpl",
    "roman_value",
    "rule",
    "same",
    "squeeze",
]
