"""Authority, post, name and signature of the signer (khoản 7, 8 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.chu_ky.chuc_vu_lien_ho_ten import chuc_vu_lien_ho_ten
from plancheck_rules.the_thuc.chu_ky.hinh_anh_chu_ky import hinh_anh_chu_ky
from plancheck_rules.the_thuc.chu_ky.ho_ten_kem_hoc_vi import ho_ten_kem_hoc_vi
from plancheck_rules.the_thuc.chu_ky.ho_ten_sai_kieu_chu import ho_ten_sai_kieu_chu
from plancheck_rules.the_thuc.chu_ky.quyen_han_chuc_vu_sai_kieu_chu import (
    quyen_han_chuc_vu_sai_kieu_chu,
)
from plancheck_rules.the_thuc.chu_ky.quyen_han_khac_chuc_vu import quyen_han_khac_chuc_vu
from plancheck_rules.the_thuc.chu_ky.quyen_han_sai_cach_viet import quyen_han_sai_cach_viet
from plancheck_rules.the_thuc.chu_ky.thieu_chuc_vu_ho_ten import thieu_chuc_vu_ho_ten
from plancheck_rules.the_thuc.chu_ky.thieu_tm import thieu_tm
from plancheck_rules.the_thuc.chu_ky.tm_thua import tm_thua

RULES: tuple[Rule, ...] = (
    thieu_chuc_vu_ho_ten,
    thieu_tm,
    quyen_han_sai_cach_viet,
    quyen_han_khac_chuc_vu,
    tm_thua,
    quyen_han_chuc_vu_sai_kieu_chu,
    ho_ten_sai_kieu_chu,
    ho_ten_kem_hoc_vi,
    chuc_vu_lien_ho_ten,
    hinh_anh_chu_ky,
)
