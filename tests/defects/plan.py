"""Defects of a plan's sections and recipients, and of what it says in two places."""

from __future__ import annotations

import re

from defects.content import (
    ALL,
    BELOW_PROVINCE,
    COMMUNE,
    IN_FORCE,
    SCHOOL,
    STATE,
    Defect,
    Sheet,
    Spoil,
    a_recipient,
    add,
    archived,
    change,
    last_year,
    not_sent_to,
    put,
    recipients,
    together,
)

from plancheck.testing import Draft

_GAP = {"BC007": "the numbers go on as if the section stood there"}
_OLD_NAME = {"CD004": "in 2020 the campaign had its former name"}
_CLOSING = "Trên đây là Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm {year}./."
_UNKNOWN_THEME = range(2026, 2027)


def _numbered(label: str) -> Spoil:
    """A main section's number is changed; the first stays."""

    def spoil(sheet: Sheet) -> Draft:
        slot = sheet.dice.choice(("noi_dung", "to_chuc_thuc_hien"))
        text = re.sub(r"\A[IVX]+\.", label, getattr(sheet.draft, slot), count=1)
        return sheet.draft._replace(**{slot: text})

    return spoil


def _exchanged_sections(sheet: Sheet) -> Draft:
    content, duties = sheet.draft.noi_dung, sheet.draft.to_chuc_thuc_hien
    mine, others = content.split(".", 1), duties.split(".", 1)
    return sheet.draft._replace(
        noi_dung=f"{mine[0]}.{others[1]}", to_chuc_thuc_hien=f"{others[0]}.{mine[1]}"
    )


def _emptied_section(sheet: Sheet) -> Draft:
    slot = sheet.dice.choice(("muc_dich_yeu_cau", "noi_dung", "to_chuc_thuc_hien"))
    return sheet.draft._replace(**{slot: getattr(sheet.draft, slot).split("\n", 1)[0]})


def _duties(*lines: str) -> Spoil:
    """The organisation part says only *lines*."""

    def spoil(sheet: Sheet) -> Draft:
        heading = sheet.draft.to_chuc_thuc_hien.split("\n", 1)[0]
        duties = "\n".join([heading, *lines])
        return sheet.put(ket_thuc=_CLOSING)._replace(to_chuc_thuc_hien=duties)

    return spoil


SECTIONS = [
    Defect("BC001", "no purpose", put(muc_dich_yeu_cau="")),
    Defect("BC002", "no activities", put(noi_dung=""), _GAP),
    Defect("BC003", "no duties", put(to_chuc_thuc_hien="")),
    Defect("BC004", "no funding", put(kinh_phi=""), _GAP, levels=STATE),
    Defect("BC005", "no opening", put(can_cu="", mo_dau="")),
    Defect("BC006", "empty section", _emptied_section),
    Defect("BC007", "section number skipped", _numbered("IX.")),
    Defect("BC007", "section number repeated", _numbered("I.")),
    Defect("BC008", "sections exchanged", _exchanged_sections),
    Defect("BC009", "no closing", put(ket_thuc="")),
    Defect("BC010", "duties of nobody",
           _duties("Nghiêm túc triển khai các nội dung nêu trên; báo cáo kết quả theo quy định.")),
    Defect("BC011", "no report",
           _duties("Các bộ phận chuyên môn theo nhiệm vụ được giao tổ chức thực hiện.")),
]  # fmt: skip

RECIPIENTS = [
    Defect("NN001", "no recipients", put(noi_nhan=""), years=IN_FORCE),
    Defect("NN001", "recipients' heading alone", put(noi_nhan="Nơi nhận:"), years=IN_FORCE),
    Defect("NN002", "Lưu VP.", archived("- Lưu VP."), years=IN_FORCE),
    Defect("NN002", "Lưu VT (NC).", archived("- Lưu VT (NC)."), years=IN_FORCE),
    Defect("NN002", "Lưu: Văn phòng", archived("- Lưu: Văn phòng."), years=IN_FORCE),
    Defect("NN002", "Lưu without a unit", archived("- Lưu: VT."), years=IN_FORCE,
           levels=ALL - SCHOOL),
    Defect("NN002", "no Lưu", recipients(lambda _, lines: [*lines[:-2], lines[-2][:-1] + "."]),
           years=IN_FORCE),
    Defect("NN003", "recipient without a dash", a_recipient(lambda line: line.lstrip("- ")),
           years=IN_FORCE),
    Defect("NN003", "recipient ends in a comma", a_recipient(lambda line: line[:-1] + ","),
           years=IN_FORCE),
    Defect("NN003", "last recipient without a stop", change("noi_nhan", r"\.\Z", ""),
           years=IN_FORCE),
    Defect("NN004", "Kính gửi", put(kinh_gui="Kính gửi: Ủy ban nhân dân các xã, thị trấn."),
           years=IN_FORCE),
    Defect("NN004", "Như trên", a_recipient(lambda _: "- Như trên;"), years=IN_FORCE),
    Defect("NN005", "the superior left out", not_sent_to("báo cáo|Phòng LĐTBXH"),
           levels=BELOW_PROVINCE),
    Defect("NN006", "a recipient twice", a_recipient(lambda line: f"{line}\n{line}")),
    Defect("NN007", "the leadership left out", not_sent_to("Thường trực|Chủ tịch"),
           levels=ALL - SCHOOL),
]  # fmt: skip

TWO_PLACES = [
    Defect("NQ001", "slogan of last year",
           add("noi_dung", "Treo khẩu hiệu “Hưởng ứng Tháng hành động vì bình đẳng giới năm "
               "{last}” tại trụ sở.")),
    Defect("NQ001", "closing of last year", last_year("ket_thuc", r"năm \d{4}"), _OLD_NAME),
    Defect("NQ001", "opening of last year", last_year("mo_dau", r"năm \d{4}"), _OLD_NAME),
    Defect("NQ001", "deadline of last year",
           last_year("to_chuc_thuc_hien", r"trước ngày \d+/\d+/\d+")),
    Defect("NQ001", "activity of last year",
           add("noi_dung", "Tổ chức tọa đàm về bình đẳng giới vào ngày 25/11/{last}.")),
    Defect("NQ001", "budget of last year", last_year("kinh_phi", r"năm \d{4}"),
           levels=ALL - SCHOOL),
    Defect("NQ002", "dated last year", last_year("dia_danh_ngay", r"năm \d{4}")),
    Defect("NQ003", "unknown theme in two wordings",
           add("noi_dung", "Chủ đề Tháng hành động năm {year}: “Bình đẳng giới, an toàn cho phụ "
               "nữ và trẻ em gái trong kỷ nguyên số”."),
           years=_UNKNOWN_THEME),
    Defect("NQ004", "a neighbour issues it",
           change("mo_dau", r"(Ủy ban nhân dân (?:tỉnh|huyện|xã)) (?:Lạng Sơn|Tân Lập|Bình An)",
                  r"\1 Yên Hòa"), levels=ALL - SCHOOL),
    Defect("NQ004", "a neighbour's plan at the end",
           change("ket_thuc", r"(năm \d{4})", r"\1 của Ủy ban nhân dân xã Yên Hòa"),
           levels=COMMUNE),
    Defect("NQ005", "clause number skipped", change("muc_dich_yeu_cau", r"\n2\. ", "\n3. ")),
    Defect("NQ005", "clause number repeated", change("to_chuc_thuc_hien", r"\n3\. ", "\n2. ")),
    Defect("NQ006", "third annex of two",
           add("kinh_phi", "3. Biểu mẫu báo cáo theo Phụ lục III kèm theo Kế hoạch."),
           annexed=True, years=IN_FORCE),
    Defect("NQ006", "annex announced, none there",
           add("noi_dung", "Phân công cụ thể các hoạt động (có Phụ lục kèm theo).")),
    Defect("NQ007", "work for a unit that receives nothing",
           not_sent_to("Công an|[Cc]ác (?:trường|đoàn)"), levels=COMMUNE),
    Defect("NQ008", "a recipient without work",
           together(a_recipient(lambda line: f"{line}\n- Trạm Thú y;"), put(ket_thuc=_CLOSING)),
           levels=SCHOOL),
]  # fmt: skip

PLAN_DEFECTS = [*SECTIONS, *RECIPIENTS, *TWO_PLACES]
