"""The names of the issuing body and the one above it (khoản 2 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.co_quan.chu_quan_thieu_dia_danh import chu_quan_thieu_dia_danh
from plancheck_rules.the_thuc.co_quan.co_quan_chu_quan_sai_kieu_chu import (
    co_quan_chu_quan_sai_kieu_chu,
)
from plancheck_rules.the_thuc.co_quan.ten_co_quan_khong_in_hoa import ten_co_quan_khong_in_hoa
from plancheck_rules.the_thuc.co_quan.ten_co_quan_sai_duong_ke import ten_co_quan_sai_duong_ke
from plancheck_rules.the_thuc.co_quan.ten_co_quan_sai_kieu_chu import ten_co_quan_sai_kieu_chu
from plancheck_rules.the_thuc.co_quan.ten_co_quan_viet_tat import ten_co_quan_viet_tat
from plancheck_rules.the_thuc.co_quan.thieu_ten_co_quan import thieu_ten_co_quan

RULES: tuple[Rule, ...] = (
    thieu_ten_co_quan,
    ten_co_quan_viet_tat,
    ten_co_quan_khong_in_hoa,
    ten_co_quan_sai_kieu_chu,
    co_quan_chu_quan_sai_kieu_chu,
    chu_quan_thieu_dia_danh,
    ten_co_quan_sai_duong_ke,
)
