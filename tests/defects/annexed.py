"""Model plans with two annexes that their text announces and that name the plan."""

from __future__ import annotations

from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.testing import Draft, compose, read_draft

_SLOTS = {
    "kinh_phi": (
        "1. Kinh phí thực hiện được bố trí trong dự toán ngân sách của các cơ quan, đơn vị.\n"
        "2. Danh mục hoạt động tại Phụ lục I, dự toán kinh phí tại Phụ lục II kèm theo Kế hoạch."
    ),
    "phu_luc": (
        "Phụ lục I\nDANH MỤC HOẠT ĐỘNG\n({note})\n"
        "1. Treo băng rôn tại trụ sở cơ quan.\n2. Tổ chức tọa đàm về bình đẳng giới.\n"
        "Phụ lục II\nDỰ TOÁN KINH PHÍ\n({note})\n1. Băng rôn, khẩu hiệu: 05 chiếc."
    ),
}


def annexed(level: Level, year: int, knowledge: Knowledge) -> Draft:
    """The model of *level* and *year* with two annexes."""
    plan = compose(level, year, knowledge)
    own = read_draft(plan, knowledge)
    assert own.date is not None
    assert own.issuer is not None
    day = plan.dia_danh_ngay.split(", ", 1)[1]
    number = plan.so_ky_hieu.removeprefix("Số: ")
    note = f"Kèm theo Kế hoạch số {number} {day} của {own.issuer.value.name}"
    slots = _SLOTS | {"phu_luc": _SLOTS["phu_luc"].format(note=note)}
    return compose(level, year, knowledge, **slots)
