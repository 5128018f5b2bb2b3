"""Running text over line breaks: where a passage ends, where a sentence begins.

Hard-wrapped text breaks a sentence over lines, while every paragraph is a line of its own. A new
line goes on with the passage when it begins in small letters, with a date or a quotation mark and
the line before did not end in a full stop, semicolon or colon; and after a word that asks for
another ("của", "ngày").
"""

from __future__ import annotations

import re

# Spelt out: a range such as à-ỹ would take in capitals.
_SMALL = "a-zàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
# Words after which a line cannot be at its end.
_ASKING = ("của", "ngày", "tháng", "năm", "số", "và", "về", "với")
_OPEN_ENDED = "".join(rf"(?<! {word}\n)" for word in _ASKING)
_PASSAGE_END = re.compile(
    rf"\n{_OPEN_ENDED}(?![ \u00a0]{{0,8}}(?:[{_SMALL}](?!\))|[“\"]|\d{{1,2}}[/-]\d))"
    r"|(?<=[.;:])\s?\n"
)
_SENTENCE_END = re.compile(r"(?<![Tt][Pp])[.;!?]\s")


def passage_end(text: str, start: int, limit: int) -> int:
    """Return where the passage around *start* ends, at most *limit* characters further on."""
    stop = min(len(text), start + limit)
    found = _PASSAGE_END.search(text, start, stop)
    return found.start() if found else stop


def sentence_end(text: str, start: int, limit: int) -> int:
    """Return where the sentence around *start* ends: a stop, a semicolon or its passage's end."""
    stop = passage_end(text, start, limit)
    found = _SENTENCE_END.search(text, start, min(len(text), stop + 1))
    return found.start() if found else stop


def sentence_start(text: str, start: int, limit: int) -> int:
    """Return where the sentence before *start* begins, at most *limit* characters before."""
    first = max(0, start - limit)
    for pattern in (_PASSAGE_END, _SENTENCE_END):
        for found in pattern.finditer(text, first, start):
            first = found.end()
    return first
