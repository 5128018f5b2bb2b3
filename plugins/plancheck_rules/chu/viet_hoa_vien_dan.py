"""CH021 · wrong capitals in the citation of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, viet_hoa
from plancheck_rules.chu._slips import Slip, told_by_wording

# Not "theo điều 1 trong Năm điều Bác Hồ dạy".
_ARTICLE = re.compile(r"điều(?= \d{1,3}\b(?! trong\b))")
_CITED_BEFORE = re.compile(
    r"(?:\b[Kk]hoản \d{1,2}[a-zđ]?,?|\b(?:[Tt]ại|[Tt]heo|[Nn]hư|[Cc]ăn cứ)) \Z"
)
_CITED_AFTER = re.compile(r" \d{1,3} (?:của )?(?:Luật|Bộ luật|Nghị định|Thông tư|Hiến pháp)\b")
_CLAUSE = re.compile(r"Khoản(?= \d{1,2}[a-zđ]?,? [Đđ]iều \d)|Điểm(?= [a-zđ],? [Kk]hoản \d)")
_WITHIN_SENTENCE = re.compile(r"[^\W\d_],? \Z|[Đđ]iểm [a-zđ],? \Z")
_WIDEST = 12


@rule(
    "CH021",
    "viet-hoa-vien-dan",
    Severity.WARNING,
    citations=(viet_hoa("khoản 7 Mục V", "viện dẫn phần, chương, mục, điều, khoản, điểm"),),
    since=IN_FORCE,
    messages={
        "small": Message(
            vi="Viện dẫn điều của văn bản mà viết thường “điều” ({count} chỗ).",
            en="“điều” is written small in the citation of an article ({count} places).",
            advice_vi="Viết “Điều”; chữ khoản, điểm thì viết thường.",
            advice_en="Write “Điều”; khoản and điểm are written small.",
        ),
        "capital": Message(
            vi="Viện dẫn giữa câu mà viết hoa “{said}” ({count} chỗ).",
            en="“{said}” has a capital within a citation ({count} places).",
            advice_vi="Viết “{meant}”: chỉ phần, chương, mục, tiểu mục, điều viết hoa.",
            advice_en="Write “{meant}”: only phần, chương, mục, tiểu mục and điều have a capital.",
        ),
    },
)
def viet_hoa_vien_dan(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Viện dẫn điều, khoản, điểm viết hoa sai.
    The citation of an article, clause or point has wrong capitals.

    Vì sao
        Khi viện dẫn một văn bản cụ thể thì viết: điểm a khoản 2 Điều 103; chữ “Điều” viết hoa,
        chữ “khoản”, “điểm” viết thường.
    Why
        A citation reads “điểm a khoản 2 Điều 103”: Điều with a capital, khoản and điểm without.
    Sai
        can_cu: Căn cứ khoản 2 điều 10 Luật Bình đẳng giới.
    Sai
        can_cu: Căn cứ điểm a Khoản 2 Điều 10 Luật Bình đẳng giới.
    Đúng
        can_cu: Căn cứ điểm a khoản 2 Điều 10 Luật Bình đẳng giới.
    """
    text = plan.document.text
    small = [Slip(*at.span(), "Điều") for at in _ARTICLE.finditer(text) if _is_cited(text, at)]
    yield from told_by_wording(plan, "small", small)
    capital = [
        Slip(*clause.span(), clause[0].lower())
        for clause in _CLAUSE.finditer(text)
        if _before(_WITHIN_SENTENCE, text, clause)
    ]
    yield from told_by_wording(plan, "capital", capital, severity=Severity.INFO)


def _is_cited(text: str, article: re.Match[str]) -> bool:
    """Whether an article of a document is meant, not "three things" (ba điều)."""
    return _before(_CITED_BEFORE, text, article) or bool(_CITED_AFTER.match(text, article.end()))


def _before(pattern: re.Pattern[str], text: str, word: re.Match[str]) -> bool:
    return pattern.search(text, max(0, word.start() - _WIDEST), word.start()) is not None
