"""Statements of the theme, and themes that are another event's. The campaign here is invented."""

from __future__ import annotations

import datetime as dt

import pytest

from plancheck.anatomy.theme import find_themes
from plancheck.datum import Confidence, Source
from plancheck.document import Document
from plancheck.knowledge import Campaign, CampaignName, CampaignYear, Knowledge, Theme
from plancheck.plan import Quotes, ThemeMention
from plancheck.reading import read_bytes

SOURCE = Source("phiếu thử", Confidence.LOW)
NAME = "Tháng hành động vì biển sạch"
THEME = "Chung tay giữ biển xanh, chấm dứt rác thải nhựa cho con cháu mai sau"
KNOWLEDGE = Knowledge(
    (
        Campaign(
            "bien-sach",
            "tháng hành động vì biển sạch",
            (CampaignName(NAME, 2016, None, None, SOURCE),),
            (
                CampaignYear(
                    2023,
                    dt.date(2023, 11, 15),
                    dt.date(2023, 12, 15),
                    (Theme(THEME, SOURCE),),
                ),
            ),
            SOURCE,
        ),
    )
)


def read(text: str) -> Document:
    return read_bytes(text.encode(), "ke_hoach.txt")


def themes(text: str) -> tuple[ThemeMention, ...]:
    return find_themes(read(text), KNOWLEDGE, "bien-sach", 2023)


@pytest.mark.parametrize(
    "text",
    [
        f"1. Chủ đề: “{THEME}”.",
        f"II. CHỦ ĐỀ\n“{THEME}”",
        f"1. Chủ đề:\n“{THEME}.”",
        f'- Chủ đề: "{THEME}"',
        f"Chủ đề Tháng hành động năm 2023: “{THEME}”.",
        f"Chủ đề Tháng hành động năm 2023 “{THEME}”.",
        f"Chủ đề của “{NAME}” năm 2023 là: “{THEME}”",
        f"Chủ đề là “ {THEME}”, từ ngày 15/11.",
        f"{NAME} năm 2023 với chủ đề “{THEME}” diễn ra từ ngày 15/11.",
        f"{NAME} năm nay có chủ đề ‘{THEME}’.",
        f"Với chủ đề “{THEME}”, {NAME} diễn ra tại xã.",
        f"Phát động {NAME} với chủ đề: “{THEME}”.",
        f"“{THEME}” là chủ đề của {NAME} năm 2023.",
        f"Với\nchủ đề\n“{THEME.replace(' xanh', chr(10) + 'xanh')}”, diễn ra từ ngày 15/11.",
        f'Lào Cai phát động (từ ngày 15/11) với chủ đề "{THEME}".',
    ],
)
def test_a_quoted_theme_is_read_without_its_quotation_marks(text: str) -> None:
    [theme] = themes(text)
    assert (theme.text.value, theme.quotes, theme.year) == (THEME, Quotes.BALANCED, 2023)


@pytest.mark.parametrize(
    "text",
    [
        f"1. Chủ đề: {THEME}.",
        f"{NAME} với chủ đề: {THEME}. Mời các đơn vị tham gia.",
        f"Cuộc họp chọn ngày 16/11 với chủ đề: {THEME}.",
        f"Thời gian từ ngày 15/11 đến 15/12 với chủ đề {THEME}.",
        f"II. CHỦ ĐỀ\n{THEME}\nIII. THỜI GIAN",
        f"{THEME}\n14/08/2023\nĐó là chủ đề Tháng hành động năm 2023.",
    ],
)
def test_a_theme_without_quotation_marks_ends_with_its_sentence(text: str) -> None:
    [theme] = themes(text)
    assert (theme.text.value, theme.quotes) == (THEME, Quotes.NONE)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (f"{NAME} với chủ đề “{THEME}.\nThông điệp: “Giữ biển”", Quotes.UNBALANCED),
        (f"Chủ đề năm 2023: chủ đề{THEME}”. Mời tham khảo.", Quotes.UNBALANCED),
        (f"1. Chủ đề: ““{THEME}”.", Quotes.DOUBLED),
        (f"1. Chủ đề: “{THEME}””.", Quotes.DOUBLED),
    ],
)
def test_wrong_quotation_marks_do_not_hide_the_theme(text: str, quotes: Quotes) -> None:
    [theme] = themes(text)
    assert (theme.text.value, theme.quotes) == (THEME, quotes)


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức các cuộc thi về chủ đề: “Em yêu biển”.",
        "Tập huấn về nội dung liên quan đến chủ đề Tháng hành động năm 2023 để tuyên truyền.",
        "Tổ chức tuyên truyền về chủ đề, thông điệp và các hoạt động: “Giữ biển”.",
        "Tuyên truyền chủ đề và thông điệp nhân “Tháng hành động vì biển sạch” trên loa.",
        "Hội thảo chủ đề “Biển và em”.",
        "Tổ chức tập huấn với chủ đề “Kỹ năng bơi”.",
        "Tháng hành động phòng, chống ma túy với chủ đề “Vì cộng đồng không ma túy”.",
        "Tháng hành động vì trẻ em, chủ đề: “Vì trẻ em”.",
        "Ngày Gia đình Việt Nam với chủ đề “Gia đình bình an”.",
        "Xây dựng tranh với chủ đề “Quê em”.",
        "Thông điệp: “Giữ biển là giữ nhà”.",
        "II. CHỦ ĐỀ, THỜI GIAN\nTheo hướng dẫn của tỉnh.",
        "1. Chủ đề: “……………”",
        "Chủ đề: ………………",
    ],
)
def test_another_events_theme_is_not_the_campaigns(text: str) -> None:
    assert themes(text) == ()


def test_the_own_theme_comes_before_the_contests_that_follow() -> None:
    found = themes(
        "II. NỘI DUNG\n1. Chủ đề: “Biển là nhà”.\n2. Hội thi\na) Chủ đề: “Em vẽ biển”.\n"
        f"3. Tuyên truyền {NAME} năm 2022 với chủ đề “Giữ biển”."
    )
    assert [(theme.text.value, theme.year) for theme in found] == [
        ("Biển là nhà", 2023),
        ("Giữ biển", 2022),
    ]


def test_the_evidence_is_the_authors_words_between_the_quotation_marks() -> None:
    document = read("1. Chủ đề: “ Chung  tay.”.")
    [theme] = find_themes(document, KNOWLEDGE, "bien-sach", None)
    assert (theme.text.value, theme.text.text, theme.year) == ("Chung tay", "Chung  tay", None)
    assert document.excerpt(theme.text.span) == "Chung  tay"


@pytest.mark.parametrize(
    "text",
    [
        "1. Chủ đề: “Vì trẻ em”.",
        "UBND tỉnh ký Kế hoạch số 5/KH-UBND. Chủ đề: “Vì trẻ em”.",
        'Tháng hành động vì trẻ em diễn ra từ ngày 01/6 với chủ đề "Vì trẻ em".',
    ],
)
def test_another_campaigns_document_has_its_own_theme(text: str) -> None:
    [theme] = find_themes(read(text), KNOWLEDGE, None, 2024)
    assert (theme.text.value, theme.year) == ("Vì trẻ em", 2024)


@pytest.mark.parametrize("word", ["chủ đề ", "chủ đề “", "“", "chủ đề: ", "chủ đề của năm "])
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    found = themes(word * (100_000 // len(word)) + f".\n1. Chủ đề: “{THEME}”.")
    assert THEME in [theme.text.value for theme in found]


def test_a_theme_without_quotes_may_stand_under_a_heading_with_a_dash() -> None:
    assert [theme.text.value for theme in themes(f"1- Chủ đề\n{THEME}.\n2- Thời gian")] == [THEME]
