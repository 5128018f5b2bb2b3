"""The form of Nơi nhận (khoản 9 Mục II); what it says is family NN's."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.noi_nhan.dong_noi_nhan_sai_kieu_chu import dong_noi_nhan_sai_kieu_chu
from plancheck_rules.the_thuc.noi_nhan.noi_nhan_khong_sat_le import noi_nhan_khong_sat_le
from plancheck_rules.the_thuc.noi_nhan.noi_nhan_sai_kieu_chu import noi_nhan_sai_kieu_chu
from plancheck_rules.the_thuc.noi_nhan.ten_nguoi_soan_sau_luu import ten_nguoi_soan_sau_luu

RULES: tuple[Rule, ...] = (
    noi_nhan_sai_kieu_chu,
    dong_noi_nhan_sai_kieu_chu,
    noi_nhan_khong_sat_le,
    ten_nguoi_soan_sau_luu,
)
