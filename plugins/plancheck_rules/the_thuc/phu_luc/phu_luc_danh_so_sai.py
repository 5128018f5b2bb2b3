"""TT111 · several annexes without Roman numbers in order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plancheck import (
    Abstention,
    Annex,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    roman_numeral,
    roman_value,
    rule,
)
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import (
    annexes,
    headed,
    renumbered,
)

_SEVERAL = 2


@rule(
    "TT111",
    "phu-luc-danh-so-sai",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm a khoản 1", "từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã"),
    ),
    since=IN_FORCE,
    messages={
        "few": Message(
            vi="Không có từ hai phụ lục trở lên.", en="There are not two or more annexes."
        ),
        "not_roman": Message(
            vi="Có {number} phụ lục nhưng “{said}” chưa đánh số bằng chữ số La Mã.",
            en="There are {number} annexes, but “{said}” has no Roman number.",
            advice_vi="Ghi “{meant}” và sửa các chỗ chỉ dẫn đến phụ lục này.",
            advice_en="Write “{meant}” and mend what leads to this annex.",
        ),
        "order": Message(
            vi="“{said}” đứng sau “{before}”; số thứ tự phụ lục bị nhảy hoặc bị lặp.",
            en="“{said}” comes after “{before}”: the numbers skip or repeat.",
            advice_vi="Đánh số lại thành “{meant}”, hoặc bổ sung phụ lục còn thiếu.",
            advice_en="Renumber it “{meant}”, or add the missing annex.",
        ),
    },
)
def phu_luc_danh_so_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ hai phụ lục trở lên nhưng không đánh số thứ tự bằng chữ số La Mã.
    Two or more annexes are not numbered in Roman figures in order.

    Vì sao
        Nhiều phụ lục mà không đánh số thì chỉ dẫn trong kế hoạch không rõ là phụ lục nào.
    Why
        Without a number of its own nobody knows which annex the text leads to.
    Lưu ý
        Chỉ có một phụ lục thì không cần đánh số.
    Note
        A single annex needs no number.
    Sai
        phu_luc: Phụ lục 1
        DANH MỤC HOẠT ĐỘNG
        Phụ lục 2
        MẪU BÁO CÁO
    Sai
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        Phụ lục III
        MẪU BÁO CÁO
    Đúng
        phu_luc: Phụ lục I
        DANH MỤC HOẠT ĐỘNG
        Phụ lục II
        MẪU BÁO CÁO
    Đúng
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
    """
    found = annexes(plan)
    if len(found) < _SEVERAL:
        yield Abstention("few", applicable=False)
        return
    dues = [(annex, roman_numeral(number)) for number, annex in enumerate(found, start=1)]
    if wrong := [(annex, due) for annex, due in dues if roman_value(annex.number) is None]:
        yield _not_roman(wrong, len(found))
        return
    for before, annex in pairwise(found):
        due = roman_numeral((roman_value(before.number) or 0) + 1)
        if annex.number != due and (annex.number == before.number or not headed(plan, due)):
            meant = renumbered(annex, due)
            said = {"said": annex.heading.value, "before": before.heading.value, "meant": meant}
            yield Remark(annex.heading.span, "order", said, expected=meant)
            return


def _not_roman(wrong: list[tuple[Annex, str]], number: int) -> Remark:
    meant = [renumbered(annex, due) for annex, due in wrong]
    places = [annex.heading.span for annex, _ in wrong]
    return gathered(
        places,
        "not_roman",
        {"number": str(number), "said": wrong[0][0].heading.value, "meant": meant[0]},
        expected=meant[0],
        fix=Fix(Safety.UNSAFE, tuple(map(Edit, places, meant))),
    )
