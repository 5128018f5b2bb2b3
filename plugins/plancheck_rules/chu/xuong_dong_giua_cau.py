"""CH031 · a paragraph breaks off in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._paragraphs import Paragraph, running_paragraphs
from plancheck_rules.chu._slips import FROM_PRINT, SOAN_THAO, Slip, is_print, told_at_once

# "do", "tại", "trong", "từ" also end words: lý do, tồn tại, bên trong, danh từ.
_JOINING = ("các", "của", "cho", "những", "và", "với", "để")
_MEANS = "tiền của"
_SHORTEST = 30
_WRAPPED = 3


@rule(
    "CH031",
    "xuong-dong-giua-cau",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "from_print": FROM_PRINT,
        "wrapped": Message(
            vi="Tệp chữ ngắt dòng theo bề rộng nên không rõ chỗ xuống dòng của văn bản.",
            en="The text file breaks its lines by width, so paragraphs cannot be told.",
        ),
        "broken": Message(
            vi="Đoạn văn bị xuống dòng giữa câu ({count} chỗ).",
            en="A paragraph breaks off in the middle of a sentence ({count} places).",
            advice_vi="Nối với đoạn tiếp theo.",
            advice_en="Join it with the next paragraph.",
        ),
    },
)
def xuong_dong_giua_cau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Đoạn văn bị xuống dòng giữa câu.
    A paragraph breaks off in the middle of a sentence.

    Vì sao
        Câu bị cắt đôi là vết của việc cắt dán; nửa sau trông như một ý mới.
    Why
        It is a trace of pasting, and makes the second half look like a point of its own.
    Sai
        noi_dung: Hướng dẫn các thôn, tổ dân phố, trường học trên địa bàn xã triển khai các
        Câu lạc bộ gia đình phát triển bền vững.
    Đúng
        noi_dung: Hướng dẫn các thôn, tổ dân phố, trường học trên địa bàn xã triển khai các
        câu lạc bộ gia đình phát triển bền vững.
    """
    if is_print(plan):
        yield Abstention("from_print")
        return
    paragraphs = running_paragraphs(plan)
    broken = [
        Slip(one.end - len(one.last_word), one.end)
        for one, following in pairwise(paragraphs)
        if following.block == one.block + 1 and _breaks_off(one, following)
    ]
    if len(broken) >= _WRAPPED and not plan.document.has_layout:
        yield Abstention("wrapped")
    else:
        yield from told_at_once(plan, "broken", broken)


def _breaks_off(one: Paragraph, following: Paragraph) -> bool:
    """Whether *one* ends within a sentence: in a joining word, or before a small letter."""
    if len(one.text) < _SHORTEST or following.item or not one.last_word.isalpha():
        return False
    if one.text.startswith("("):
        return False
    joins = one.last_word in _JOINING and not one.text.endswith(_MEANS)
    return joins or following.text[0].islower()
