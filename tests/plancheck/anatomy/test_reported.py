"""What a page about a plan reports of it."""

from __future__ import annotations

import pytest

from plancheck.anatomy.references import find_references
from plancheck.anatomy.reported import Reported, find_reported
from plancheck.reading import read_bytes


def report(text: str) -> Reported:
    document = read_bytes(text.encode(), "tin.txt")
    return find_reported(document, find_references(document, None))


def parts(reported: Reported) -> tuple[str | None, str | None, str | None, list[str]]:
    return (
        str(reported.number.value) if reported.number else None,
        reported.date.value.isoformat() if reported.date else None,
        reported.issuer.value.name if reported.issuer else None,
        [str(r.designation.value) for r in reported.references if r.designation],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "UBND huyện A vừa ban hành Kế hoạch 252/KH-UBND về dạy bơi.\n"
                "Theo kế hoạch 252/KH-UBND, các xã tổ chức lớp."
            ),
            ("252/KH-UBND", None, "UBND huyện A", []),
        ),
        (
            "Theo Kế hoạch số 702 của UBND tỉnh B về dạy bơi, các xã tổ chức lớp.",
            ("702", None, "UBND tỉnh B", []),
        ),
        (
            (
                "Theo Kế hoạch số 28/KH-UBND ngày 24/10/2022 của UBND tỉnh, ngày 07/11/2022 Sở có "
                "Công văn số 1280/STTTT-TTBCXB về tuyên truyền."
            ),
            ("1280/STTTT-TTBCXB", "2022-11-07", "Sở", ["28/KH-UBND"]),
        ),
        (
            "Ngày 13-10, tỉnh C có Kế hoạch số 118/KH-UBND về “Tháng an toàn năm 2021”.",
            ("118/KH-UBND", "2021-10-13", "tỉnh C", []),
        ),
        (
            "Ngày 03/08/2017, Tổng cục (TCX) ký Quyết định số 1248/QĐ-TĐC phê duyệt Kế hoạch.",
            ("1248/QĐ-TĐC", "2017-08-03", "Tổng cục", []),
        ),
        (
            (
                "Thực hiện Kế hoạch số 248KH-UBND ngày 24/10/2023 của UBND tỉnh D về “Tháng an "
                "toàn” năm 2023, ngày 25/10/202, Sở có Công văn số 6445/SCT-VP."
            ),
            ("6445/SCT-VP", "2023-10-25", "Sở", ["248/KH-UBND"]),
        ),
        (
            "Ngày 10 tháng 6 năm 2020, UBND tỉnh E ký Kế hoạch số 2057/KH-UBND ngày 09/6/2020.",
            ("2057/KH-UBND", "2020-06-09", "UBND tỉnh E", []),
        ),
        (
            "Ngày 7/11/2023, huyện G có Kế hoạch dạy bơi năm 2023.",
            (None, "2023-11-07", "huyện G", []),
        ),
        (
            (
                "Thực hiện Kế hoạch số 217 ngày 18/10/2019 của UBND tỉnh H về dạy bơi, ủy ban nhân "
                "dân huyện K ban hành Kế hoạch dạy bơi."
            ),
            (None, None, "ủy ban nhân dân huyện K", ["217"]),
        ),
        ("(BÁO)- Tỉnh L có Kế hoạch 2025/KH-UBND.", ("2025/KH-UBND", None, "Tỉnh L", [])),
    ],
)
def test_the_document_that_the_page_tells_of_is_reported(
    text: str, expected: tuple[str | None, str | None, str | None, list[str]]
) -> None:
    assert parts(report(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Vừa qua, nhiều tỉnh, thành phố trong nước đã đồng loạt ban hành kế hoạch dạy bơi.",
        "Kế hoạch của tỉnh kêu gọi mọi người tham gia.",
        "Đăng ngày 13/11/2023. Lượt xem: 45",
    ],
)
def test_a_page_about_no_one_document_reports_none(text: str) -> None:
    assert report(text) == Reported(None, None, None, ())


@pytest.mark.parametrize(
    "word", ["UBND có kế hoạch ", "có kế hoạch số ", "Theo Kế hoạch số 5/KH-UBND "]
)
def test_hostile_text_of_100_kb_is_searched_to_its_end(word: str) -> None:
    found = report(word * (100_000 // len(word)) + "\nUBND xã ban hành Kế hoạch số 9/KH-XA.")
    assert found.issuer is not None or found.number is not None
