"""TT · thể thức: components and typography, by Nghị định 30/2020/NĐ-CP Phụ lục I, Phần I.

One package a component, in the order of the decree.
"""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc import (
    chu_ky,
    co_quan,
    dia_danh,
    noi_dung,
    noi_nhan,
    phu_luc,
    quoc_hieu,
    so_ky_hieu,
    ten_loai,
    trang,
)

RULES: tuple[Rule, ...] = (
    *trang.RULES,
    *quoc_hieu.RULES,
    *co_quan.RULES,
    *so_ky_hieu.RULES,
    *dia_danh.RULES,
    *ten_loai.RULES,
    *noi_dung.RULES,
    *chu_ky.RULES,
    *noi_nhan.RULES,
    *phu_luc.RULES,
)
