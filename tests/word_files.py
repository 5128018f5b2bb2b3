"""A plan in Word, and what an independent library finds in the file."""

from __future__ import annotations

import io
from typing import Any, Literal

import docx
from docx.oxml.ns import qn

from plancheck.testing import Draft, Setting, as_docx
from plancheck.testing.setting import ORDERED

DRAFT = Draft(
    chu_quan="UBND HUYỆN TÂN LẬP",
    co_quan="TRƯỜNG TIỂU HỌC BÌNH AN",
    quoc_hieu="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    tieu_ngu="Độc lập - Tự do - Hạnh phúc",
    so_ky_hieu="Số: 45/KH-THBA",
    dia_danh_ngay="Bình An, ngày 09 tháng 11 năm 2020",
    ten_loai="KẾ HOẠCH",
    trich_yeu="Tổ chức các hoạt động <hưởng ứng> A & B",
    can_cu="Thực hiện Kế hoạch số 1/KH-UBND.",
    mo_dau="Trường xây dựng Kế hoạch như sau:",
    muc_dich_yeu_cau="I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao nhận thức.",
    noi_dung="II. NỘI DUNG\n1. Treo băng rôn tại cổng trường.",
    ket_thuc="Trên đây là Kế hoạch của trường./.",
    noi_nhan="Nơi nhận:\n- Các tổ chuyên môn;\n- Lưu: VT.",
    chuc_vu="HIỆU TRƯỞNG",
    ho_ten="Nguyễn Thị B",
)


ANNEXES = """\
Phụ lục I
DANH MỤC HOẠT ĐỘNG
CỦA NHÀ TRƯỜNG
(Kèm theo Kế hoạch số 45/KH-THBA)
1. Treo băng rôn.
Phụ lục này được gửi các lớp.
Phụ lục II
Dự toán kinh phí
1. Băng rôn: 05 chiếc."""


Layout = Literal["table", "tabs", "text_boxes"]
LAYOUTS: tuple[Layout, ...] = ("table", "tabs", "text_boxes")


def written(setting: Setting = ORDERED, draft: Draft = DRAFT) -> io.BytesIO:
    target = io.BytesIO()
    as_docx(draft, target, setting)
    return target


def said(slot: str, key: str, value: str) -> Setting:
    return Setting(looks={slot: {key: value}})


def paragraphs(document: Any) -> list[Any]:
    """Every paragraph in reading order, tables row by row."""
    found: list[Any] = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            cells = [cell for row in part.rows for cell in row.cells]
            found += [paragraph for cell in cells for paragraph in cell.paragraphs]
        else:
            found.append(part)
    return found


def faced(run: Any, document: Any) -> tuple[str, float]:
    """Font and size as Word works them out: the run's own, the style's, the defaults'."""
    normal = document.styles["Normal"].font
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    font = run.font.name or normal.name or defaults.find(qn("w:rFonts")).get(qn("w:ascii"))
    size = run.font.size or normal.size
    half_points = defaults.find(qn("w:sz")).get(qn("w:val"))
    return font, size.pt if size else int(half_points) / 2


def body_of(file: io.BytesIO) -> Any:
    return docx.Document(file).element.body


def drawn_lines(file: io.BytesIO) -> list[float]:
    """The lengths of drawn lines in millimetres."""
    shapes = body_of(file).xpath(".//w:drawing[.//*[@prst='line']]//*[local-name()='extent']")
    return [round(int(shape.get("cx")) / 36000, 1) for shape in shapes]
