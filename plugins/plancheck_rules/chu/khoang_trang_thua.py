"""CH012 · stray spaces in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules.chu._slips import (
    FROM_PRINT,
    SOAN_THAO,
    Slip,
    body_range,
    is_print,
    told_at_once,
)

_LAID_OUT = re.compile(r"[\t|]|[ \u00a0]{3}|[.…_]{4}")
# Every stray space looks like this; not everything that does is one.
_SIGN = re.compile(r"[ \u00a0“(\[][ \u00a0,;:.!?)”]")
_STRAY = re.compile(
    r"(?<=\w)[ \u00a0]{1,2}(?=[,;!?)”](?!\d)|(?<=[^\W\d_].):|(?<=[^\W\d_]..):|\.(?:\s|\Z|”))"
    r"|(?<=[“(\[])[ \u00a0]{1,2}(?=\w)"
    r"|(?<=\S)[ \u00a0]{2}(?=[\w“(])"
)
# What a draft leaves open: "ngày  tháng", "số  /KH".
_BLANK = re.compile(r"(?:\A|\W)(?:ngày|tháng|năm|số|giờ|phút|lúc|hồi|điều|khoản)\Z")
_LABEL = re.compile(r"\s*(?:[-–—+•*]|\(?\w{1,5}[.)]|\d+(?:\.\d+)+\.?)\Z")
_SHORT = 10


@rule(
    "CH012",
    "khoang-trang-thua",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "from_print": FROM_PRINT,
        "stray": Message(
            vi="Lời văn có khoảng trắng thừa ({count} chỗ).",
            en="The text has stray spaces ({count} places).",
            advice_vi="Giữa hai từ chỉ một dấu cách; không cách trước dấu câu, sau dấu mở ngoặc.",
            advice_en="One space between words, none before a punctuation mark or after an "
            "opening bracket.",
        ),
    },
)
def khoang_trang_thua(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Lời văn có khoảng trắng thừa giữa các từ hoặc trước dấu câu.
    The running text has stray spaces between words or before punctuation.

    Vì sao
        Khoảng trắng thừa làm dòng chữ căn đều bị hở và đẩy dấu câu xuống đầu dòng sau.
    Why
        Stray spaces tear justified lines and push punctuation to the next line.
    Lưu ý
        Chỉ xét lời văn trong phần nội dung: dòng dàn bằng nhiều dấu cách, chỗ trống chờ điền
        ngày, số không bị xét.
    Note
        Only running text is judged: lines laid out with spaces and blanks for day or number
        are not.
    Sai
        ket_thuc: Trên đây là Kế hoạch của xã , đề nghị các thôn nghiêm túc thực hiện./.
    Sai
        ket_thuc: Trên đây là Kế hoạch của xã, đề nghị  các thôn nghiêm túc thực hiện./.
    Đúng
        ket_thuc: Trên đây là Kế hoạch của xã, đề nghị các thôn nghiêm túc thực hiện ./.
    """
    if is_print(plan):
        yield Abstention("from_print")
        return
    yield from told_at_once(plan, "stray", _slips(plan), Safety.SAFE)


def _slips(plan: Plan) -> Iterator[Slip]:
    at, end = body_range(plan)
    for line in plan.document.text[at:end].split("\n"):
        if _SIGN.search(line) and not _LAID_OUT.search(line):
            for stray in _STRAY.finditer(line):
                if not _is_layout(line, *stray.span()):
                    yield Slip(at + stray.start(), at + stray.end(), _meant(line, *stray.span()))
        at += len(line) + 1


def _is_layout(line: str, start: int, end: int) -> bool:
    """Whether it sets off a label, or is a blank for a day or a number."""
    if start < _SHORT and _LABEL.match(line[:start]):
        return True
    blank = _BLANK.search(line.lower(), max(0, start - _SHORT), start)
    return blank is not None and not line[end].isdecimal()


def _meant(line: str, start: int, end: int) -> str:
    return "" if line[end] in ",;:.!?)”" or line[start - 1] in "“([" else " "
