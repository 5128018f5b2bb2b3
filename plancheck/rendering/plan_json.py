"""What was read from a document, as JSON: schemas/plan.schema.json is the contract.

Dates are ISO with missing parts missing ("2023-11"). Each value's words and place stand under
"evidence"; those of a list stand in the list's order.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plancheck.dates import PartialDate
from plancheck.document import Span
from plancheck.plan import (
    Designation,
    Field,
    Period,
    Plan,
    RecipientList,
    Reference,
    Signature,
    ThemeMention,
)

_Json = dict[str, Any]


def plan_to_json(plan: Plan) -> _Json:
    """Return *plan* as plain dictionaries and lists in the schema's shape and order."""
    period, signature = plan.period, plan.signature
    return {
        "path": plan.document.path,
        "kind": plan.kind.value,
        "stage": plan.stage.value if plan.stage else None,
        "year": plan.year.value if plan.year else None,
        "level": plan.level.value.label if plan.level else None,
        "issuer": plan.issuer.value.name if plan.issuer else None,
        "number": _numbered(plan.number.value) if plan.number else None,
        "date": _iso(plan.date),
        "title": plan.title.value if plan.title else None,
        "campaign": plan.campaign.value if plan.campaign else None,
        "theme": plan.theme.text.value if plan.theme else None,
        "period": {"start": _iso(period.start), "end": _iso(period.end)} if period else None,
        "sections": [
            {
                "label": section.label,
                "title": section.title,
                "level": section.level,
                "block": section.span.block,
            }
            for section in plan.outline
        ],
        "references": [_reference(reference) for reference in plan.references],
        "recipients": [item.text.value for item in plan.recipients.items]
        if plan.recipients
        else [],
        "signature": _signature(signature) if signature else None,
        "end_mark": plan.end_mark.value if plan.end_mark else None,
        "evidence": _evidence(plan),
    }


def _numbered(designation: Designation) -> str | None:
    """A symbol alone is no number: a draft's is still to be given (NĐ 30/2020/NĐ-CP Điều 15)."""
    return str(designation) if designation.number else None


def _reference(reference: Reference) -> _Json:
    designation = reference.designation.value if reference.designation else None
    return {
        "type": reference.type.value if reference.type else None,
        "number": designation.number if designation else None,
        "symbol": designation.symbol if designation else None,
        "date": _iso(reference.date),
        "issuer": reference.issuer.value.name if reference.issuer else None,
        "title": reference.title.value if reference.title else None,
        "text": reference.text,
        "block": reference.span.block,
    }


def _signature(signature: Signature) -> _Json:
    return {
        "authority": [line.value for line in signature.authority],
        "post": signature.post.value if signature.post else None,
        "name": signature.name.value if signature.name else None,
    }


def _evidence(plan: Plan) -> _Json:
    fields: dict[str, Field[Any] | None] = {
        "year": plan.year,
        "level": plan.level,
        "issuer": plan.issuer,
        "number": plan.number,
        "date": plan.date,
        "title": plan.title,
        "campaign": plan.campaign,
        "theme": _theme_field(plan.theme),
        "end_mark": plan.end_mark,
    }
    return {
        **{name: _words(field) for name, field in fields.items()},
        "period": _period_evidence(plan.period),
        "sections": [_at(section.title, section.span) for section in plan.outline],
        "references": [_at(reference.text, reference.span) for reference in plan.references],
        "recipients": _recipients_evidence(plan.recipients),
        "signature": _signature_evidence(plan.signature),
    }


def _theme_field(theme: ThemeMention | None) -> Field[str] | None:
    return theme.text if theme else None


def _period_evidence(period: Period | None) -> _Json | None:
    return _at(period.text, period.span) if period else None


def _recipients_evidence(recipients: RecipientList | None) -> list[_Json | None]:
    return [_words(item.text) for item in recipients.items] if recipients else []


def _signature_evidence(signature: Signature | None) -> list[_Json | None]:
    if signature is None:
        return []
    lines: Iterable[Field[str] | None] = (*signature.authority, signature.post, signature.name)
    return [_words(line) for line in lines if line]


def _words(field: Field[Any] | None) -> _Json | None:
    return _at(field.text, field.span) if field else None


def _at(text: str, span: Span) -> _Json:
    return {
        "text": text,
        "block": span.block,
        "start": span.start,
        "end_block": span.end_block,
        "end": span.end,
    }


def _iso(field: Field[PartialDate] | None) -> str | None:
    return field.value.isoformat() if field else None
