"""CH030 · one word has its tone mark in two places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._letters import UPPER, cased_as, tone_moved
from plancheck_rules.chu._phrases import find_words, words_of
from plancheck_rules.chu._slips import SOAN_THAO, Slip, outside, told_at_once

_OPEN = re.compile(r"\w{0,4}(?<!q)(?:([òóỏõọ][ae]|[ùúủũụ]y)|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])", re.IGNORECASE)
_NAME_BEFORE = re.compile(rf"[{UPPER}]\w{{0,7}} \Z")
_NAME_AFTER = re.compile(rf" [{UPPER}]\w{{0,7}}")
_WIDEST = 9
_MOST_PAIRS = 3

_Spellings = tuple[list[Slip], list[Slip]]


@rule(
    "CH030",
    "bo-dau-khong-thong-nhat",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "mixed": Message(
            vi="Cùng một từ có hai cách đặt dấu thanh: {pairs}.",
            en="One word has its tone mark in two places: {pairs}.",
            advice_vi="Cả hai cách đều đúng; trong một văn bản chỉ dùng một cách.",
            advice_en="Both are right; use one of them throughout a document.",
        ),
    },
)
def bo_dau_khong_thong_nhat(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Cùng một từ mà dấu thanh đặt ở hai chỗ khác nhau.
    One word has its tone mark in two places.

    Vì sao
        “hóa” và “hoá” đều đúng, nhưng lẫn lộn trong một văn bản thì tìm kiếm bỏ sót.
    Why
        “hóa” and “hoá” are both right, but a search for one of them misses the other.
    Lưu ý
        Quốc hiệu, tên người ký và lời trích chủ đề không tính; chỉ so cùng một từ, cùng viết hoa
        hoặc viết thường. Tên riêng chỉ so với chính tên đó: “Thanh Hóa” và “Thanh Hoá”.
    Note
        Quốc hiệu, the signer's name and the quoted theme do not count; only the same word in the
        same case is compared, and a name with itself only: “Thanh Hóa” and “Thanh Hoá”.
    Sai
        kinh_phi: Kinh phí của nhà văn hóa và nhà văn hoá các thôn bố trí trong dự toán.
    Đúng
        kinh_phi: Kinh phí của nhà văn hóa và tổ hoà giải bố trí trong dự toán.
    """
    document = plan.document
    text = document.text
    words = _mixed(text)
    if not words:
        return
    name = plan.signature.name if plan.signature else None
    told = [field.span for field in (plan.quoc_hieu, name) if field]
    told += [mention.text.span for mention in plan.themes]
    quoted = list(map(document.offsets, told))
    found = [Slip(*at.span(), _other(at[0])) for at in find_words(text, words)]
    mixed = _paired(text, outside(found, quoted))
    if mixed:
        new, old = (sum(len(both[way]) for both in mixed) for way in (0, 1))
        rarer = sorted(slip for both in mixed for slip in both[new >= old])
        (remark,) = told_at_once(plan, "mixed", rarer)
        yield remark._replace(arguments={"pairs": _pairs(text, mixed)})


def _mixed(text: str) -> set[str]:
    """The words that have both spellings."""
    words = {word for word in words_of(text) if _OPEN.fullmatch(word)}
    return {word for word in words if _other(word) in words}


def _paired(text: str, slips: list[Slip]) -> list[_Spellings]:
    """The places of each word with the mark on its first and on its last vowel."""
    words: dict[tuple[frozenset[str | None], str], _Spellings] = {}
    for slip in slips:
        said = text[slip.start : slip.end]
        word = frozenset((said, slip.right)), _rest_of_name(text, slip)
        both = words.setdefault(word, ([], []))
        both[not _is_on_first(said)].append(slip)
    return [both for both in words.values() if all(both)]


def _rest_of_name(text: str, slip: Slip) -> str:
    """The words with a capital beside one with a capital: they make it another name."""
    if not text[slip.start].isupper() or text[slip.start : slip.end].isupper():
        return ""
    before = _NAME_BEFORE.search(text, max(0, slip.start - _WIDEST), slip.start)
    after = _NAME_AFTER.match(text, slip.end)
    return "".join(found[0] for found in (before, after) if found)


def _is_on_first(said: str) -> bool:
    found = _OPEN.fullmatch(said)
    return found is not None and found[1] is not None


def _other(said: str) -> str:
    """Return the word with its mark on the other vowel."""
    small = said.lower()
    first, last = small[-2], small[-1]
    pair = tone_moved(first, last) if _is_on_first(said) else tone_moved(last, first)[::-1]
    return cased_as(small[:-2] + "".join(pair), said)


def _pairs(text: str, mixed: list[_Spellings]) -> str:
    """The first of the words, each in both spellings with how often it stands."""
    return "; ".join(
        ", ".join(f"“{text[same[0].start : same[0].end]}” ({len(same)})" for same in both)
        for both in mixed[:_MOST_PAIRS]
    )
