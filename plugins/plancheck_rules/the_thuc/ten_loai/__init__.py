"""Kind word and title (khoản 5 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.ten_loai.ten_loai_khong_in_hoa import ten_loai_khong_in_hoa
from plancheck_rules.the_thuc.ten_loai.ten_loai_sai_kieu_chu import ten_loai_sai_kieu_chu
from plancheck_rules.the_thuc.ten_loai.thieu_trich_yeu import thieu_trich_yeu
from plancheck_rules.the_thuc.ten_loai.trich_yeu_ghi_v_v import trich_yeu_ghi_v_v
from plancheck_rules.the_thuc.ten_loai.trich_yeu_in_hoa import trich_yeu_in_hoa
from plancheck_rules.the_thuc.ten_loai.trich_yeu_sai_duong_ke import trich_yeu_sai_duong_ke
from plancheck_rules.the_thuc.ten_loai.trich_yeu_sai_kieu_chu import trich_yeu_sai_kieu_chu

RULES: tuple[Rule, ...] = (
    ten_loai_khong_in_hoa,
    ten_loai_sai_kieu_chu,
    thieu_trich_yeu,
    trich_yeu_sai_kieu_chu,
    trich_yeu_in_hoa,
    trich_yeu_sai_duong_ke,
    trich_yeu_ghi_v_v,
)
