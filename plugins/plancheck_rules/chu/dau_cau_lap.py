"""CH016 · two punctuation marks where one belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules.chu._names import outside_names
from plancheck_rules.chu._slips import SOAN_THAO, Slip, body_range, told_by_wording

_TWICE = re.compile(r"([,;:])(?<=[\w)”].)(?: ?\1)+")
_MIXED = re.compile(r"[.,;:]{2}(?<=[\w)”]..)(?![\w.,;:/…)])")
_CLASHING = frozenset(("..", ",.", ";.", ",;", ";,", ",:", ":,", ";:", ":;"))
_BLANK = re.compile(r"(?:\A|\W)(?:ngày|tháng|năm|số|v)\Z")
_WORD = 7


@rule(
    "CH016",
    "dau-cau-lap",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "twice": Message(
            vi="Dấu câu “{said}” gõ thừa.",
            en="A mark too many in “{said}”.",
            advice_vi="Chỉ để một dấu: “{meant}”.",
            advice_en="Leave one mark: “{meant}”.",
        ),
        "mixed": Message(
            vi="Hai dấu câu liền nhau: “{said}”.",
            en="Two punctuation marks in a row: “{said}”.",
            advice_vi="Chỉ giữ một dấu.",
            advice_en="Keep one of them.",
        ),
    },
)
def dau_cau_lap(plan: Plan, context: Context) -> Iterator[Remark]:
    """Hai dấu câu đứng liền nhau, thừa một dấu.
    Two punctuation marks stand where one belongs.

    Vì sao
        Dấu câu thừa là vết của việc sửa dở; người đọc không rõ câu đã hết hay còn.
    Why
        It is the trace of an unfinished correction; nobody sees whether the sentence ends.
    Lưu ý
        Dấu ba chấm, chỗ trống chấm chấm, “v.v.,” không bị xét; dấu kết thúc “./.” do quy tắc
        TT080, TT081 xét.
    Note
        The ellipsis, dotted blanks and “v.v.,” are not judged; the end mark “./.” is judged by
        TT080 and TT081.
    Sai
        kinh_phi: Kinh phí bố trí trong dự toán,, các nguồn huy động hợp pháp khác.
    Sai
        kinh_phi: Kinh phí bố trí trong dự toán ngân sách xã năm 2023..
    Đúng
        kinh_phi: Kinh phí bố trí trong dự toán, nguồn khác (ủng hộ, tài trợ, v.v.), không vay...
    """
    text = plan.document.text
    _, ending = body_range(plan)
    twice = [Slip(*found.span(), found[0][0]) for found in _TWICE.finditer(text)]
    twice = outside_names(plan, context, twice)
    yield from told_by_wording(plan, "twice", twice, Safety.SAFE)
    mixed = [
        Slip(*found.span())
        for found in _MIXED.finditer(text)
        if found[0] in _CLASHING
        and found.end() != ending
        and not _BLANK.search(text, max(0, found.start() - _WORD), found.start())
    ]
    yield from told_by_wording(plan, "mixed", outside_names(plan, context, mixed))
