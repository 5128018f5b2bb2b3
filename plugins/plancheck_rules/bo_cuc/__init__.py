"""BC · bố cục: sections, their order and numbering."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.bo_cuc.danh_so_muc_sai import danh_so_muc_sai
from plancheck_rules.bo_cuc.khong_neu_che_do_bao_cao import khong_neu_che_do_bao_cao
from plancheck_rules.bo_cuc.khong_neu_don_vi_thuc_hien import khong_neu_don_vi_thuc_hien
from plancheck_rules.bo_cuc.muc_trong import muc_trong
from plancheck_rules.bo_cuc.thieu_cau_ket import thieu_cau_ket
from plancheck_rules.bo_cuc.thieu_kinh_phi import thieu_kinh_phi
from plancheck_rules.bo_cuc.thieu_muc_dich_yeu_cau import thieu_muc_dich_yeu_cau
from plancheck_rules.bo_cuc.thieu_noi_dung_hoat_dong import thieu_noi_dung_hoat_dong
from plancheck_rules.bo_cuc.thieu_phan_mo_dau import thieu_phan_mo_dau
from plancheck_rules.bo_cuc.thieu_to_chuc_thuc_hien import thieu_to_chuc_thuc_hien
from plancheck_rules.bo_cuc.trinh_tu_muc_khac_thuong import trinh_tu_muc_khac_thuong

RULES: tuple[Rule, ...] = (
    thieu_muc_dich_yeu_cau,
    thieu_noi_dung_hoat_dong,
    thieu_to_chuc_thuc_hien,
    thieu_kinh_phi,
    thieu_phan_mo_dau,
    muc_trong,
    danh_so_muc_sai,
    trinh_tu_muc_khac_thuong,
    thieu_cau_ket,
    khong_neu_don_vi_thuc_hien,
    khong_neu_che_do_bao_cao,
)
