"""The page: paper, margins, font, colour, page number (Mục I)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.trang.con_danh_dau_mau import con_danh_dau_mau
from plancheck_rules.the_thuc.trang.kho_giay_sai import kho_giay_sai
from plancheck_rules.the_thuc.trang.le_trang_sai import le_trang_sai
from plancheck_rules.the_thuc.trang.mau_chu_khong_den import mau_chu_khong_den
from plancheck_rules.the_thuc.trang.phong_chu_khac_times_new_roman import (
    phong_chu_khac_times_new_roman,
)
from plancheck_rules.the_thuc.trang.so_trang_sai_kieu import so_trang_sai_kieu
from plancheck_rules.the_thuc.trang.so_trang_sai_vi_tri import so_trang_sai_vi_tri
from plancheck_rules.the_thuc.trang.thieu_so_trang import thieu_so_trang
from plancheck_rules.the_thuc.trang.trang_nam_ngang import trang_nam_ngang

RULES: tuple[Rule, ...] = (
    kho_giay_sai,
    trang_nam_ngang,
    le_trang_sai,
    phong_chu_khac_times_new_roman,
    mau_chu_khong_den,
    con_danh_dau_mau,
    thieu_so_trang,
    so_trang_sai_vi_tri,
    so_trang_sai_kieu,
)
