"""CD005 · the garbled name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "trich_yeu: Triển khai Tháng hành động về bình đẳng giới năm 2023",
            [("garbled", "Tháng hành động về bình đẳng giới")],
        ),
        ("trich_yeu: Triển khai Tháng hành động vì bình đẳng giới năm 2023", []),
        (
            (
                "trich_yeu: Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa "
                "ứng, phó với bạo lực trên cơ sở giới năm 2023"
            ),
            [
                (
                    "punctuation",
                    (
                        "Tháng hành động vì bình đẳng giới và phòng ngừa ứng, phó với bạo lực "
                        "trên cơ sở giới"
                    ),
                )
            ],
        ),
        (
            (
                "trich_yeu: TRIỂN KHAI THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI VÀ PHÒNG "
                "NGỪA, ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM 2023"
            ),
            [],
        ),
        (
            (
                "@ xã 2019\ntrich_yeu: Triển khai Tháng hành động vì bình đẳng giới và "
                "phòng chống bạo lực trên cơ sở giới năm 2019"
            ),
            [
                (
                    "punctuation",
                    ("Tháng hành động vì bình đẳng giới và phòng chống bạo lực trên cơ sở giới"),
                )
            ],
        ),
        (
            (
                "trich_yeu: Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa "
                ",ứng phó với bạo lực trên cơ sở giới năm 2023"
            ),
            [],
        ),
        (
            (
                "trich_yeu: Triển khai Tháng hành động vì bình đẳng giới và phòng, "
                "chống bạo lực trên cơ sở giới năm 2023"
            ),
            [],
        ),
    ],
)
def test_ten_chien_dich_sai(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A name near the right one fires; the right, the short and the former do not."""
    assert said("CD005", plan) == expected
