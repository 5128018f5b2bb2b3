"""NQ · nhất quán: what one document says in two ways, and what last year's copy left behind."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.nhat_quan.chu_de_ghi_hai_cach import chu_de_ghi_hai_cach
from plancheck_rules.nhat_quan.co_quan_ghi_hai_cach import co_quan_ghi_hai_cach
from plancheck_rules.nhat_quan.danh_so_khoan_sai import danh_so_khoan_sai
from plancheck_rules.nhat_quan.don_vi_khong_co_noi_nhan import don_vi_khong_co_noi_nhan
from plancheck_rules.nhat_quan.nam_ban_hanh_khac_nam_ke_hoach import nam_ban_hanh_khac_nam_ke_hoach
from plancheck_rules.nhat_quan.nam_cu_con_sot import nam_cu_con_sot
from plancheck_rules.nhat_quan.noi_nhan_khong_co_viec import noi_nhan_khong_co_viec
from plancheck_rules.nhat_quan.phu_luc_khong_co import phu_luc_khong_co

RULES: tuple[Rule, ...] = (
    nam_cu_con_sot,
    nam_ban_hanh_khac_nam_ke_hoach,
    chu_de_ghi_hai_cach,
    co_quan_ghi_hai_cach,
    danh_so_khoan_sai,
    phu_luc_khong_co,
    don_vi_khong_co_noi_nhan,
    noi_nhan_khong_co_viec,
)
