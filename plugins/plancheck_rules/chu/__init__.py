"""CH · chữ và tệp: spelling, capitals and marks, and what a file must not carry when sent out."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.chu.am_tiet_khong_co import am_tiet_khong_co
from plancheck_rules.chu.bo_dau_khong_thong_nhat import bo_dau_khong_thong_nhat
from plancheck_rules.chu.chu_an import chu_an
from plancheck_rules.chu.chu_d_lay_tu_tieng_khac import chu_d_lay_tu_tieng_khac
from plancheck_rules.chu.chu_dinh_lien import chu_dinh_lien
from plancheck_rules.chu.chu_hong_do_chuyen_ma import chu_hong_do_chuyen_ma
from plancheck_rules.chu.con_macro import con_macro
from plancheck_rules.chu.con_nhan_xet import con_nhan_xet
from plancheck_rules.chu.con_sot_mau import con_sot_mau
from plancheck_rules.chu.con_theo_doi_sua_doi import con_theo_doi_sua_doi
from plancheck_rules.chu.dau_cau_lap import dau_cau_lap
from plancheck_rules.chu.dau_dong_khong_thong_nhat import dau_dong_khong_thong_nhat
from plancheck_rules.chu.dau_roi_khoi_chu import dau_roi_khoi_chu
from plancheck_rules.chu.doi_tuong_nhung import doi_tuong_nhung
from plancheck_rules.chu.khoang_trang_thua import khoang_trang_thua
from plancheck_rules.chu.lien_ket_ngoai import lien_ket_ngoai
from plancheck_rules.chu.ngoac_lech import ngoac_lech
from plancheck_rules.chu.phan_chua_doc_duoc import phan_chua_doc_duoc
from plancheck_rules.chu.phong_chu_khong_unicode import phong_chu_khong_unicode
from plancheck_rules.chu.sai_chinh_ta import sai_chinh_ta
from plancheck_rules.chu.thieu_khoang_trang import thieu_khoang_trang
from plancheck_rules.chu.thong_tin_ca_nhan import thong_tin_ca_nhan
from plancheck_rules.chu.tu_lap import tu_lap
from plancheck_rules.chu.viet_hoa_chuc_danh import viet_hoa_chuc_danh
from plancheck_rules.chu.viet_hoa_co_quan import viet_hoa_co_quan
from plancheck_rules.chu.viet_hoa_dac_biet import viet_hoa_dac_biet
from plancheck_rules.chu.viet_hoa_dia_danh import viet_hoa_dia_danh
from plancheck_rules.chu.viet_hoa_ngay_trong_tuan import viet_hoa_ngay_trong_tuan
from plancheck_rules.chu.viet_hoa_ten_chien_dich import viet_hoa_ten_chien_dich
from plancheck_rules.chu.viet_hoa_ten_luat import viet_hoa_ten_luat
from plancheck_rules.chu.viet_hoa_vien_dan import viet_hoa_vien_dan
from plancheck_rules.chu.xuong_dong_giua_cau import xuong_dong_giua_cau

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
    khoang_trang_thua,
    thieu_khoang_trang,
    tu_lap,
    ngoac_lech,
    dau_cau_lap,
    con_sot_mau,
    viet_hoa_co_quan,
    viet_hoa_chuc_danh,
    viet_hoa_ten_chien_dich,
    viet_hoa_vien_dan,
    viet_hoa_ten_luat,
    viet_hoa_dac_biet,
    viet_hoa_ngay_trong_tuan,
    viet_hoa_dia_danh,
    sai_chinh_ta,
    am_tiet_khong_co,
    chu_hong_do_chuyen_ma,
    chu_dinh_lien,
    bo_dau_khong_thong_nhat,
    xuong_dong_giua_cau,
    dau_dong_khong_thong_nhat,
)
