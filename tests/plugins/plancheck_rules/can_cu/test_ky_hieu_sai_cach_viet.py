"""CC003 · spaces and slash."""

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
            ("can_cu: Thực hiện Kế hoạch số 319/KH- UBND ngày 03/10/2023 của UBND huyện Tân Lập."),
            [("spaces", "319/KH- UBND")],
        ),
        (
            ("can_cu: Thực hiện Kế hoạch số 248KH-UBND ngày 24/10/2023 của UBND huyện Tân Lập."),
            [("slash", "248KH-UBND")],
        ),
        (
            ("can_cu: Thực hiện Quyết định số 3027/QĐUBND ngày 10/10/2023 của UBND tỉnh Bình An."),
            [("hyphen", "3027/QĐUBND")],
        ),
        (
            "can_cu: Thực hiện Tờ trình số 365/TTrSNV ngày 10/10/2023 của Sở Nội vụ.",
            [("hyphen", "365/TTrSNV")],
        ),
        ("so_ky_hieu: Số: 87/KHUBND", []),
        ("can_cu: Thực hiện Công văn số 1482/KHTC-QT ngày 10/10/2023 của Sở Tài chính.", []),
        ("so_ky_hieu: Số: 87 /KH-UBND", [("spaces", "87 /KH-UBND")]),
        ("so_ky_hieu: Số: 45/KH-TH2BA", []),
        ("so_ky_hieu: Số: 45/KH-BCĐ389QG", []),
        ("dự thảo", []),
        ("so_ky_hieu: Số:      /KH-UBND", []),
        (("can_cu: Thực hiện Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập."), []),
        ("can_cu: Thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư.", []),
    ],
)
def test_ky_hieu_sai_cach_viet(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Stray spaces and a missing slash fire, also in the own number; a hyphen in citations."""
    assert said("CC003", plan) == expected


def test_the_fix_is_safe_and_exact(judged: Judge) -> None:
    """There is one right way to write a symbol, so it may be mended unseen."""
    (finding,) = judged(
        "CC003",
        "can_cu: Thực hiện Kế hoạch số 319/KH- UBND ngày 03/10/2023 của UBND huyện Tân Lập.",
    ).findings

    assert finding.fix is not None
    assert finding.fix.safety == "safe"
    assert [edit.replacement for edit in finding.fix.edits] == ["319/KH-UBND"]
    assert finding.fix.edits[0].span == finding.location.span
