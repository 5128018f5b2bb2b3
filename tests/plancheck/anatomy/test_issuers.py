"""Issuers of cited documents that stand before the number, or once for several documents."""

from __future__ import annotations

import pytest

from plancheck.anatomy.references import find_references
from plancheck.reading import read_bytes


def issuers(text: str) -> list[str | None]:
    references = find_references(read_bytes(text.encode(), "ke_hoach.txt"), None)
    return [one.issuer.value.name if one.issuer else None for one in references]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "xét đề nghị của Sở Nội vụ tại Tờ trình số 598/TTr-SNV ngày 13/10/2025.",
            ["Sở Nội vụ"],
        ),
        (
            "Thực hiện chỉ đạo của UBND huyện tại Kế hoạch số 12/KH-UBND ngày 24/10/2023;",
            ["UBND huyện"],
        ),
        ("Thực hiện Kế hoạch của UBND huyện số 12/KH-UBND ngày 24/10/2023;", ["UBND huyện"]),
        (
            (
                "Kế hoạch số 1/KH-UBND ngày 02/10/2023, Công văn số 2/UBND-VX ngày 03/10/2023 của "
                "UBND huyện;"
            ),
            ["UBND huyện", "UBND huyện"],
        ),
        (
            "Thông tư số 7/2023/TT-BNV, Kế hoạch số 2/KH-UBND ngày 03/10/2023 của UBND huyện;",
            [None, "UBND huyện"],
        ),
    ],
)
def test_the_issuer_is_found_where_it_stands(text: str, named: list[str | None]) -> None:
    """Before "tại", before "số", or shared; a body that cannot share the symbol is not."""
    assert issuers(text) == named


def test_an_annex_does_not_cite_its_own_plan() -> None:
    """ "(Kèm theo Kế hoạch số …)" over an annex names the plan itself, blank or not."""
    assert issuers("(Kèm theo Kế hoạch số      /KH-UBND ngày   /11/2023 của UBND huyện)") == []
