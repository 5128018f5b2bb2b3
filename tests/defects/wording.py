"""Defects of the file and of spelling, spaces, marks and capitals (family CH)."""

from __future__ import annotations

from defects.form import STATE, Defect, add, carry, change

from plancheck.document import Trait
from plancheck.plan import Level

_PROVINCE = frozenset({Level.PROVINCE})
_CITING = frozenset({Level.PROVINCE, Level.DISTRICT})
_DASHED = (
    "\nTổ chức tuyên truyền trên hệ thống truyền thanh."
    "\nTreo băng rôn, khẩu hiệu tại trụ sở cơ quan, trường học."
    "\nThăm hỏi, hỗ trợ phụ nữ, trẻ em có hoàn cảnh khó khăn."
    "\n- Tuyên truyền lưu động trên các trục đường chính."
)
_BROKEN = (
    "\nHướng dẫn các cơ quan, trường học, cơ sở y tế trên địa bàn triển khai các"
    "\nCâu lạc bộ gia đình phát triển bền vững."
)

_CARRIED = (
    ("CH001", Trait.MACROS, "vbaProject.bin"),
    ("CH002", Trait.EXTERNAL_LINK, "file:///D:/mau/mau-ke-hoach.dotx"),
    ("CH003", Trait.EMBEDDED_OBJECT, "Microsoft_Excel_Sheet.xlsx"),
    ("CH004", Trait.HIDDEN_TEXT, "ý kiến nội bộ"),
    ("CH005", Trait.COMMENT, "Xem lại số liệu này"),
    ("CH006", Trait.DELETION, "chữ đã xóa"),
    ("CH006", Trait.INSERTION, "chữ mới thêm"),
    ("CH007", Trait.PERSONAL_DATA, "lastModifiedBy: Nguyễn Văn A"),
    ("CH008", Trait.LEGACY_FONT, ".VnTimeH"),
    ("CH009", Trait.DECOMPOSED, "đề nghị"),
    ("CH010", Trait.UNREAD_PART, "afchunk.mht"),
)

FILE = [
    Defect(rule, trait, carry(trait, detail), "trich_yeu", "{all}")
    for rule, trait, detail in _CARRIED
]

SIGNS = [
    Defect("CH011", "Ð", change("noi_dung", "ĐỘNG", "ÐỘNG"), "noi_dung", "ÐỘNG"),
    Defect("CH012", "space before a comma", change("mo_dau", ",", " ,"), "mo_dau", " "),
    Defect("CH012", "two spaces", change("ket_thuc", "Trên đây", "Trên  đây"), "ket_thuc", "  "),
    Defect("CH013", "none after a comma", change("mo_dau", ", ", ","), "mo_dau", ","),
    Defect("CH013", "none after a stop",
           add("noi_dung", "Các đơn vị cùng phối hợp.Kết quả được báo cáo."), "noi_dung", "."),
    Defect("CH015", "bracket not closed", change("ket_thuc", " nghiêm túc", " (nghiêm túc"),
           "ket_thuc", "("),
    Defect("CH015", "quotation mark twice",
           add("noi_dung", "Tổ chức hội thi ““Gia đình hạnh phúc”."), "noi_dung", "““"),
    Defect("CH016", ",,", change("noi_dung", "rôn,", "rôn,,"), "noi_dung", ",,"),
    Defect("CH016", "..", change("noi_dung", r"\.\Z", ".."), "noi_dung", ".."),
    Defect("CH017", "dotted blank",
           add("noi_dung", "Tổng số ............ người tham gia."), "noi_dung", "............"),
    Defect("CH017", "<tên đơn vị>", add("noi_dung", "Phối hợp với <tên đơn vị> thực hiện."),
           "noi_dung", "<tên đơn vị>"),
    Defect("CH017", "**", add("noi_dung", "Cần **bảo đảm tiết kiệm** khi thực hiện."),
           "noi_dung", "**bảo đảm tiết kiệm**"),
    Defect("CH031", "sentence broken", change("noi_dung", r"\Z", _BROKEN), "noi_dung", "các"),
    Defect("CH032", "one dash alone", change("noi_dung", r"(?s)\n.*", _DASHED), "noi_dung", "- "),
]  # fmt: skip

CAPITALS = [
    Defect("CH018", "Sở nội vụ", add("noi_dung", "Phối hợp với Sở nội vụ trong thực hiện."),
           "noi_dung", "Sở nội vụ"),
    Defect("CH018", "ủy ban nhân dân",
           add("noi_dung", "Báo cáo ủy ban nhân dân xã Bình An khi có yêu cầu."), "noi_dung",
           "ủy ban nhân dân"),
    Defect("CH019", "Thủ Tướng", change("can_cu", "Thủ tướng", "Thủ Tướng"), "can_cu",
           "Thủ Tướng", levels=_PROVINCE),
    Defect("CH019", "Chủ Tịch", change("noi_nhan", "Chủ tịch", "Chủ Tịch"), "noi_nhan",
           "Chủ Tịch", levels=STATE),
    Defect("CH020", "tháng hành động", change("trich_yeu", "Tháng hành", "tháng hành"),
           "trich_yeu", "t"),
    Defect("CH021", "điều 10", add("noi_dung", "Thực hiện theo điều 10 Luật Bình đẳng giới."),
           "noi_dung", "điều"),
    Defect("CH021", "Khoản 2",
           add("noi_dung", "Thực hiện theo điểm a Khoản 2 Điều 10 Luật Bình đẳng giới."),
           "noi_dung", "Khoản"),
    Defect("CH022", "Luật bình đẳng giới", change("can_cu", "Luật Bình", "Luật bình"), "can_cu",
           "Luật bình đẳng giới", levels=_CITING),
    Defect("CH023", "tầng lớp nhân dân",
           add("noi_dung", "Huy động các tầng lớp nhân dân cùng tham gia."), "noi_dung",
           "nhân dân"),
    Defect("CH024", "thứ tư",
           change("thoi_gian", r"\Z", "\nKhai mạc vào thứ tư, ngày 15/11/2023."), "thoi_gian",
           "thứ tư", years=range(2023, 2024)),
    Defect("CH025", "Tỉnh Lạng Sơn", change("mo_dau", "tỉnh Lạng Sơn", "Tỉnh Lạng Sơn"), "mo_dau",
           "Tỉnh", levels=_PROVINCE),
]  # fmt: skip

SPELLING = [
    Defect("CH014", "các các", change("noi_dung", r"\bcác ", "các các "), "noi_dung", "các các"),
    Defect("CH014", "giới giới",
           add("noi_dung", "Truyền thông về bình đẳng giới giới cho thanh niên."), "noi_dung",
           "giới giới"),
    Defect("CH026", "bổ xung", add("noi_dung", "Kịp thời bổ xung lực lượng khi cần."),
           "noi_dung", "bổ xung"),
    Defect("CH026", "băng zôn", change("noi_dung", "băng rôn", "băng zôn"), "noi_dung",
           "băng zôn"),
    Defect("CH027", "thưc hiện", change("ket_thuc", "thực hiện", "thưc hiện"), "ket_thuc",
           "thưc"),
    Defect("CH027", "nghành", add("noi_dung", "Các nghành cùng tham gia."), "noi_dung", "nghành"),
    Defect("CH028", "cơng tác", add("noi_dung", "Làm tốt cơng tác kiểm tra."), "noi_dung",
           "cơng"),
    Defect("CH029", "đếnngày", change("thoi_gian", "đến ngày", "đếnngày"), "thoi_gian",
           "đếnngày"),
    Defect("CH029", "đồngNhân", add("noi_dung", "Báo cáo Hội đồngNhân dân cùng cấp."), "noi_dung",
           "đồngNhân"),
    Defect("CH030", "hoá, hóa",
           add("noi_dung", "Khai thác nhà văn hóa, tủ sách và các thiết chế văn hoá."),
           "noi_dung", "hoá"),
]  # fmt: skip

WORDING_DEFECTS = [*FILE, *SIGNS, *CAPITALS, *SPELLING]
