"""CD004 · the name of another period."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            (
                "trich_yeu: Triển khai Tháng hành động vì bình đẳng giới và phòng, "
                "chống bạo lực trên cơ sở giới năm 2023"
            ),
            [
                (
                    "other_period",
                    ("Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới"),
                )
            ],
        ),
        (
            (
                "ket_thuc: Trên đây là Kế hoạch Tháng hành động vì bình đẳng giới, "
                "phòng, chống bạo lực trên cơ sở giới./."
            ),
            [
                (
                    "other_period",
                    ("Tháng hành động vì bình đẳng giới, phòng, chống bạo lực trên cơ sở giới"),
                )
            ],
        ),
        (
            (
                "kinh_phi: Kinh phí như đã bố trí cho Tháng hành động vì bình đẳng "
                "giới và phòng, chống bạo lực trên cơ sở giới năm 2020."
            ),
            [],
        ),
        (
            (
                "can_cu: Thực hiện Kế hoạch số 12/KH-UBND ngày 02/10/2020 của UBND "
                "huyện Tân Lập triển khai Tháng hành động vì bình đẳng giới và phòng, "
                "chống bạo lực trên cơ sở giới năm 2020."
            ),
            [],
        ),
        (
            (
                "@ xã 2019\ntrich_yeu: Triển khai Tháng hành động vì bình đẳng giới và "
                "phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2019"
            ),
            [
                (
                    "other_period",
                    (
                        "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực "
                        "trên cơ sở giới"
                    ),
                )
            ],
        ),
        ("trich_yeu: Triển khai Tháng hành động về bình đẳng giới năm 2023", []),
    ],
)
def test_ten_chien_dich_giai_doan_khac(
    said: Said, plan: str, expected: list[tuple[str, str]]
) -> None:
    """Another period's name fires, unless it is cited or looks back."""
    assert said("CD004", plan) == expected


def test_in_the_year_of_change_the_former_name_is_a_minor_slip(judged: Judge) -> None:
    """2021 only warns; from 2022 the plan must be issued anew."""
    former = "Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới"

    severities = {
        year: judged("CD004", f"@ xã {year}\ntrich_yeu: Triển khai {former} năm {year}")
        .findings[0]
        .severity
        for year in (2021, 2022)
    }

    assert severities == {2021: "warning", 2022: "error"}


def test_capitals_are_kept(judged: Judge) -> None:
    """A title in capitals is mended in capitals, and only with a person's consent."""
    former = "THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI VÀ PHÒNG, CHỐNG BẠO LỰC TRÊN CƠ SỞ GIỚI"

    (finding,) = judged("CD004", f"trich_yeu: TRIỂN KHAI {former} NĂM 2023").findings

    assert finding.expected is not None
    assert finding.expected.isupper()
    assert finding.fix is not None
    assert finding.fix.safety == "unsafe"
