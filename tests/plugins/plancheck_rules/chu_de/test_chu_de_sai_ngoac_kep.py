"""CD007 · quotation marks of the theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (
            ("@ xã 2020\nchu_de: 1. Chủ đề: “Chấm dứt bạo lực đối với phụ nữ và trẻ em."),
            [("unbalanced", "Chấm dứt bạo lực đối với phụ nữ và trẻ em")],
        ),
        (
            ("@ xã 2020\nchu_de: 1. Chủ đề: ““Chấm dứt bạo lực đối với phụ nữ và trẻ em”."),
            [("doubled", "Chấm dứt bạo lực đối với phụ nữ và trẻ em")],
        ),
        (('@ xã 2020\nchu_de: 1. Chủ đề: "Chấm dứt bạo lực đối với phụ nữ và trẻ em".'), []),
    ],
)
def test_chu_de_sai_ngoac_kep(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """One mark missing or one too many fires."""
    assert said("CD007", plan) == expected
