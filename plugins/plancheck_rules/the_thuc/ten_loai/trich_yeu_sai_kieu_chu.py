"""TT053 · the title in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages

_LOOK = Look((13, 14), bold=True, italic=False, alignment=Alignment.CENTRE)


@rule(
    "TT053",
    "trich-yeu-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm b khoản 5", "cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh giữa"),
        mau_chu("trích yếu nội dung"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Trích yếu nội dung", "The title", _LOOK),
)
def trich_yeu_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Trích yếu nội dung không đúng cỡ chữ, kiểu chữ hoặc không canh giữa.
    The title is in the wrong size or style, or not centred.

    Vì sao
        Trích yếu đặt ngay dưới tên loại, cỡ chữ 13 đến 14, đứng, đậm, canh giữa; chữ nghiêng là
        của căn cứ.
    Why
        It stands right under the kind word in size 13 to 14, upright and bold, centred; italics
        are for the căn cứ.
    Sai
        ~ trich_yeu: italic yes
    Sai
        ~ trich_yeu: bold no
    Đúng
        @ xã 2023
    """
    yield from judge_look(plan, _LOOK, *(part.span for part in (plan.title,) if part))
