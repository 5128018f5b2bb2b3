"""TT119 · the line "(Kèm theo …)" of an annex is in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Alignment, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._annexes import annexes

_LOOK = Look(sizes=(13, 14), italic=True, alignment=Alignment.CENTRE)


@rule(
    "TT119",
    "phu-luc-kem-theo-sai-kieu-chu",
    Severity.WARNING,
    citations=(thanh_phan_khac("điểm c khoản 1"),),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Dòng “(Kèm theo …)”", "The line “(Kèm theo …)”", _LOOK),
)
def phu_luc_kem_theo_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Dòng “(Kèm theo …)” của phụ lục không phải cỡ chữ 13 - 14, nghiêng, canh giữa.
    An annex's line “(Kèm theo …)” is not in italics of 13 to 14 points, centred.

    Vì sao
        Chữ nghiêng cho biết đó là thông tin chỉ dẫn, không phải tên phụ lục.
    Why
        Italics tell that it leads to the plan and is no part of the title.
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
        ~ phu_luc_note: italic no
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
        ~ phu_luc_note: size 12
    Đúng
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
        ~ phu_luc_note: size 13
    """
    places = [annex.note.span for annex in annexes(plan) if annex.note]
    yield from judge_look(plan, _LOOK, *places)
