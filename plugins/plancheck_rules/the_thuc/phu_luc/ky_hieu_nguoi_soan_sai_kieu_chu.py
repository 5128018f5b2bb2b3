"""TT126 · the drafter's mark is in the wrong type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._below import below_recipients

_LOOK = Look(sizes=(11, 11), bold=False, italic=False)
_MARK = re.compile(r"\s*[^\W\d_]{1,10}\.?\s?\(\d{1,4}\)\.?\s*")


@rule(
    "TT126",
    "ky-hieu-nguoi-soan-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("khoản 3"),
        mau_chu("ký hiệu người soạn thảo văn bản và số lượng bản phát hành"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Ký hiệu người soạn thảo", "The drafter's mark", _LOOK),
)
def ky_hieu_nguoi_soan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Ký hiệu người soạn thảo và số bản không phải cỡ chữ 11, kiểu chữ đứng.
    The drafter's mark with the number of copies is not in upright type of 11 points.

    Vì sao
        Ký hiệu chỉ để tra cứu nên được trình bày nhỏ, không lẫn với phần Nơi nhận.
    Why
        It serves reference only, so it is small and apart from the recipients.
    Lưu ý
        Chỉ xét ký hiệu ở dòng riêng, như “PL.(300)”; Mẫu 1.4 cho phép ghi cuối dòng “Lưu”.
    Note
        Only a mark on its own line, such as “PL.(300)”, is judged; Mẫu 1.4 also lets it end the
        line “Lưu”.
    Sai
        noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);
        - Lưu: VT, VHXH.
        PL.(300)
        ~ noi_nhan: size 13
    Đúng
        noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);
        - Lưu: VT, VHXH.
        PL.(300)
    """
    places = [
        plan.document.whole(block.ordinal)
        for block in below_recipients(plan)
        if _MARK.fullmatch(block.text)
    ]
    yield from judge_look(plan, _LOOK, *places)
