"""CH013 · no space after a punctuation mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules.chu._letters import LOWER, UPPER
from plancheck_rules.chu._slips import (
    FROM_PRINT,
    SOAN_THAO,
    Slip,
    body_range,
    is_print,
    told_at_once,
)

_GLUED = re.compile(
    rf"[,;:.](?<=[^\W\d_][^\W\d_].)(?:(?<!\.)(?=[^\W\d_]|“)|(?<=\.)(?=[{UPPER}][{LOWER}]))"
)
_SENTENCE_END = re.compile(rf"(?:\A|[\s“(])[{LOWER}]{{2,}}\Z")
_RATIO = re.compile(r"(?:nam:nữ|nữ:nam)(?!\w)")
_WIDEST = 40
_SHORTENED = frozenset(("tp", "tx", "tt", "ths", "ts", "gs", "pgs", "bs", "ks", "vd", "ông", "bà"))


@rule(
    "CH013",
    "thieu-khoang-trang",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "from_print": FROM_PRINT,
        "glued": Message(
            vi="Sau dấu câu thiếu một dấu cách ({count} chỗ).",
            en="A space is missing after a punctuation mark ({count} places).",
            advice_vi="Gõ một dấu cách sau dấu phẩy, chấm phẩy, hai chấm và dấu chấm câu.",
            advice_en="Type a space after a comma, semicolon, colon and full stop.",
        ),
    },
)
def thieu_khoang_trang(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Sau dấu câu thiếu dấu cách.
    A space is missing after a punctuation mark.

    Vì sao
        Hai từ dính vào dấu câu khó đọc, và máy coi là một từ nên ngắt dòng, tìm kiếm sai.
    Why
        Words stuck to a mark are hard to read; programs take them for one word, break lines
        badly and do not find them.
    Lưu ý
        Số, giờ, địa chỉ trang điện tử, thư điện tử và chữ viết tắt không bị xét.
    Note
        Figures, times, web and mail addresses and abbreviations are not judged.
    Sai
        ket_thuc: Trên đây là Kế hoạch của xã,đề nghị các thôn nghiêm túc thực hiện./.
    Sai
        ket_thuc: Trên đây là Kế hoạch của xã.Đề nghị các thôn nghiêm túc thực hiện./.
    Đúng
        ket_thuc: Trên đây là Kế hoạch của xã, đăng tại binhan.langson.gov.vn lúc 7:30./.
    """
    if is_print(plan):
        yield Abstention("from_print")
        return
    yield from told_at_once(plan, "glued", _slips(plan), Safety.SAFE)


def _slips(plan: Plan) -> Iterator[Slip]:
    text = plan.document.text
    for mark in _GLUED.finditer(text, *body_range(plan)):
        before = text[max(0, mark.start() - _WIDEST) : mark.start()]
        after = text[mark.end() : mark.end() + _WIDEST]
        if not _is_address(before, mark[0], after) and (mark[0] != "." or _ends_sentence(before)):
            yield Slip(*mark.span(), f"{mark[0]} ")


def _is_address(before: str, mark: str, after: str) -> bool:
    """Whether the mark stands inside an address, a path, a symbol or a ratio."""
    token = before.rpartition(" ")[2] + mark + after.partition(" ")[0]
    if _RATIO.search(token):
        return True
    return any(sign in token for sign in ("@", "/", "\\", "www", "=", "&")) or (
        mark == "." and token.rstrip(".").count(".") > 1
    )


def _ends_sentence(before: str) -> bool:
    word = _SENTENCE_END.search(before)
    return word is not None and word[0].strip(" \n“(") not in _SHORTENED
