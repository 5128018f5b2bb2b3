"""CH · chữ và tệp: what stays in the file or its letters and must not be sent out."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.chu.chu_an import chu_an
from plancheck_rules.chu.chu_d_lay_tu_tieng_khac import chu_d_lay_tu_tieng_khac
from plancheck_rules.chu.con_macro import con_macro
from plancheck_rules.chu.con_nhan_xet import con_nhan_xet
from plancheck_rules.chu.con_theo_doi_sua_doi import con_theo_doi_sua_doi
from plancheck_rules.chu.dau_roi_khoi_chu import dau_roi_khoi_chu
from plancheck_rules.chu.doi_tuong_nhung import doi_tuong_nhung
from plancheck_rules.chu.lien_ket_ngoai import lien_ket_ngoai
from plancheck_rules.chu.phan_chua_doc_duoc import phan_chua_doc_duoc
from plancheck_rules.chu.phong_chu_khong_unicode import phong_chu_khong_unicode
from plancheck_rules.chu.thong_tin_ca_nhan import thong_tin_ca_nhan

RULES: tuple[Rule, ...] = (
    con_macro,
    lien_ket_ngoai,
    doi_tuong_nhung,
    chu_an,
    con_nhan_xet,
    con_theo_doi_sua_doi,
    thong_tin_ca_nhan,
    phong_chu_khong_unicode,
    dau_roi_khoi_chu,
    phan_chua_doc_duoc,
    chu_d_lay_tu_tieng_khac,
)
