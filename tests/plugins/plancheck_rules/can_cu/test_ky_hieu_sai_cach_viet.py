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
        ("so_ky_hieu: Số: 87 /KH-UBND", [("spaces", "87 /KH-UBND")]),
        ("dự thảo", []),
        ("so_ky_hieu: Số:      /KH-UBND", []),
        (("can_cu: Thực hiện Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập."), []),
        ("can_cu: Thực hiện Chỉ thị số 21-CT/TW ngày 20/01/2018 của Ban Bí thư.", []),
    ],
)
def test_ky_hieu_sai_cach_viet(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Stray spaces and a missing slash fire, also in the plan's own number."""
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
