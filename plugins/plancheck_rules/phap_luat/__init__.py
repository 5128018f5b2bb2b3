"""PL · pháp luật: validity of what is cited, and of the bodies and units that are named."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.phap_luat.chuong_trinh_het_giai_doan import chuong_trinh_het_giai_doan
from plancheck_rules.phap_luat.co_quan_ban_hanh_khong_con import co_quan_ban_hanh_khong_con
from plancheck_rules.phap_luat.co_quan_vien_dan_khong_con import co_quan_vien_dan_khong_con
from plancheck_rules.phap_luat.don_vi_hanh_chinh_khong_con import don_vi_hanh_chinh_khong_con
from plancheck_rules.phap_luat.don_vi_thuc_hien_khong_con import don_vi_thuc_hien_khong_con
from plancheck_rules.phap_luat.noi_nhan_khong_con import noi_nhan_khong_con
from plancheck_rules.phap_luat.tong_dai_cu import tong_dai_cu
from plancheck_rules.phap_luat.van_ban_chua_co_hieu_luc import van_ban_chua_co_hieu_luc
from plancheck_rules.phap_luat.van_ban_het_hieu_luc import van_ban_het_hieu_luc

RULES: tuple[Rule, ...] = (
    van_ban_het_hieu_luc,
    chuong_trinh_het_giai_doan,
    van_ban_chua_co_hieu_luc,
    co_quan_ban_hanh_khong_con,
    noi_nhan_khong_con,
    don_vi_thuc_hien_khong_con,
    don_vi_hanh_chinh_khong_con,
    co_quan_vien_dan_khong_con,
    tong_dai_cu,
)
