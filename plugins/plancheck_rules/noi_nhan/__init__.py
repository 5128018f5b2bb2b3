"""NN · nơi nhận: the recipients."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.noi_nhan.dong_luu_sai_mau import dong_luu_sai_mau
from plancheck_rules.noi_nhan.khong_gui_cap_tren import khong_gui_cap_tren
from plancheck_rules.noi_nhan.noi_nhan_sai_dau_cau import noi_nhan_sai_dau_cau
from plancheck_rules.noi_nhan.noi_nhan_sai_mau import noi_nhan_sai_mau
from plancheck_rules.noi_nhan.noi_nhan_trung_lap import noi_nhan_trung_lap
from plancheck_rules.noi_nhan.thieu_lanh_dao import thieu_lanh_dao
from plancheck_rules.noi_nhan.thieu_noi_nhan import thieu_noi_nhan

RULES: tuple[Rule, ...] = (
    thieu_noi_nhan,
    dong_luu_sai_mau,
    noi_nhan_sai_dau_cau,
    noi_nhan_sai_mau,
    khong_gui_cap_tren,
    noi_nhan_trung_lap,
    thieu_lanh_dao,
)
