"""TG · thời gian: the campaign's window and the plan's dates."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.thoi_gian.ban_hanh_muon import ban_hanh_muon
from plancheck_rules.thoi_gian.ban_hanh_sau_khi_ket_thuc import ban_hanh_sau_khi_ket_thuc
from plancheck_rules.thoi_gian.han_bao_cao_khong_hop_ly import han_bao_cao_khong_hop_ly
from plancheck_rules.thoi_gian.hoat_dong_sau_khi_ket_thuc import hoat_dong_sau_khi_ket_thuc
from plancheck_rules.thoi_gian.ngay_bat_dau_sai import ngay_bat_dau_sai
from plancheck_rules.thoi_gian.ngay_ket_thuc_sai import ngay_ket_thuc_sai
from plancheck_rules.thoi_gian.ngay_khong_co_that import ngay_khong_co_that
from plancheck_rules.thoi_gian.phat_dong_qua_som import phat_dong_qua_som
from plancheck_rules.thoi_gian.thieu_thoi_gian import thieu_thoi_gian
from plancheck_rules.thoi_gian.thoi_gian_sai_nam import thoi_gian_sai_nam
from plancheck_rules.thoi_gian.thu_khong_khop_ngay import thu_khong_khop_ngay

RULES: tuple[Rule, ...] = (
    ngay_bat_dau_sai,
    ngay_ket_thuc_sai,
    thoi_gian_sai_nam,
    thieu_thoi_gian,
    ngay_khong_co_that,
    ban_hanh_sau_khi_ket_thuc,
    ban_hanh_muon,
    thu_khong_khop_ngay,
    hoat_dong_sau_khi_ket_thuc,
    phat_dong_qua_som,
    han_bao_cao_khong_hop_ly,
)
