"""The text: căn cứ, headings, numbering, paragraphs, end mark (khoản 6 Mục II)."""

from __future__ import annotations

from plancheck import Rule
from plancheck_rules.the_thuc.noi_dung.cach_doan_qua_hep import cach_doan_qua_hep
from plancheck_rules.the_thuc.noi_dung.can_cu_khong_in_nghieng import can_cu_khong_in_nghieng
from plancheck_rules.the_thuc.noi_dung.can_cu_khong_xuong_dong import can_cu_khong_xuong_dong
from plancheck_rules.the_thuc.noi_dung.can_cu_sai_dau_cau import can_cu_sai_dau_cau
from plancheck_rules.the_thuc.noi_dung.dau_ket_thuc_sai import dau_ket_thuc_sai
from plancheck_rules.the_thuc.noi_dung.diem_sai_ky_hieu import diem_sai_ky_hieu
from plancheck_rules.the_thuc.noi_dung.diem_sai_thu_tu import diem_sai_thu_tu
from plancheck_rules.the_thuc.noi_dung.dieu_sai_kieu import dieu_sai_kieu
from plancheck_rules.the_thuc.noi_dung.gian_dong_sai import gian_dong_sai
from plancheck_rules.the_thuc.noi_dung.khoan_co_tieu_de_sai_kieu import khoan_co_tieu_de_sai_kieu
from plancheck_rules.the_thuc.noi_dung.luat_ghi_so_ky_hieu import luat_ghi_so_ky_hieu
from plancheck_rules.the_thuc.noi_dung.lui_dau_dong_sai import lui_dau_dong_sai
from plancheck_rules.the_thuc.noi_dung.muc_lon_co_dau_hai_cham import muc_lon_co_dau_hai_cham
from plancheck_rules.the_thuc.noi_dung.muc_lon_danh_so_khac import muc_lon_danh_so_khac
from plancheck_rules.the_thuc.noi_dung.muc_lon_khong_in_hoa import muc_lon_khong_in_hoa
from plancheck_rules.the_thuc.noi_dung.muc_lon_sai_kieu import muc_lon_sai_kieu
from plancheck_rules.the_thuc.noi_dung.noi_dung_khong_canh_deu import noi_dung_khong_canh_deu
from plancheck_rules.the_thuc.noi_dung.noi_dung_sai_co_chu import noi_dung_sai_co_chu
from plancheck_rules.the_thuc.noi_dung.noi_dung_sai_kieu_chu import noi_dung_sai_kieu_chu
from plancheck_rules.the_thuc.noi_dung.phan_chuong_sai_kieu import phan_chuong_sai_kieu
from plancheck_rules.the_thuc.noi_dung.phan_chuong_sai_so import phan_chuong_sai_so
from plancheck_rules.the_thuc.noi_dung.so_thu_tu_sai_dau import so_thu_tu_sai_dau
from plancheck_rules.the_thuc.noi_dung.thieu_dau_ket_thuc import thieu_dau_ket_thuc
from plancheck_rules.the_thuc.noi_dung.vien_dan_lai_ghi_thua import vien_dan_lai_ghi_thua

RULES: tuple[Rule, ...] = (
    can_cu_khong_in_nghieng,
    can_cu_sai_dau_cau,
    can_cu_khong_xuong_dong,
    luat_ghi_so_ky_hieu,
    phan_chuong_sai_so,
    phan_chuong_sai_kieu,
    muc_lon_sai_kieu,
    muc_lon_khong_in_hoa,
    muc_lon_danh_so_khac,
    muc_lon_co_dau_hai_cham,
    khoan_co_tieu_de_sai_kieu,
    so_thu_tu_sai_dau,
    diem_sai_ky_hieu,
    diem_sai_thu_tu,
    dieu_sai_kieu,
    noi_dung_sai_co_chu,
    noi_dung_khong_canh_deu,
    noi_dung_sai_kieu_chu,
    lui_dau_dong_sai,
    cach_doan_qua_hep,
    gian_dong_sai,
    thieu_dau_ket_thuc,
    dau_ket_thuc_sai,
    vien_dan_lai_ghi_thua,
)
