"""TT047 · the line of place and time in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, Span, rule
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import centred_in_cell
from plancheck_rules.the_thuc.dia_danh._line import time_place

_LOOK = Look((13, 14), bold=False, italic=True)


@rule(
    "TT047",
    "dia-danh-thoi-gian-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm c khoản 4", "cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, canh giữa"),
        mau_chu("địa danh và thời gian ban hành văn bản"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages(
        "Địa danh và thời gian ban hành",
        "The line of place and time",
        _LOOK._replace(alignment=Alignment.CENTRE),
    ),
)
def dia_danh_thoi_gian_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Địa danh và thời gian ban hành không đúng cỡ chữ, kiểu chữ hoặc không canh giữa.
    The line of place and time is in the wrong size or style, or not centred.

    Vì sao
        Dòng này cỡ chữ 13 đến 14, kiểu chữ nghiêng, canh giữa dưới Quốc hiệu và Tiêu ngữ để phân
        biệt với các thành phần bên cạnh.
    Why
        It is set in size 13 to 14, in italics, centred under Quốc hiệu and Tiêu ngữ, which tells
        it from its neighbours.
    Lưu ý
        Chỉ xét canh giữa khi phần đầu văn bản đặt trong bảng.
    Note
        Centring is judged only where the head stands in a table.
    Sai
        ~ dia_danh_ngay: italic no
    Sai
        ~ dia_danh_ngay: size 12
    Đúng
        @ xã 2023
    """
    time = time_place(plan)
    place = time
    if plan.place and time:
        place = Span(*plan.place.span[:2], *time[2:])
    if place is None:
        yield from judge_look(plan, _LOOK)
    else:
        yield from judge_look(plan, centred_in_cell(plan, place, _LOOK), place)
