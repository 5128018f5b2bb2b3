"""CC · căn cứ: the documents that the plan rests on and cites."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.can_cu.can_cu_cua_cap_duoi import can_cu_cua_cap_duoi
from plancheck_rules.can_cu.can_cu_sai_nam import can_cu_sai_nam
from plancheck_rules.can_cu.can_cu_sau_ngay_ban_hanh import can_cu_sau_ngay_ban_hanh
from plancheck_rules.can_cu.co_quan_khac_ky_hieu import co_quan_khac_ky_hieu
from plancheck_rules.can_cu.ky_hieu_sai_cach_viet import ky_hieu_sai_cach_viet
from plancheck_rules.can_cu.ten_loai_khac_ky_hieu import ten_loai_khac_ky_hieu
from plancheck_rules.can_cu.thieu_can_cu import thieu_can_cu
from plancheck_rules.can_cu.thieu_van_ban_giao_viec import thieu_van_ban_giao_viec
from plancheck_rules.can_cu.vien_dan_con_bo_trong import vien_dan_con_bo_trong
from plancheck_rules.can_cu.vien_dan_sai_cach_ghi_ngay import vien_dan_sai_cach_ghi_ngay
from plancheck_rules.can_cu.vien_dan_sai_thuc_te import vien_dan_sai_thuc_te
from plancheck_rules.can_cu.vien_dan_thieu_yeu_to import vien_dan_thieu_yeu_to

RULES: tuple[Rule, ...] = (
    thieu_can_cu,
    thieu_van_ban_giao_viec,
    ky_hieu_sai_cach_viet,
    vien_dan_thieu_yeu_to,
    ten_loai_khac_ky_hieu,
    co_quan_khac_ky_hieu,
    can_cu_sau_ngay_ban_hanh,
    can_cu_sai_nam,
    vien_dan_sai_thuc_te,
    can_cu_cua_cap_duoi,
    vien_dan_con_bo_trong,
    vien_dan_sai_cach_ghi_ngay,
)
