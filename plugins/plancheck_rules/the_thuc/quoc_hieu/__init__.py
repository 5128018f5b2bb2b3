"""Quốc hiệu and Tiêu ngữ (khoản 1 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.quoc_hieu.co_chu_khong_dong_bo import co_chu_khong_dong_bo
from plancheck_rules.the_thuc.quoc_hieu.quoc_hieu_cach_tieu_ngu import quoc_hieu_cach_tieu_ngu
from plancheck_rules.the_thuc.quoc_hieu.quoc_hieu_sai_chu import quoc_hieu_sai_chu
from plancheck_rules.the_thuc.quoc_hieu.quoc_hieu_sai_kieu_chu import quoc_hieu_sai_kieu_chu
from plancheck_rules.the_thuc.quoc_hieu.thieu_quoc_hieu import thieu_quoc_hieu
from plancheck_rules.the_thuc.quoc_hieu.thieu_tieu_ngu import thieu_tieu_ngu
from plancheck_rules.the_thuc.quoc_hieu.tieu_ngu_sai_chu import tieu_ngu_sai_chu
from plancheck_rules.the_thuc.quoc_hieu.tieu_ngu_sai_duong_ke import tieu_ngu_sai_duong_ke
from plancheck_rules.the_thuc.quoc_hieu.tieu_ngu_sai_gach_noi import tieu_ngu_sai_gach_noi
from plancheck_rules.the_thuc.quoc_hieu.tieu_ngu_sai_kieu_chu import tieu_ngu_sai_kieu_chu

RULES: tuple[Rule, ...] = (
    thieu_quoc_hieu,
    thieu_tieu_ngu,
    quoc_hieu_sai_chu,
    tieu_ngu_sai_chu,
    tieu_ngu_sai_gach_noi,
    quoc_hieu_sai_kieu_chu,
    tieu_ngu_sai_kieu_chu,
    tieu_ngu_sai_duong_ke,
    quoc_hieu_cach_tieu_ngu,
    co_chu_khong_dong_bo,
)
