"""Known documents that a plan surely cites, by number or, for a law, by name and year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from plancheck import Context, KnownDocument, Plan, Reference, fold
from plancheck_rules._law import written
from plancheck_rules.can_cu._known import meant
from plancheck_rules.phap_luat._around import clause
from plancheck_rules.phap_luat._laws import LAW, named_laws

_YEAR_INSIDE = re.compile(r"/(?:19|20)\d\d/|/QH\d")
_HISTORY = re.compile(
    r"(?<!\w)(?:thay thế|thay cho|hết hiệu lực|bãi bỏ|trước đây|sửa đổi|bổ sung|kế thừa|tổng kết"
    r"|sơ kết|kết quả|đánh giá|so với|năm thực hiện|năm thi hành|đã|trước khi|gia hạn|kéo dài"
    r"|tiếp tục thực hiện|giai đoạn trước)(?!\w)"
)
_TITLE_GOES_ON = re.compile(
    r"\s*(?:để\s+)?(?:về\s+(?:việc\s+)?)?(?:triển khai|thực hiện|thi hành|hướng dẫn|sửa đổi|bổ sung"
    r"|thay thế|kèm theo|quy định chi tiết|theo)[^,;.\n]{0,60}"
)


class Cited(NamedTuple):
    """A known document cited at ``text[start:end]``."""

    known: KnownDocument
    start: int
    end: int


def cited(plan: Plan, context: Context) -> Iterator[Cited]:
    """Yield each known document once, where the plan first cites it on its own account."""
    found = [*_numbered(plan, context)]
    found += [Cited(*one) for one in named_laws(plan, context.knowledge.documents)]
    told: set[str] = set()
    for one in sorted(found, key=lambda one: one.start):
        if one.known.designation not in told and not is_history(plan, one.start, one.end):
            told.add(one.known.designation)
            yield one


def is_history(plan: Plan, start: int, end: int) -> bool:
    """Tell whether the clause speaks of what was, or of what takes a document's place."""
    return _HISTORY.search(clause(plan.document, start, end)) is not None


def own_references(plan: Plan) -> Iterator[Reference]:
    """Yield the citations that are no part of the title of the one before."""
    document = plan.document
    yield from plan.references[:1]
    for before, reference in pairwise(plan.references):
        end, start = document.offsets(before.span)[1], document.offsets(reference.span)[0]
        if not _TITLE_GOES_ON.fullmatch(document.folded, end, start):
            yield reference


def full_name(known: KnownDocument) -> str:
    """Return how a document is cited: "Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024"."""
    law = fold(known.type) == LAW and known.title
    dated = f" ngày {written(known.date)}" if known.date else ""
    return f"{law or known.type} số {known.designation}{dated}"


def successor_of(known: KnownDocument, context: Context) -> KnownDocument | None:
    """Return the record of what took a document's place, None if there is none."""
    name = known.successor
    return next(iter(context.knowledge.documents_numbered(name)), None) if name else None


def replaced_on(known: KnownDocument, context: Context) -> dt.date | None:
    """Return a day from which a document surely was no longer in force, None if none is known.

    Where its own last day is not known, that is the first day of its successor.
    """
    if known.valid_to:
        return known.valid_to + dt.timedelta(days=1)
    successor = successor_of(known, context) if known.period is None else None
    return successor.valid_from if successor else None


def _numbered(plan: Plan, context: Context) -> Iterator[Cited]:
    for reference in own_references(plan):
        known = _of_its_year(reference, context) or meant(reference, context)
        if known:
            yield Cited(known, *plan.document.offsets(reference.span))


def _of_its_year(reference: Reference, context: Context) -> KnownDocument | None:
    """A document whose number holds its year, so that it needs no date to be told."""
    number = str(reference.designation.value) if reference.designation else ""
    if not reference.type or not _YEAR_INSIDE.search(number):
        return None
    kind, same = fold(reference.type.value), context.knowledge.documents_numbered(number)
    return next((known for known in same if fold(known.type) == kind), None)
