"""Place and time of issue (khoản 4 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.dia_danh.dia_danh_khac_dong_so import dia_danh_khac_dong_so
from plancheck_rules.the_thuc.dia_danh.dia_danh_khac_ten_don_vi import dia_danh_khac_ten_don_vi
from plancheck_rules.the_thuc.dia_danh.dia_danh_sai_dau_phay import dia_danh_sai_dau_phay
from plancheck_rules.the_thuc.dia_danh.dia_danh_sai_ten import dia_danh_sai_ten
from plancheck_rules.the_thuc.dia_danh.dia_danh_thoi_gian_sai_kieu_chu import (
    dia_danh_thoi_gian_sai_kieu_chu,
)
from plancheck_rules.the_thuc.dia_danh.ngay_chua_dien import ngay_chua_dien
from plancheck_rules.the_thuc.dia_danh.ngay_thang_khong_ghi_chu import ngay_thang_khong_ghi_chu
from plancheck_rules.the_thuc.dia_danh.ngay_thang_thieu_so_khong import ngay_thang_thieu_so_khong
from plancheck_rules.the_thuc.dia_danh.thang_thua_so_khong import thang_thua_so_khong
from plancheck_rules.the_thuc.dia_danh.thieu_dia_danh_thoi_gian import thieu_dia_danh_thoi_gian

RULES: tuple[Rule, ...] = (
    thieu_dia_danh_thoi_gian,
    ngay_chua_dien,
    ngay_thang_thieu_so_khong,
    thang_thua_so_khong,
    ngay_thang_khong_ghi_chu,
    dia_danh_sai_dau_phay,
    dia_danh_sai_ten,
    dia_danh_thoi_gian_sai_kieu_chu,
    dia_danh_khac_dong_so,
    dia_danh_khac_ten_don_vi,
)
