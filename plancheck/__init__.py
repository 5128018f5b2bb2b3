"""plancheck: a compliance checker for Vietnamese administrative plans (kế hoạch).

This is the whole public face for rules and plug-ins; nothing deeper is promised.
"""

from plancheck.dates import PartialDate
from plancheck.document import Span
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
from plancheck.plan import DocumentKind, Level, Plan, Quotes, SectionKind, Stage
from plancheck.rule import Context, Message, Rule, rule
from plancheck.text import fold, same, squeeze

__version__ = "0.1.0"

__all__ = [
    "Abstention",
    "Bilingual",
    "Citation",
    "Context",
    "DocumentKind",
    "Edit",
    "Fix",
    "Level",
    "Message",
    "PartialDate",
    "Plan",
    "Quotes",
    "Remark",
    "Rule",
    "Safety",
    "SectionKind",
    "Severity",
    "Span",
    "Stage",
    "fold",
    "hookimpl",
    "rule",
    "same",
    "squeeze",
]
