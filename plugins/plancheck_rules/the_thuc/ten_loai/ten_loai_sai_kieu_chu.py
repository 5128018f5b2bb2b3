"""TT051 · the kind word in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages

_LOOK = Look((13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT051",
    "ten-loai-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 5", "cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh giữa"),
        mau_chu("tên loại văn bản"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Tên loại văn bản", "The kind word", _LOOK),
)
def ten_loai_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên loại văn bản không đúng cỡ chữ, kiểu chữ hoặc không canh giữa.
    The kind word is in the wrong size or style, or not centred.

    Vì sao
        Tên loại cỡ chữ 13 đến 14, đứng, đậm, canh giữa theo chiều ngang văn bản.
    Why
        It is set in size 13 to 14, upright and bold, centred on the page.
    Sai
        ~ ten_loai: size 16
    Sai
        ~ ten_loai: bold no
    Đúng
        @ xã 2023
    """
    yield from judge_look(plan, _LOOK, *(part.span for part in (plan.kind_word,) if part))
