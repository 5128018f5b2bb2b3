"""CD · chủ đề: the campaign's theme and name."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.chu_de.chu_de_chi_o_trich_yeu import chu_de_chi_o_trich_yeu
from plancheck_rules.chu_de.chu_de_cua_nam_khac import chu_de_cua_nam_khac
from plancheck_rules.chu_de.chu_de_sai import chu_de_sai
from plancheck_rules.chu_de.chu_de_sai_ngoac_kep import chu_de_sai_ngoac_kep
from plancheck_rules.chu_de.chua_co_chu_de_nam import chua_co_chu_de_nam
from plancheck_rules.chu_de.ten_chien_dich_giai_doan_khac import ten_chien_dich_giai_doan_khac
from plancheck_rules.chu_de.ten_chien_dich_sai import ten_chien_dich_sai
from plancheck_rules.chu_de.thieu_chu_de import thieu_chu_de

RULES: tuple[Rule, ...] = (
    chu_de_sai,
    chu_de_cua_nam_khac,
    thieu_chu_de,
    ten_chien_dich_giai_doan_khac,
    ten_chien_dich_sai,
    chua_co_chu_de_nam,
    chu_de_sai_ngoac_kep,
    chu_de_chi_o_trich_yeu,
)
