"""Laws, programmes, bodies and places that are no longer, or not yet, in a plan's year."""

from __future__ import annotations

from defects.content import (
    ALL,
    COMMUNE,
    PROVINCE,
    SCHOOL,
    Defect,
    a_recipient,
    add,
    change,
    cite,
    together,
)

_VIOLENCE = "Căn cứ Luật Phòng, chống bạo lực gia đình ngày"
_AFTER_THE_OLD_LAW = range(2023, 2026)
_AFTER_THE_PROGRAMMES = range(2021, 2026)
_BEFORE_THE_NEW_LAW = range(2022, 2023)
_REFORMED = range(2025, 2026)

LAWS = [
    Defect("PL001", "law that was replaced", cite(f"{_VIOLENCE} 21 tháng 11 năm 2007"),
           years=_AFTER_THE_OLD_LAW),
    Defect("PL001", "law that was replaced, by its number",
           cite("Căn cứ Luật Phòng, chống bạo lực gia đình số 02/2007/QH12"),
           years=_AFTER_THE_OLD_LAW),
    Defect("PL002", "programme of the last period",
           cite("Căn cứ Quyết định số 1696/QĐ-TTg ngày 02/10/2015 của Thủ tướng Chính phủ phê "
                "duyệt Chương trình hành động quốc gia về bình đẳng giới giai đoạn 2016-2020"),
           years=_AFTER_THE_PROGRAMMES),
    Defect("PL002", "a province's programme of the last period",
           cite("Căn cứ Kế hoạch số 75/KH-UBND ngày 05/3/2018 của Ủy ban nhân dân tỉnh Lạng Sơn "
                "thực hiện Chương trình phòng ngừa bạo lực trên cơ sở giới giai đoạn 2018-2020"),
           years=_AFTER_THE_PROGRAMMES),
    Defect("PL003", "law that is not yet in force",
           together(cite(f"{_VIOLENCE} 14 tháng 11 năm 2022"),
                    change("dia_danh_ngay", r"ngày \d+ tháng \d+",
                           "ngày 15 tháng 11")),
           years=_BEFORE_THE_NEW_LAW),
]  # fmt: skip

BODIES = [
    Defect("PL004", "a township issues it", change("co_quan", "XÃ", "THỊ TRẤN"), levels=COMMUNE,
           years=_REFORMED),
    Defect("PL004", "a school of a district", change("chu_quan", ".+", "UBND HUYỆN TÂN LẬP"),
           levels=SCHOOL, years=_REFORMED),
    Defect("PL005", "sent to a department that is no longer",
           a_recipient(lambda line: f"{line}\n- Sở Lao động - Thương binh và Xã hội;"),
           levels=ALL - SCHOOL, years=_REFORMED),
    Defect("PL005", "sent to districts",
           a_recipient(lambda line: f"{line}\n- UBND các huyện, thành phố;"), levels=PROVINCE,
           years=_REFORMED),
    Defect("PL006", "work for a department that is no longer",
           change("to_chuc_thuc_hien", "1. Sở Nội vụ", "1. Sở Lao động - Thương binh và Xã hội"),
           levels=PROVINCE, years=_REFORMED),
    Defect("PL006", "work for townships",
           add("noi_dung", "Các xã, phường, thị trấn treo băng rôn, khẩu hiệu."), years=_REFORMED),
    Defect("PL007", "a province that is no longer",
           add("noi_dung", "Tổ chức giao lưu với cán bộ hội phụ nữ tại tỉnh Hà Giang."),
           levels=ALL - SCHOOL, years=_REFORMED),
    Defect("PL008", "an order of a district",
           change("can_cu", "nhân dân (?:tỉnh|xã) (?:Lạng Sơn|Bình An)", "nhân dân huyện Tân Lập"),
           levels=COMMUNE | SCHOOL, years=_REFORMED),
    Defect("PL009", "the former hotline",
           add("noi_dung", "Giới thiệu Tổng đài quốc gia bảo vệ trẻ em 18001567.")),
]  # fmt: skip

LAW_DEFECTS = [*LAWS, *BODIES]
