"""TT048 · place and time are not level with the number."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Bilingual, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.dia_danh._line import time_place

_NUMBER = Bilingual("số, ký hiệu", "number and symbol")


@rule(
    "TT048",
    "dia-danh-khac-dong-so",
    Severity.INFO,
    citations=(phu_luc_1("điểm c khoản 4", "trên cùng một dòng với số, ký hiệu văn bản"),),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "unknown": Message(
            vi="Số, ký hiệu và địa danh, thời gian không cùng nằm trong một bảng.",
            en="Number and line of place and time do not stand in one table.",
        ),
        "other_row": Message(
            vi="Địa danh, thời gian nằm ở hàng {row} của bảng, còn số, ký hiệu nằm ở hàng "
            "{number_row}.",
            en="Place and time stand in row {row} of the table, the number in row {number_row}.",
            advice_vi="Đặt địa danh, thời gian ngang hàng với số, ký hiệu.",
            advice_en="Put place and time level with the number.",
        ),
    },
)
def dia_danh_khac_dong_so(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Địa danh, thời gian ban hành không cùng dòng với số, ký hiệu.
    Place and time of issue are not on the line of the number.

    Vì sao
        Số, ký hiệu và địa danh, thời gian nằm trên cùng một dòng, ở hai bên, theo sơ đồ bố trí
        của Nghị định.
    Why
        By the decree's diagram both stand on one line, number on the left, place on the right.
    Sai
        dia_danh_ngay:
        tieu_ngu: Độc lập - Tự do - Hạnh phúc
        Bình An, ngày 02 tháng 11 năm 2023
    Đúng
        @ xã 2023
    """
    time = time_place(plan)
    if time is None or plan.number is None:
        yield Abstention("unknown", applicable=False)
        return
    if time.block == plan.number.span.block:
        return
    cell = plan.document.block(time.block).cell
    other = plan.document.block(plan.number.span.block).cell
    if cell is None or other is None or cell.table != other.table:
        yield Abstention("unknown")
    elif cell.row != other.row:
        yield Remark(
            time,
            "other_row",
            {"row": str(cell.row), "number_row": str(other.row)},
            related=((_NUMBER, plan.number.span),),
        )
