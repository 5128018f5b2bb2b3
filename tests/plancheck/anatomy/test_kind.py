from __future__ import annotations

import pytest

from plancheck.anatomy.frame import read_frame
from plancheck.plan import DocumentKind
from plancheck.reading import read_bytes

HEAD = "UBND XÃ CAO LÂU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/%s-UBND\n"
SECTIONS = "I. MỤC ĐÍCH, YÊU CẦU\nNâng cao nhận thức.\nII. NỘI DUNG\nTreo băng rôn."


def kind(text: str) -> DocumentKind:
    return read_frame(read_bytes(text.encode(), "a.txt")).kind


@pytest.mark.parametrize(
    "heading",
    [
        "KẾ HOẠCH\nTriển khai Tháng hành động",
        "KẾ HOẠCHTriển khai Tháng hành động",
        "KẾ HOẠCH TRIỂN KHAI THÁNG HÀNH ĐỘNG",
        "Kế hoạch\nTriển khai Tháng hành động",
        "DỰ THẢO KẾ HOẠCH\nTriển khai Tháng hành động",
    ],
)
def test_a_plan_names_itself_under_its_head(heading: str) -> None:
    assert kind(HEAD % "KH" + heading + "\nUBND xã ban hành kế hoạch.") is DocumentKind.PLAN


def test_a_plan_without_a_head_is_known_by_its_sections() -> None:
    """Seen where a plan was pasted without its header table."""
    assert kind(f"KẾ HOẠCH\nRà soát hộ nghèo\n{SECTIONS}") is DocumentKind.PLAN


def test_a_plan_whose_kind_word_was_forgotten_is_known_by_its_symbol() -> None:
    assert kind(HEAD % "KH" + SECTIONS) is DocumentKind.PLAN


def test_a_plan_issued_by_a_decision() -> None:
    text = "KẾ HOẠCH\nHành động\n(Kèm theo Quyết định số 3/QĐ-UBND ngày 2/3/2023 của UBND tỉnh)"

    assert kind(f"{text}\n{SECTIONS}") is DocumentKind.ATTACHED_PLAN


@pytest.mark.parametrize(
    ("symbol", "text"),
    [
        ("QĐ", "QUYẾT ĐỊNH\nPhê duyệt Kế hoạch\nCăn cứ Luật;"),
        ("TB", "THÔNG BÁO\nKết luận"),
        ("X", "Kính gửi: Các phòng\nKẾ HOẠCH"),
    ],
)
def test_other_documents(symbol: str, text: str) -> None:
    """A decision, a notice, a letter: with a head, but not to be judged."""
    assert kind(HEAD % symbol + text) is DocumentKind.OTHER_DOCUMENT


@pytest.mark.parametrize(
    "text",
    [
        f"ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY LẠNG SƠN\nSố 173-KH/TU\nKẾ HOẠCH\nthực hiện\n{SECTIONS}",
        f"TỈNH ỦY LẠNG SƠN\nSố 173-KH/TU\nKẾ HOẠCH\nthực hiện\n{SECTIONS}",
    ],
)
def test_the_party_has_its_own_rules(text: str) -> None:
    assert kind(text) is DocumentKind.PARTY_DOCUMENT


@pytest.mark.parametrize(
    "text",
    [
        "UBND huyện vừa ban hành Kế hoạch số 12/KH-UBND về Tháng hành động.",
        "KẾ HOẠCH TRIỂN KHAI THÁNG HÀNH ĐỘNG\nThực hiện Kế hoạch của tỉnh, huyện đã họp.",
        "Trang chủ\nTHÔNG BÁO\nKẾ HOẠCH\nTin mới nhất",
        "CÔNG VĂN ĐẾN",
        "Bài viết\n1. Mục đích\nNâng cao.",
    ],
)
def test_a_page_about_a_plan_is_no_document(text: str) -> None:
    """Headlines and menus use the same words."""
    assert kind(text) is DocumentKind.NOT_A_DOCUMENT


@pytest.mark.parametrize(
    "name", ["PHÒNG TÀI CHÍNH -\nKẾ HOẠCH", "PHÒNG TÀI CHÍNH -\tCỘNG HÒA\nKẾ HOẠCH"]
)
def test_the_name_of_a_body_may_end_in_the_kind_word(name: str) -> None:
    """Broken over two lines, it stands like a heading, but the head goes on below it."""
    head = f"Số: 3/TB-PTCKH\n{name}\tĐộc lập - Tự do - Hạnh phúc\n"

    assert kind(f"{head}THÔNG BÁO\nKết luận") is DocumentKind.OTHER_DOCUMENT


def test_the_ministry_of_planning_is_no_plan() -> None:
    head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ\nKẾ HOẠCH VÀ ĐẦU TƯ\nSố: 3/TB-SKHĐT\n"

    assert kind(f"{head}THÔNG BÁO\nKết luận") is DocumentKind.OTHER_DOCUMENT
