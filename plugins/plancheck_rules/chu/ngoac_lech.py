"""CH015 · a bracket or quotation mark lacks its other half."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest

from plancheck import Context, Message, Plan, Remark, Severity, rule
from plancheck_rules.chu._brackets import Lone, lone_marks
from plancheck_rules.chu._slips import SOAN_THAO, Slip, outside, told_by_wording

_MOST = 1_000  # more lone marks than that are no slips of a writer's
_QUOTES = '“”„‟«»"＂'
_NEAR = 3


@rule(
    "CH015",
    "ngoac-lech",
    Severity.INFO,
    citations=(SOAN_THAO,),
    messages={
        "unclosed": Message(
            vi="Dấu ngoặc {said} mở mà không đóng ({count} chỗ).",
            en="{said} is opened and not closed ({count} places).",
            advice_vi="Thêm dấu đóng, hoặc bỏ dấu mở thừa.",
            advice_en="Add the closing mark, or take the opening one out.",
        ),
        "unopened": Message(
            vi="Dấu ngoặc {said} đóng mà không mở ({count} chỗ).",
            en="{said} is closed and was not opened ({count} places).",
            advice_vi="Thêm dấu mở, hoặc bỏ dấu đóng thừa.",
            advice_en="Add the opening mark, or take the closing one out.",
        ),
        "doubled": Message(
            vi="Dấu ngoặc kép bị gõ hai lần.",
            en="The quotation mark is typed twice.",
            advice_vi="Bỏ bớt một dấu.",
            advice_en="Take one of them out.",
        ),
    },
)
def ngoac_lech(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Dấu ngoặc đơn, ngoặc vuông hoặc ngoặc kép thiếu một nửa.
    A bracket or quotation mark lacks its other half.

    Vì sao
        Thiếu một nửa dấu ngoặc thì không rõ phần trích hay phần chú bắt đầu, kết thúc ở đâu.
    Why
        With one half missing nobody sees where a quotation or a note begins or ends.
    Lưu ý
        Ngoặc kép của chủ đề năm do quy tắc CD007 xét; dấu ngoặc sau số thứ tự “a)”, “1)” không
        cần mở; đoạn trích kéo sang đoạn sau không bị báo.
    Note
        The theme's quotation marks are judged by CD007; “a)” and “1)” need no opening bracket;
        a quotation may go on in the next paragraphs.
    Sai
        kinh_phi: Kinh phí bố trí trong dự toán (bao gồm nguồn huy động hợp pháp khác.
    Sai
        ket_thuc: Trên đây là Kế hoạch triển khai Lễ phát động ““Vì một mái ấm” của xã./.
    Đúng
        kinh_phi: Kinh phí: a) dự toán (theo điểm b); b) nguồn “xã hội hóa” (nếu huy động được).
    """
    document = plan.document
    lone = nsmallest(_MOST, lone_marks(document.text))
    faults = dict(_fault(document.text, mark) for mark in lone)
    themes = [document.offsets(mention.text.span) for mention in plan.themes]
    apart = set(outside(faults, themes, _NEAR))
    for message in ("doubled", "unclosed", "unopened"):
        slips = [
            slip
            for slip, fault in faults.items()
            if fault == message and (slip in apart or document.text[slip.start] not in _QUOTES)
        ]
        yield from told_by_wording(plan, message, slips)


def _fault(text: str, mark: Lone) -> tuple[Slip, str]:
    for at in (mark.at - 1, mark.at):
        if text[mark.at] in _QUOTES and text[max(0, at) : at + 2] == 2 * text[mark.at]:
            return Slip(at, at + 2, text[mark.at]), "doubled"
    return Slip(mark.at, mark.at + 1), "unclosed" if mark.opens else "unopened"
