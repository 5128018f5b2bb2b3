"""Mentions of a campaign's long name, however garbled. The campaign here is invented."""

from __future__ import annotations

import datetime as dt

import pytest

from plancheck.anatomy.campaign import find_campaign_mentions, opening_of
from plancheck.anatomy.references import find_references
from plancheck.datum import Confidence, Source
from plancheck.document import Document
from plancheck.knowledge import Campaign, CampaignName, CampaignYear, Theme
from plancheck.plan import CampaignMention
from plancheck.reading import read_bytes

SOURCE = Source("phiếu thử", Confidence.LOW)
OLD = "Tháng hành động vì biển sạch và phòng, chống rác thải trên mặt nước"
NEW = "Tháng hành động vì biển sạch và phòng ngừa, ứng phó với rác thải trên mặt nước"
CAMPAIGN = Campaign(
    "bien-sach",
    "tháng hành động vì biển sạch",
    (
        CampaignName(OLD, 2016, 2020, None, SOURCE),
        CampaignName(NEW, 2021, None, 2021, SOURCE),
    ),
    (
        CampaignYear(
            2023,
            dt.date(2023, 11, 15),
            dt.date(2023, 12, 15),
            (Theme("Chung tay giữ biển xanh cho con cháu mai sau", SOURCE),),
        ),
    ),
    SOURCE,
)


def read(text: str) -> Document:
    return read_bytes(text.encode(), "ke_hoach.txt")


def mentions(text: str) -> tuple[CampaignMention, ...]:
    document = read(text)
    return find_campaign_mentions(document, (CAMPAIGN,), find_references(document, None))


@pytest.mark.parametrize(
    "name",
    [
        OLD,
        NEW,
        NEW.upper(),
        "tháng hành động vì biển sạch và phòng chống rác thải trên mặt nước",
        "Tháng hành động về biển sạch và phòng, chống rác thải trên mặt nước",
        "tháng hành động biển sạch, phòng ngừ và ứng phó với rác thải trên mặt nước",
        "Tháng hành động vì biển sạch và phòng ngừa ứng, phó với rác thải trên mặt nước",
        "Tháng hành động vì biển sạch, phòng, chống rác thải trên mặt nước",
        "Tháng hành động vì biên sạch và phòng, chông rác thai trên mặt nươc",
        "Tháng hành động vì biển sạch (BS) và phòng chống rác thải trên mặt nước",
        "Tháng hành động vì biển sạch và phòng\nngừa, ứng phó với rác thải trên mặt nước",
        "Thàng hành động vì biển sạch và phòng, chống rác thải trên mặt nước",
        "Tháng hành động vì biển sạch v\nphòng, chống rác thải trên mặt nước",
        "Tháng hành động vì biển sạch và phòng ngừa, đáp ứng phó với rác thải trên mặt nước",
        "Tháng hành động vì biển sạch",
        "Tháng hành động vì biển sạch và phòng, chống rác thải",
    ],
)
def test_a_garbled_name_is_found_whole(name: str) -> None:
    document = read(f"Triển khai “{name}” năm 2023, diễn ra tại xã.")
    [mention] = find_campaign_mentions(document, (CAMPAIGN,), ())
    assert mention.text.text == name
    assert document.excerpt(mention.text.span) == name
    assert (mention.campaign, mention.year and mention.year.value) == ("bien-sach", 2023)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tháng hành động vì biển sạch và 16 ngày hành động.", "Tháng hành động vì biển sạch"),
        ("Tháng hành động vì biển sạch với chủ đề “A”", "Tháng hành động vì biển sạch"),
        ("Tháng hành động vì biển sạch. Phòng ngừa rác thải", "Tháng hành động vì biển sạch"),
        (f"{NEW} trên địa bàn xã", NEW),
        (f"{NEW} và phòng, chống rác thải trên mặt nước", NEW),
    ],
)
def test_a_name_ends_with_its_last_own_word(sentence: str, name: str) -> None:
    [mention] = mentions(sentence)
    assert mention.text.text == name


@pytest.mark.parametrize("text", ["Tháng hành động", "Tháng hành động vì trẻ em", "vì biển sạch"])
def test_short_and_foreign_names_are_no_mention(text: str) -> None:
    assert mentions(f"Trong {text} năm 2023.") == ()


@pytest.mark.parametrize(
    ("after", "year"),
    [
        (" năm 2023", 2023),
        ("” năm 2023", 2023),
        (" 2023", 2023),
        ("” tỉnh A năm 2023", None),
        (" năm 2021 - 2025", None),
        (".", None),
    ],
)
def test_only_the_year_right_after_belongs_to_the_name(after: str, year: int | None) -> None:
    [mention] = mentions(f"hưởng ứng “{NEW}{after}")
    assert (mention.year and mention.year.value) == year


def test_a_name_in_another_documents_title_is_cited() -> None:
    found = mentions(
        f"Kế hoạch triển khai {NEW} năm 2023\n"
        f"Thực hiện Kế hoạch số 5/KH-UBND ngày 01/11/2023 của UBND huyện về {OLD} năm 2023;\n"
        f"Căn cứ Công văn …… của phòng giáo dục […] “{NEW}”;\n"
        f"UBND xã ban hành Kế hoạch {NEW} năm 2023."
    )
    assert [(mention.text.text, mention.cited) for mention in found] == [
        (NEW, False),
        (OLD, True),
        (NEW, True),
        (NEW, False),
    ]


def test_the_plan_after_a_cited_document_is_not_cited() -> None:
    [mention] = mentions(f"Theo Kế hoạch số 5/KH-UBND của huyện, UBND xã tổ chức {NEW}.")
    assert not mention.cited


def test_the_opening_finds_the_name_in_text_without_marks() -> None:
    assert opening_of(CAMPAIGN).search("thang hanh dong ve bien sach")


@pytest.mark.parametrize("word", ["Tháng hành động vì ", f"{NEW}, ", "phòng, chống ", "Tháng "])
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    found = mentions(word * (100_000 // len(word)) + f".\nHưởng ứng {NEW} năm 2023.")
    assert found[-1].year is not None
