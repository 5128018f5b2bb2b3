"""TT061 · the lines of legal bases do not end in semicolons, the last in a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Field,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._bases import (
    followed_by_ground,
    last_word,
    listed_bases,
)
from plancheck_rules.the_thuc.noi_dung._paragraphs import BROKEN_LINES, WRAPPED, is_hard_wrapped


@rule(
    "TT061",
    "can-cu-sai-dau-cau",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm a khoản 6",
            "cuối dòng có dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.)",
        ),
    ),
    since=IN_FORCE,
    messages={
        "wrapped": WRAPPED,
        "line_end": Message(
            vi="Có {count} dòng căn cứ không kết thúc bằng dấu chấm phẩy (;).",
            en="{count} line(s) of the legal bases do not end in a semicolon.",
            advice_vi="Mỗi căn cứ kết thúc bằng dấu chấm phẩy, riêng dòng cuối bằng dấu chấm.",
            advice_en="Each basis ends in a semicolon, only the last in a full stop.",
        ),
        "last_end": Message(
            vi="Dòng căn cứ cuối cùng không kết thúc bằng dấu chấm (.).",
            en="The last line of the legal bases does not end in a full stop.",
            advice_vi="Kết thúc dòng căn cứ cuối cùng bằng dấu chấm.",
            advice_en="End the last basis in a full stop.",
        ),
    },
)
def can_cu_sai_dau_cau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Các dòng căn cứ không kết thúc bằng dấu chấm phẩy, dòng cuối không kết thúc bằng dấu chấm.
    The lines of legal bases do not end in semicolons, or the last not in a full stop.

    Vì sao
        Dấu chấm chỉ đặt ở căn cứ cuối cùng, để biết phần căn cứ kết thúc ở đâu.
    Why
        Only the last ends in a full stop, which shows where the bases end.
    Lưu ý
        Một đoạn “Thực hiện Kế hoạch số …” duy nhất là câu mở đầu, không xét.
    Note
        A single paragraph “Thực hiện Kế hoạch số …” is an opening sentence and is not judged.
    Sai
        can_cu: Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006,
        Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập;
    Đúng
        @ tỉnh 2023
    Đúng
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của UBND huyện Tân Lập;
    """
    if is_hard_wrapped(plan):
        yield BROKEN_LINES
        return
    if bases := listed_bases(plan):
        *others, last = bases
        if followed_by_ground(plan, last):
            others = bases
        else:
            yield from _ends(plan, [last], ".", "last_end")
        yield from _ends(plan, others, ";", "line_end")


def _ends(plan: Plan, bases: list[Field[str]], due: str, message: str) -> Iterator[Remark]:
    wrong = [basis for basis in bases if not basis.value.rstrip('”"’ ').endswith(due)]
    if wrong:
        places = [last_word(plan, basis) for basis in wrong]
        texts = [plan.document.excerpt(place).rstrip(" ,;.:") + due for place in places]
        fix = rewritten(Safety.SAFE, places, texts)
        yield gathered(places, message, expected=texts[0], fix=fix)
