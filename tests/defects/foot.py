"""Defects of signature, recipients, annexes and stamps (Phụ lục I, I.II.7, I.II.9 and I.III)."""

from __future__ import annotations

import re

from defects.form import STATE, Defect, carry, change, look, put, together

from plancheck.document import Trait
from plancheck.plan import Level

_SCHOOL = frozenset({Level.SCHOOL})


def _capitals(found: re.Match[str]) -> str:
    return found[0].upper()


def _small(found: re.Match[str]) -> str:
    return found[0].lower()


CHU_KY = [
    Defect("TT090", "no signer", put(quyen_han="", chuc_vu="", ho_ten=""), "ket_thuc"),
    Defect("TT090", "no name", put(ho_ten=""), "chuc_vu", "{all}"),
    Defect("TT091", "no TM.", change("quyen_han", r"TM\..*\n", ""), "quyen_han", "{all}"),
    Defect("TT092", "KT.CHỦ TỊCH", change("quyen_han", "KT. ", "KT."), "quyen_han", "{last}"),
    Defect("TT092", "T/M", change("quyen_han", r"TM\.", "T/M"), "quyen_han", "{first}"),
    Defect("TT093", "KT. by the chairman", change("chuc_vu", "PHÓ ", ""), "chuc_vu", "{all}",
           levels=STATE),
    Defect("TT093", "deputy without KT.", change("quyen_han", r"\nKT\..*", ""), "chuc_vu", "{all}"),
    Defect("TT094", "TM. of a school", put(quyen_han="TM. NHÀ TRƯỜNG"), "quyen_han", "{all}",
           levels=_SCHOOL),
    Defect("TT095", "small post", change("chuc_vu", "(?<=.).+", _small), "chuc_vu", "{all}",
           levels=STATE),
    Defect("TT095", "plain authority", look("quyen_han: bold no"), "quyen_han", "{first}",
           levels=STATE),
    Defect("TT096", "name in capitals", change("ho_ten", ".+", _capitals), "ho_ten", "{all}"),
    Defect("TT096", "plain name", look("ho_ten: bold no"), "ho_ten", "{all}"),
    Defect("TT097", "ThS.", change("ho_ten", "^", "ThS. "), "ho_ten", "{all}", levels=STATE),
    Defect("TT098", "name glued to the post",
           together(change("chuc_vu", r"\Z", "Nguyễn Văn A"), put(ho_ten="")), "chuc_vu", "{all}"),
    Defect("TT099", "signature in JPEG", carry(Trait.PICTURE, "image/jpeg"), "quyen_han",
           levels=STATE),
]  # fmt: skip

NOI_NHAN = [
    Defect("TT100", "no colon", change("noi_nhan", "nhận:", "nhận"), "noi_nhan", "{first}"),
    Defect("TT100", "upright heading", look("noi_nhan_heading: italic no"), "noi_nhan", "{first}"),
    Defect("TT100", "heading in 11", look("noi_nhan_heading: size 11"), "noi_nhan", "{first}"),
    Defect("TT101", "recipients in 12", look("noi_nhan: size 12"), "noi_nhan", "{item}"),
    Defect("TT101", "italic recipients", look("noi_nhan: italic yes"), "noi_nhan", "{item}"),
    Defect("TT102", "indented recipients", look("noi_nhan: first_line 12.7"), "noi_nhan",
           "{line}"),
    Defect("TT103", "drafter after Lưu", change("noi_nhan", r"\.\Z", ".Hùng"), "noi_nhan", "Hùng"),
]  # fmt: skip

_MARK = "PL.(300)"
_ADDRESS = "Địa chỉ: thôn Tân Hòa, xã Bình An. ĐT: 0205 3800 000"
_AS_THE_NAME = "the model sets these lines as it sets the signer's name"
_RECIPIENTS_ALIKE = {"TT101": "the model sets these lines as it sets the recipients"}

PHU_LUC = [
    Defect("TT110", "nothing leads to the annexes",
           change("kinh_phi", r"\n2\. .*", ""), "phu_luc",
           "{first}", annexed=True),
    Defect("TT111", "Phụ lục 1",
           together(*(change(slot, "Phụ lục (II?)", lambda found: f"Phụ lục {len(found[1])}",
                             every=True) for slot in ("kinh_phi", "phu_luc"))),
           "phu_luc", "Phụ lục 1", annexed=True),
    Defect("TT111", "Phụ lục II left out",
           together(*(change(slot, "Phụ lục II", "Phụ lục III") for slot in
                      ("kinh_phi", "phu_luc"))),
           "phu_luc", "Phụ lục III", annexed=True),
    Defect("TT112", "PHỤ LỤC", change("phu_luc", "Phụ lục", "PHỤ LỤC", every=True), "phu_luc",
           "{first}", annexed=True),
    Defect("TT113", "small title", change("phu_luc", "(?<=D)ANH MỤC HOẠT ĐỘNG", _small),
           "phu_luc", "Danh mục hoạt động", annexed=True),
    Defect("TT114", "Phụ lục in 13", look("phu_luc_heading: size 13"), "phu_luc", "{first}",
           annexed=True),
    Defect("TT114", "Phụ lục on the right", look("phu_luc_heading: align right"), "phu_luc",
           "{first}", annexed=True),
    Defect("TT115", "title in 12", look("phu_luc_title: size 12"), "phu_luc",
           "DANH MỤC HOẠT ĐỘNG", annexed=True),
    Defect("TT115", "plain title", look("phu_luc_title: bold no"), "phu_luc",
           "DANH MỤC HOẠT ĐỘNG", annexed=True),
    Defect("TT116", "not said of which plan", change("phu_luc", r"\n\(Kèm.*", "", every=True),
           "phu_luc", "Phụ lục I", annexed=True),
    Defect("TT117", "title on the line",
           change("phu_luc", "(Phụ lục I+)\n", r"\1 - ", every=True), "phu_luc", "Phụ lục I",
           annexed=True),
    Defect("TT118", "of another plan", change("phu_luc", r"số \d+/", "số 999/"), "phu_luc",
           "{line}", annexed=True),
    Defect("TT119", "upright note", look("phu_luc_note: italic no"), "phu_luc", "{line}",
           annexed=True),
    Defect("TT119", "note in 12", look("phu_luc_note: size 12"), "phu_luc", "{line}",
           annexed=True),
    Defect("TT120", "pages counted on",
           lambda sheet: put(ho_ten=f"{sheet.draft.ho_ten}\n{sheet.draft.phu_luc}",
                             phu_luc="")(sheet),
           "ho_ten", "Phụ lục I", dict.fromkeys(("TT114", "TT119"), _AS_THE_NAME), annexed=True),
    Defect("TT121", "HỎA TỐC HẸN GIỜ", put(dau="HỎA TỐC HẸN GIỜ"), "dau", "{all}"),
    Defect("TT121", "Khẩn", put(dau="Khẩn"), "dau", "{all}",
           {"TT125": "the model draws an unknown stamp as wide as its words"}),
    Defect("TT122", "stamp in 16", together(put(dau="KHẨN"), look("dau: size 16")), "dau", "{all}"),
    Defect("TT122", "plain stamp", together(put(dau="HỎA TỐC"), look("dau: bold no")), "dau",
           "{all}"),
    Defect("TT123", "small direction", put(dau="Lưu hành nội bộ"), "dau", "{all}"),
    Defect("TT124", "direction in 11",
           together(put(dau="LƯU HÀNH NỘI BỘ"), look("dau: size 11")), "dau", "{all}"),
    Defect("TT124", "italic direction",
           together(put(dau="XEM XONG TRẢ LẠI"), look("dau: italic yes")), "dau", "{all}"),
    Defect("TT125", "stamp too wide", together(put(dau="Hỏa tốc"), look("dau: caps yes")), "dau",
           "{all}"),
    Defect("TT126", "drafter's mark in 13",
           together(change("noi_nhan", r"\Z", f"\n{_MARK}"), look("noi_nhan: size 13")),
           "noi_nhan", _MARK, _RECIPIENTS_ALIKE),
    Defect("TT127", "address in 14",
           together(change("noi_nhan", r"\Z", f"\n{_ADDRESS}"), look("noi_nhan: size 14")),
           "noi_nhan", _ADDRESS, _RECIPIENTS_ALIKE),
]  # fmt: skip

FOOT_DEFECTS = [*CHU_KY, *NOI_NHAN, *PHU_LUC]
