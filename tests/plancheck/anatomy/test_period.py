"""Statements of the campaign's time, as told from the days of its activities."""

from __future__ import annotations

import pytest

from plancheck.anatomy.period import find_periods
from plancheck.document import Document
from plancheck.plan import CampaignMention, Field, Period, Section, SectionKind
from plancheck.reading import read_bytes

NAME = "Tháng hành động vì biển sạch"


def read(text: str) -> Document:
    return read_bytes(text.encode(), "ke_hoach.txt")


def mentions(document: Document) -> tuple[CampaignMention, ...]:
    starts = [n for n in range(len(document.text)) if document.text.startswith(NAME, n)]
    spans = [document.span(start, start + len(NAME)) for start in starts]
    return tuple(
        CampaignMention(Field(NAME, NAME, span), "bien-sach", None, cited=False) for span in spans
    )


def section(document: Document, block: int, last: int, level: int, *kinds: SectionKind) -> Section:
    title = document.block(block).text
    span = document.whole(block)
    return Section("", title, level, span, frozenset(kinds), last, empty=False)


def stated(text: str, *, year: int | None = None) -> list[tuple[str, str | None, str | None]]:
    document = read(text)
    return [summary(period) for period in find_periods(document, (), mentions(document), year)]


def summary(period: Period) -> tuple[str, str | None, str | None]:
    start, end = (field and field.value.isoformat() for field in (period.start, period.end))
    return period.text, start, end


FULL = "từ ngày 15/11/2023 đến ngày 15/12/2023"


@pytest.mark.parametrize(
    "text",
    [
        f"2. Thời gian: {FULL}.",
        f"Thời gian thực hiện Tháng hành động {FULL}, trong đó",
        f"II. THỜI GIAN\n- {FULL}.",
        f"2. Thời gian thực hiện:\n{FULL}",
        f"Thời gian tuyên truyền: {FULL}",
        f"{NAME} diễn ra {FULL}.",
        f"{NAME} năm 2023, {FULL}, tại xã",
        f"Bộ chủ trì “{NAME}” {FULL}.",
        f"Tháng hành động được tổ chức {FULL}.",
        f"{NAME} năm 2023 với chủ đề “Giữ biển” diễn ra {FULL}.",
        f"Tháng hành động với chủ đề “Giữ biển” trong thời gian {FULL}.",
        f"Với chủ đề “Giữ biển”, diễn ra {FULL}.",
        f"Chủ đề là “Giữ biển”, {FULL}.",
        f"Lào Cai phát động ({FULL}) với chủ đề “Giữ biển”.",
        f"Tổ chức lễ phát động nhân {NAME}, diễn ra {FULL}.",
    ],
)
def test_a_span_bound_to_time_name_or_theme_is_the_campaigns(text: str) -> None:
    assert stated(text) == [(FULL, "2023-11-15", "2023-12-15")]


@pytest.mark.parametrize(
    "text",
    [
        f"Tổ chức mít tinh {FULL}.",
        f"Lễ phát động cấp tỉnh {FULL}.",
        f"Treo băng rôn hưởng ứng Tháng hành động {FULL}.",
        f"Tuyên truyền {NAME} trên loa {FULL}.",
        f"Thời gian tổ chức hội thi: {FULL}.",
        f"Thời gian nộp bài: {FULL}.",
        f"Tháng hành động vì trẻ em diễn ra {FULL}; {NAME}.",
        "Thời gian: ngày 20/11/2023, tại hội trường.",
        "Báo cáo trước ngày 20/12/2023 theo thời gian quy định.",
        f"{NAME}: lễ phát động vào ngày 10/11, mít tinh từ ngày 10-20/11.",
        "Đăng ngày 13 - 11 - 2023",
        f"Hưởng ứng {NAME}. Trường nghỉ {FULL}.",
    ],
)
def test_days_of_activities_are_not_the_campaigns_time(text: str) -> None:
    assert stated(text) == []


def test_an_open_start_is_a_statement_of_its_own_kind() -> None:
    document = read("2. Thời gian: từ nay đến ngày 15/12/2023.")
    [period] = find_periods(document, (), (), None)
    assert (summary(period)[1:], period.open_start) == ((None, "2023-12-15"), True)
    assert document.excerpt(period.span) == period.text == "từ nay đến ngày 15/12/2023"


def test_a_missing_year_is_the_other_ends_or_else_the_plans() -> None:
    text = f"{NAME} diễn ra từ ngày 15/11 đến ngày 15/12 hằng năm."
    assert stated(text, year=2020)[0][1:] == ("2020-11-15", "2020-12-15")
    assert stated(text)[0][1:] == ("--11-15", "--12-15")


def test_a_statement_with_its_year_comes_before_one_without() -> None:
    found = stated(
        "Tháng hành động được tổ chức từ ngày 15/11 đến ngày 15/12 hằng năm.\n"
        "Tại thành phố (từ 15/11 đến 15/12/2025), trường đăng bài với chủ đề: “Giữ biển”."
    )
    assert found[0][1:] == ("2025-11-15", "2025-12-15")


def test_without_any_campaign_name_a_response_may_state_its_first_day() -> None:
    assert stated("- Xây dựng kế hoạch hưởng ứng […] từ ngày 01/6/2024.") == [
        ("từ ngày 01/6/2024", "2024-06-01", None)
    ]


def test_the_time_section_is_the_plans_own_and_an_activitys_time_is_not() -> None:
    document = read(
        f"I. THỜI GIAN\nCác hoạt động {FULL}.\n"
        "II. NỘI DUNG\n1. Dọn rác\nThời gian: từ ngày 20/11 đến ngày 22/11/2023.\n"
        f"III. KẾT LUẬN\n{NAME} năm 2023 diễn ra từ ngày 16/11 đến ngày 15/12/2023."
    )
    outline = (
        section(document, 1, 2, 1, SectionKind.THOI_GIAN),
        section(document, 3, 5, 1, SectionKind.NOI_DUNG),
        section(document, 4, 5, 2),
        section(document, 6, 7, 1),
    )
    found = find_periods(document, outline, mentions(document), 2023)
    assert [summary(period)[1] for period in found] == ["2023-11-15", "2023-11-16"]


def test_a_time_heading_inside_the_content_is_the_plans_unless_an_activity_stands_above() -> None:
    document = read(
        f"II. NỘI DUNG\n1. Thời gian: {FULL}.\n- Hội thi bơi\n- Thời gian: từ 20/11 đến 22/11/2023."
    )
    outline = (
        section(document, 1, 4, 1, SectionKind.NOI_DUNG),
        section(document, 2, 4, 2, SectionKind.THOI_GIAN),
    )
    found = find_periods(document, outline, (), 2023)
    assert [summary(period)[0] for period in found] == [FULL]


@pytest.mark.parametrize("word", ["thời gian ", f"{NAME} ", "từ ngày 15/11 đến ", "chủ đề “"])
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    found = stated(word * (100_000 // len(word)) + f".\n2. Thời gian: {FULL}.")
    assert FULL in [text for text, *_ in found]
