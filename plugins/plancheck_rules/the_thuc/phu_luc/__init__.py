"""Annexes, stamps, drafter's mark and address (Mục III)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.phu_luc.chi_dan_luu_hanh_khong_in_hoa import (
    chi_dan_luu_hanh_khong_in_hoa,
)
from plancheck_rules.the_thuc.phu_luc.chi_dan_luu_hanh_sai_kieu_chu import (
    chi_dan_luu_hanh_sai_kieu_chu,
)
from plancheck_rules.the_thuc.phu_luc.dau_do_khan_sai_kieu_chu import dau_do_khan_sai_kieu_chu
from plancheck_rules.the_thuc.phu_luc.dau_sai_khung import dau_sai_khung
from plancheck_rules.the_thuc.phu_luc.dia_chi_co_quan_sai_kieu_chu import (
    dia_chi_co_quan_sai_kieu_chu,
)
from plancheck_rules.the_thuc.phu_luc.do_khan_sai_chu import do_khan_sai_chu
from plancheck_rules.the_thuc.phu_luc.ky_hieu_nguoi_soan_sai_kieu_chu import (
    ky_hieu_nguoi_soan_sai_kieu_chu,
)
from plancheck_rules.the_thuc.phu_luc.phu_luc_danh_so_sai import phu_luc_danh_so_sai
from plancheck_rules.the_thuc.phu_luc.phu_luc_danh_trang_chung import phu_luc_danh_trang_chung
from plancheck_rules.the_thuc.phu_luc.phu_luc_kem_theo_khac_so import phu_luc_kem_theo_khac_so
from plancheck_rules.the_thuc.phu_luc.phu_luc_kem_theo_sai_kieu_chu import (
    phu_luc_kem_theo_sai_kieu_chu,
)
from plancheck_rules.the_thuc.phu_luc.phu_luc_khong_co_chi_dan import phu_luc_khong_co_chi_dan
from plancheck_rules.the_thuc.phu_luc.phu_luc_khong_o_dong_rieng import phu_luc_khong_o_dong_rieng
from plancheck_rules.the_thuc.phu_luc.phu_luc_sai_kieu_chu import phu_luc_sai_kieu_chu
from plancheck_rules.the_thuc.phu_luc.phu_luc_thieu_kem_theo import phu_luc_thieu_kem_theo
from plancheck_rules.the_thuc.phu_luc.ten_phu_luc_khong_in_hoa import ten_phu_luc_khong_in_hoa
from plancheck_rules.the_thuc.phu_luc.ten_phu_luc_sai_kieu_chu import ten_phu_luc_sai_kieu_chu
from plancheck_rules.the_thuc.phu_luc.tu_phu_luc_in_hoa import tu_phu_luc_in_hoa

RULES: tuple[Rule, ...] = (
    phu_luc_khong_co_chi_dan,
    phu_luc_danh_so_sai,
    tu_phu_luc_in_hoa,
    ten_phu_luc_khong_in_hoa,
    phu_luc_sai_kieu_chu,
    ten_phu_luc_sai_kieu_chu,
    phu_luc_thieu_kem_theo,
    phu_luc_khong_o_dong_rieng,
    phu_luc_kem_theo_khac_so,
    phu_luc_kem_theo_sai_kieu_chu,
    phu_luc_danh_trang_chung,
    do_khan_sai_chu,
    dau_do_khan_sai_kieu_chu,
    chi_dan_luu_hanh_khong_in_hoa,
    chi_dan_luu_hanh_sai_kieu_chu,
    dau_sai_khung,
    ky_hieu_nguoi_soan_sai_kieu_chu,
    dia_chi_co_quan_sai_kieu_chu,
)
