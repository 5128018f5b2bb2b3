"""TT003 · a margin is wider or narrower than the decree allows."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, quy_dinh_chung
from plancheck_rules.the_thuc.trang._margins import arguments, key, messages, wrong_sides
from plancheck_rules.the_thuc.trang._sheets import UNTOLD, Fault, once_each_kind, sheets


@rule(
    "TT003",
    "le-trang-sai",
    Severity.WARNING,
    citations=(
        quy_dinh_chung(
            "khoản 3",
            "cách mép trên và mép dưới 20 - 25 mm, mép trái 30 - 35 mm, mép phải 15 - 20 mm",
        ),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={"untold": UNTOLD, **messages()},
)
def le_trang_sai(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Lề trang rộng hoặc hẹp hơn quy định.
    A margin is wider or narrower than ordered.

    Vì sao
        Lề trái rộng để đóng hồ sơ; lề theo quy định thì văn bản của các cơ quan mới thống nhất.
    Why
        The wide left margin is for binding, and ordered margins make documents alike.
    Lưu ý
        Bỏ qua sai lệch đến 0,5 mm. Trang nằm ngang và phụ lục chỉ nêu ở mức lưu ý; lề của trang nằm
        ngang tính theo chiều đang đọc hoặc theo chiều dọc trước khi xoay đều được.
    Note
        Half a millimetre is let pass. Pages on their side and annexes are only a note; a page on
        its side may also have the margins of an upright page turned round.
    Sai
        ~ page: left 25.4, right 25.4
    Sai
        ~ page: bottom 12.5
    Đúng
        ~ page: top 25, bottom 25, left 35, right 15
    Đúng
        ~ page: top 19.5, left 29.6, right 20.5
    """
    found = sheets(plan)
    if not found:
        yield Abstention("untold")
    yield from once_each_kind(
        plan,
        (
            Fault(
                sheet,
                key(sides),
                arguments(sheet.page, sides),
                Severity.INFO if sheet.annexed or sheet.page.landscape else None,
            )
            for sheet in found
            if (sides := wrong_sides(sheet.page))
        ),
    )
