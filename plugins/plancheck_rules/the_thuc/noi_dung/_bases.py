"""The paragraphs of căn cứ: which of them are a list, and how each ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Block, Field, Plan, Reference, Span, fold
from plancheck_rules.the_thuc.noi_dung._paragraphs import is_in_preamble, paragraphs

_BASIS = re.compile(r"[-–•+*\s]*căn cứ(?!\w)")
_GROUND = re.compile(r"[-–•+*\s]*(?:căn cứ|thực hiện|thi hành|theo|xét|trên cơ sở)(?!\w)")
_SECOND = re.compile(r";\s*(?:căn cứ|thực hiện|xét|theo đề nghị)(?!\w)")
_LEAD = re.compile(
    r"(?::|như sau|sau đây|cụ thể)\s*[:.]?\s*$"
    r"|[.;,]\s+(?:ủy ban|ubnd|nhà trường|trường|sở|phòng|ban|hội|bộ|cục|trung tâm|bệnh viện|đoàn)"
    r"(?!\w)[^.;]{0,300}\s(?:ban hành|xây dựng|triển khai|lập|đề ra)\s+(?:các\s+)?kế hoạch"
)
_LAST_WORD = re.compile(r"\S+\s*[,;.:]*\s*$")
_SEVERAL = 2


def is_basis(text: str) -> bool:
    """Tell whether folded *text* begins with "căn cứ": a legal basis in the strict sense."""
    return _BASIS.match(text) is not None


def leads_on(text: str) -> bool:
    """Tell whether folded *text* runs into the sentence that introduces the plan."""
    return _LEAD.search(text) is not None


def preamble_of(plan: Plan) -> list[Block]:
    """Return the paragraphs of the preamble."""
    return [block for block in paragraphs(plan) if is_in_preamble(plan, block)]


def run_together(plan: Plan, block: Block) -> bool:
    """Tell whether a paragraph of căn cứ holds several of them before the opening sentence."""
    text = fold(block.text)
    if _SECOND.search(text):
        return True
    return leads_on(text) and len(list(_cited_in(plan, block))) >= _SEVERAL


def _cited_in(plan: Plan, block: Block) -> Iterator[Reference]:
    return (one for one in plan.references if one.span.block == block.ordinal)


def listed_bases(plan: Plan) -> list[Field[str]]:
    """Return the căn cứ with a line each; a lone "Thực hiện …" is an opening sentence."""
    bases = [basis for basis in plan.bases if not leads_on(fold(basis.value))]
    strict = any(is_basis(fold(basis.value)) for basis in bases)
    return bases if strict or len(bases) >= _SEVERAL else []


def followed_by_ground(plan: Plan, last: Field[str]) -> bool:
    """Tell whether the paragraph after *last* is one more ground, joined to the opening."""
    later = [block for block in preamble_of(plan) if block.ordinal > last.span.end_block]
    return bool(later) and _GROUND.match(fold(later[0].text)) is not None


def last_word(plan: Plan, basis: Field[str]) -> Span:
    """Return the place of the last word of a căn cứ with what ends it."""
    block = plan.document.block(basis.span.end_block)
    found = _LAST_WORD.search(block.text[: basis.span.end])
    return basis.span._replace(block=block.ordinal, start=found.start() if found else 0)
