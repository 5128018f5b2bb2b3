"""TG009 · activities after the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("noi_dung: Tổ chức tổng duyệt Lễ phát động vào ngày 17/12/2023.", ["17/12/2023"]),
        ("noi_dung: Treo băng rôn từ ngày 10/11 đến hết ngày 20/12/2023.", []),
        ("noi_dung: Tổ chức tọa đàm vào ngày 05/01/2024 tại hội trường.", ["05/01/2024"]),
        ("noi_dung: Tổ chức tổng kết, trao giải vào ngày 20/12/2023.", []),
        ("noi_dung: Tổ chức hội thi vào ngày 10/12/2023.", []),
        ("noi_dung: Thực hiện Kế hoạch số 1/KH-UBND ngày 20/12/2023 của UBND huyện.", []),
        ("to_chuc_thuc_hien: Văn phòng tổ chức lưu hồ sơ trước ngày 31/12/2023.", []),
        ("noi_dung: Tổ chức lớp tập huấn vào ngày 20/12/2022 (đã thực hiện).", []),
        ("noi_dung: Treo băng rôn từ ngày 15/11/2023, tháo dỡ ngày 16/12/2023.", []),
        ("noi_dung: Tổ chức chấm thi, công bố kết quả vào ngày 20/12/2023.", []),
        ("noi_dung: Tuyên truyền hưởng ứng ngày thành lập Quân đội 22/12.", []),
        ("noi_dung: Tuyên truyền Nghị định có hiệu lực từ ngày 25/12/2023.", []),
    ],
)
def test_hoat_dong_sau_khi_ket_thuc(said: Said, plan: str, expected: list[str]) -> None:
    """Activities after 15/12 fire; reports, prizes, public days and spans of days do not."""
    assert [excerpt for _, excerpt in said("TG009", plan)] == expected
