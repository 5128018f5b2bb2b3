"""CC009 · known documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            "can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 13/3/2021 của Chính phủ.",
            [("date", "ngày 13/3/2021")],
        ),
        (
            "can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2023 của Chính phủ.",
            [("date", "ngày 03/3/2023")],
        ),
        ("can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.", []),
        ("can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 12/02/2023 của Chính phủ.", []),
        (
            (
                "can_cu: Thực hiện Công văn số 4076/LĐTBXH-BĐG ngày 27/9/2023 của Sở "
                "Lao động - Thương binh và Xã hội."
            ),
            [("issuer", "Sở Lao động - Thương binh và Xã hội")],
        ),
        (("can_cu: Thực hiện Kế hoạch số 28/KH-UBND ngày 13/3/2023 của UBND huyện Tân Lập."), []),
    ],
)
def test_vien_dan_sai_thuc_te(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """A wrong date of a document surely meant fires; recurring numbers do not."""
    assert said("CC009", plan) == expected
