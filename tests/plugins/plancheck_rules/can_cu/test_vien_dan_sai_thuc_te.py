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


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Chương trình truyền thông về bình đẳng giới đến năm 2023", ["title"]),
        ("Chương trình truyền thông về bình đẳng giới đến năm 2030", []),
        ("Chương trình truyền thông về bình đẳng giới", []),
    ],
)
def test_years_in_a_known_title(said: Said, title: str, expected: list[str]) -> None:
    """A wrong year in the title of a known programme is told; a shortened title is not."""
    plan = (
        "can_cu: Căn cứ Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ phê "
        f"duyệt {title}."
    )
    assert [message for message, _ in said("CC009", plan)] == expected


@pytest.mark.parametrize(
    ("model", "citation", "expected"),
    [
        ("huyện 2023", "ngày 04/11/2023 của UBND huyện Cao Lộc", ["date"]),
        ("huyện 2023", "ngày 03/11/2022 của Ủy ban nhân dân huyện Cao Lộc", ["date"]),
        ("huyện 2023", "ngày 03/11/2023 của UBND huyện Cao Lộc", []),
        ("huyện 2023", "ngày 04/10/2022 của UBND huyện Cao Lộc", []),
        ("huyện 2023", "ngày 04/11/2023 của UBND huyện Chi Lăng", []),
        ("huyện 2023", "ngày 04/11/2023 của UBND huyện", []),
        ("huyện 2023", "ngày 04/11/2023", []),
    ],
)
def test_a_document_of_the_own_province(
    said: Said, model: str, citation: str, expected: list[str]
) -> None:
    """It is surely meant if the issuer and the year, or day and month, agree."""
    plan = (
        f"@ {model}\n"
        f"can_cu: Thực hiện Kế hoạch số 319/KH-UBND {citation} trên địa bàn tỉnh Lạng Sơn;\n"
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 16/10/2023 của Ủy ban nhân dân tỉnh Lạng Sơn."
    )
    assert [message for message, _ in said("CC009", plan)] == expected


def test_a_document_of_another_province_is_not_compared(said: Said) -> None:
    """Two districts of one name may have a plan of one number."""
    plan = (
        "@ huyện 2023\n"
        "can_cu: Thực hiện Kế hoạch số 319/KH-UBND ngày 04/11/2023 của UBND huyện Cao Lộc;\n"
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 16/10/2023 của Ủy ban nhân dân tỉnh Sơn La."
    )
    assert said("CC009", plan) == []


def test_the_province_may_go_without_its_name(said: Said) -> None:
    """ "UBND tỉnh" is one body in a plan of that province, however it is spelt."""
    plan = (
        "@ huyện 2019\n"
        "can_cu: Thực hiện Kế hoạch số 217/KH-UBND ngày {day} của UBND tỉnh;\n"
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 16/10/2019 của Ủy ban nhân dân tỉnh Thanh Hóa."
    )
    assert [one for one, _ in said("CC009", plan.format(day="01/10/2019"))] == ["date"]
    assert said("CC009", plan.format(day="18/10/2019")) == []
