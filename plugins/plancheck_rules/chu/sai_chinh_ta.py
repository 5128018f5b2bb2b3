"""CH026 · a misspelt word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._letters import written_like
from plancheck_rules.chu._misspellings import MISSPELLINGS
from plancheck_rules.chu._names import outside_names
from plancheck_rules.chu._phrases import Found, find_phrases
from plancheck_rules.chu._right_company import RIGHT_AFTER, RIGHT_BEFORE
from plancheck_rules.chu._slips import SOAN_THAO, Slip, told_by_wording

_PHRASES = tuple(MISSPELLINGS)
_WORD = re.compile(r"\w+")
_LONGEST_WORD = 8


@rule(
    "CH026",
    "sai-chinh-ta",
    Severity.WARNING,
    citations=(SOAN_THAO,),
    messages={
        "misspelt": Message(
            vi="“{said}” sai chính tả ({count} chỗ).",
            en="“{said}” is misspelt ({count} places).",
            advice_vi="Viết “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def sai_chinh_ta(plan: Plan, context: Context) -> Iterator[Remark]:
    """Từ viết sai chính tả.
    A word is misspelt.

    Vì sao
        Sai chính tả làm giảm sự nghiêm túc của văn bản, có khi đổi nghĩa: “bổ xung”, “sử lý”,
        “hổ trợ” không có trong từ điển.
    Why
        Misspellings cost a document its dignity and may change what it says.
    Lưu ý
        Chỉ xét những lỗi có trong danh sách và chỉ có một cách viết đúng; tên và chủ
        đề Tháng hành động viết sai do quy tắc CD005, CD001 xét.
    Note
        Only listed slips with one right form are judged; the campaign's name and
        theme are judged by CD005 and CD001.
    Sai
        kinh_phi: Kinh phí được bổ xung từ các nguồn hợp pháp khác trong năm 2023.
    Sai
        noi_dung: 1. Treo băng zôn, khẩu hiệu; sử lý nghiêm hành vi bạo lực.
    Đúng
        noi_dung: 1. Biên soạn lịch sử lý luận, điều chỉnh chu kỳ khảo sát nhập dữ liệu.
    """
    document = plan.document
    text = document.text
    slips = [
        Slip(at.start, at.end, written_like(MISSPELLINGS[at.phrase], text[at.start : at.end]))
        for at in find_phrases(document, _PHRASES)
        if _is_one_word(text[at.start : at.end], MISSPELLINGS[at.phrase])
        and not _is_right_here(document.folded, at)
    ]
    yield from told_by_wording(plan, "misspelt", outside_names(plan, context, slips))


def _is_one_word(said: str, right: str) -> bool:
    """Whether no name begins within: "chuyên gia Đinh Thị Hoa"."""
    return said[1:].islower() or said.isupper() or right.istitle()


def _is_right_here(folded: str, found: Found) -> bool:
    """Whether its syllables belong to the words around."""
    before = _WORD.findall(folded[max(0, found.start - _LONGEST_WORD) : found.start])[-1:]
    after = _WORD.findall(folded[found.end : found.end + _LONGEST_WORD])[:1]
    return any(word in RIGHT_AFTER.get(found.phrase, ()) for word in before) or any(
        word in RIGHT_BEFORE.get(found.phrase, ()) for word in after
    )
