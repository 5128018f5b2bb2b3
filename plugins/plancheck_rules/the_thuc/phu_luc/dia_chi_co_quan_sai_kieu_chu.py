"""TT127 · the body's address at the foot of the page is in the wrong type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Block, Context, Part, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, mau_chu, thanh_phan_khac
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc.phu_luc._below import below_recipients

_LOOK = Look(sizes=(11, 12), italic=False)
_ADDRESS = re.compile(r"\b(?:địa chỉ|đt|điện thoại|fax|e-?mail|thư điện tử|website)\s*:")


@rule(
    "TT127",
    "dia-chi-co-quan-sai-kieu-chu",
    Severity.INFO,
    citations=(thanh_phan_khac("khoản 4"), mau_chu("địa chỉ cơ quan, tổ chức")),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Địa chỉ cơ quan", "The body's address", _LOOK),
)
def dia_chi_co_quan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Địa chỉ cơ quan ở chân trang không phải cỡ chữ 11 - 12, kiểu chữ đứng.
    The body's address at the foot is not in upright type of 11 to 12 points.

    Vì sao
        Địa chỉ, điện thoại là thông tin liên hệ, đặt dưới đường kẻ cuối trang thứ nhất.
    Why
        Address and telephone are for contact only, under a line at the foot of page one.
    Lưu ý
        Chỉ xét dòng ở chân trang hoặc dưới Nơi nhận có ghi “Địa chỉ:”, “ĐT:”, “E-mail:”,
        “Website:”.
    Note
        Only lines in a footer or below “Nơi nhận” with “Địa chỉ:”, “ĐT:”, “E-mail:”, “Website:”
        are judged.
    Sai
        noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);
        - Lưu: VT, VHXH.
        Địa chỉ: thôn Tân Hòa, xã Bình An. ĐT: 0205 3800 000
        ~ noi_nhan: size 14
    Đúng
        noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);
        - Lưu: VT, VHXH.
        Địa chỉ: thôn Tân Hòa, xã Bình An. ĐT: 0205 3800 000
    """
    places = [
        plan.document.whole(block.ordinal)
        for block in (*below_recipients(plan), *_footers(plan))
        if _ADDRESS.search(fold(block.text)) and not _is_signed_with(plan, block)
    ]
    yield from judge_look(plan, _LOOK, *places)


def _is_signed_with(plan: Plan, block: Block) -> bool:
    """Whether it is of the signature, as the signer's e-mail in a digital one is."""
    signature = plan.signature
    fields = (*signature.authority, signature.post, signature.name) if signature else ()
    signed = [plan.document.block(field.span.block) for field in fields if field]
    cells = {(one.cell.table, one.cell.column) for one in signed if one.cell}
    if block.cell:
        return (block.cell.table, block.cell.column) in cells
    return bool(signed) and signed[0].ordinal <= block.ordinal <= signed[-1].ordinal


def _footers(plan: Plan) -> Iterator[Block]:
    return (block for block in plan.document.blocks if block.part is Part.FOOTER)
