"""Quốc hiệu and Tiêu ngữ: their right words, and where they stand, also with words garbled."""

from __future__ import annotations

import re

from plancheck import Plan, Span
from plancheck_rules.the_thuc._head import column_lines

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
QUOC_HIEU_FORMS = (QUOC_HIEU, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
"""The decree writes both: “HÒA” in khoản 1 Mục II, “HOÀ” in Mục V of Phần I Phụ lục I."""

TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"

_BARE_WORD = re.compile(r"[a-z]+")
_QUOC_HIEU_WORDS = frozenset(("cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"))
_TIEU_NGU_WORDS = frozenset(("doc", "lap", "tu", "do", "hanh", "phuc"))
_MOST_MISSING = 2
_SHORT = re.compile(r"chxhcn(?:\s*viet\s*nam|\s*vn)?")


def find_quoc_hieu(plan: Plan) -> Span | None:
    """Return the place of Quốc hiệu in the head, recognised or with a few words wrong."""
    if plan.quoc_hieu:
        return plan.quoc_hieu.span
    return _alike(plan, _QUOC_HIEU_WORDS) or next(
        (line for line in column_lines(plan) if _SHORT.fullmatch(_bare(plan, line))), None
    )


def find_tieu_ngu(plan: Plan) -> Span | None:
    """Return the place of Tiêu ngữ in the head, recognised or with a few words wrong."""
    return plan.tieu_ngu.span if plan.tieu_ngu else _alike(plan, _TIEU_NGU_WORDS)


def _alike(plan: Plan, words: frozenset[str]) -> Span | None:
    """A line that has nearly all of *words* and hardly a word more."""
    for line in column_lines(plan):
        said = _BARE_WORD.findall(_bare(plan, line))
        if len(words.difference(said)) <= _MOST_MISSING and len(said) <= len(words) + _MOST_MISSING:
            return line
    return None


def _bare(plan: Plan, line: Span) -> str:
    start, end = plan.document.offsets(line)
    return plan.document.bare[start:end]
