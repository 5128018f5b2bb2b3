"""The kinds of document there are, by folded kind word, with their abbreviation in a symbol.

Source: Nghị định 30/2020/NĐ-CP Điều 7 and Phụ lục III, Mục I. The kinds after these are not of
the decree but are cited in plans; "" is a kind whose symbols carry no abbreviation.
"""

from __future__ import annotations

DOCUMENT_KINDS: dict[str, str] = {
    "nghị quyết": "NQ",
    "quyết định": "QĐ",
    "chỉ thị": "CT",
    "quy chế": "QC",
    "quy định": "QyĐ",
    "thông cáo": "TC",
    "thông báo": "TB",
    "hướng dẫn": "HD",
    "chương trình": "CTr",
    "kế hoạch": "KH",
    "phương án": "PA",
    "đề án": "ĐA",
    "dự án": "DA",
    "báo cáo": "BC",
    "biên bản": "BB",
    "tờ trình": "TTr",
    "hợp đồng": "HĐ",
    "công văn": "",
    "công điện": "CĐ",
    "bản ghi nhớ": "BGN",
    "bản thỏa thuận": "BTT",
    "giấy ủy quyền": "GUQ",
    "giấy mời": "GM",
    "giấy giới thiệu": "GGT",
    "giấy nghỉ phép": "GNP",
    "phiếu gửi": "PG",
    "phiếu chuyển": "PC",
    "phiếu báo": "PB",
    "thư công": "",
    "bản sao y": "SY",
    "bản trích sao": "TrS",
    "bản sao lục": "SL",
    "hiến pháp": "",
    "bộ luật": "",
    "luật": "",
    "pháp lệnh": "",
    "lệnh": "L",
    "nghị định": "NĐ",
    "thông tư liên tịch": "TTLT",
    "thông tư": "TT",
    "nghị quyết liên tịch": "NQLT",
    "kết luận": "KL",
    "văn bản": "",
}
