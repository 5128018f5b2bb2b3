"""Number and symbol (khoản 3 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.so_ky_hieu.ky_hieu_khac_co_quan import ky_hieu_khac_co_quan
from plancheck_rules.the_thuc.so_ky_hieu.ky_hieu_khac_ten_loai import ky_hieu_khac_ten_loai
from plancheck_rules.the_thuc.so_ky_hieu.ky_hieu_sai_chu_hoa import ky_hieu_sai_chu_hoa
from plancheck_rules.the_thuc.so_ky_hieu.ky_hieu_sai_gach_noi import ky_hieu_sai_gach_noi
from plancheck_rules.the_thuc.so_ky_hieu.so_chua_dien import so_chua_dien
from plancheck_rules.the_thuc.so_ky_hieu.so_co_chu_cai import so_co_chu_cai
from plancheck_rules.the_thuc.so_ky_hieu.so_duoi_muoi_thieu_so_khong import (
    so_duoi_muoi_thieu_so_khong,
)
from plancheck_rules.the_thuc.so_ky_hieu.so_ky_hieu_sai_kieu_chu import so_ky_hieu_sai_kieu_chu
from plancheck_rules.the_thuc.so_ky_hieu.thieu_so_ky_hieu import thieu_so_ky_hieu
from plancheck_rules.the_thuc.so_ky_hieu.tu_so_sai_cach_viet import tu_so_sai_cach_viet

RULES: tuple[Rule, ...] = (
    thieu_so_ky_hieu,
    so_chua_dien,
    so_duoi_muoi_thieu_so_khong,
    tu_so_sai_cach_viet,
    ky_hieu_khac_ten_loai,
    ky_hieu_sai_chu_hoa,
    so_ky_hieu_sai_kieu_chu,
    so_co_chu_cai,
    ky_hieu_khac_co_quan,
    ky_hieu_sai_gach_noi,
)
