"""NQ001 · an earlier year left in the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Severity

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("noi_dung: Treo khẩu hiệu “Hưởng ứng Tháng hành động vì bình đẳng giới năm 2022”.",
         [("name", "2022")]),
        ("ket_thuc: Trên đây là Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2021./.",
         [("name", "2021")]),
        ("noi_dung: Tổ chức tọa đàm vào ngày 20/11/2022 tại hội trường.", [("date", "20/11/2022")]),
        ("to_chuc_thuc_hien: Báo cáo kết quả trước ngày 20/12/2022.", [("date", "20/12/2022")]),
        ("kinh_phi: Từ dự toán ngân sách giao năm 2022.", [("year", "2022")]),
        ("kinh_phi: Bố trí trong dự toán ngân sách xã năm 2022 đã giao.", [("year", "2022")]),
        ("kinh_phi: Từ ngân sách năm 2022 theo phân cấp hiện hành.", [("year", "2022")]),
        ("mo_dau: UBND xã ban hành Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2022:",
         [("name", "2022")]),
        ("noi_dung: Lễ phát động năm 2022 tại sân vận động.", [("year", "2022")]),
    ],
)  # fmt: skip
def test_what_is_left(said: Said, plan: str, expected: list[tuple[str, str]]) -> None:
    """Slogans, closing, days, deadlines and budgets of another recent year are found."""
    assert said("NQ001", plan) == expected


@pytest.mark.parametrize(
    "words",
    [
        "So với năm 2022, số vụ việc giảm.",
        "Phát huy kết quả Tháng hành động vì bình đẳng giới năm 2022.",
        "Năm 2022, xã đã tổ chức 05 lớp tập huấn.",
        "Triển khai Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030.",
        "Thực hiện Luật Phòng, chống bạo lực gia đình năm 2022.",
        "Theo số liệu ngày 31/12/2022 của cơ quan thống kê.",
        "Chương trình truyền thông về bình đẳng giới đến năm 2030.",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2022 của UBND huyện Tân Lập.",
        "Báo cáo trước ngày 05/01/2024.",
        "Xây dựng kế hoạch năm 2024.",
        "Theo Quyết định giao dự toán ngân sách năm 2022 đã công bố.",
        "Từ ngân sách năm 2022 còn dư được chuyển sang.",
        "Xã đã ban hành Kế hoạch triển khai Tháng hành động vì bình đẳng giới năm 2022.",
        "Khen thưởng các tập thể có thành tích trong 02 năm 2022, 2023.",
        "Tháng hành động vì bình đẳng giới năm 2022 đạt nhiều kết quả.",
        "Nhân rộng cách làm hay của Tháng hành động vì bình đẳng giới năm 2022.",
        "Kinh phí tương tự năm 2022; ngân sách năm 2022 đã bố trí 20 triệu đồng.",
        "Dự toán năm 2022 chưa sử dụng hết.",
        "Đoạt giải Nhất hội thi năm 2022; trẻ sinh năm 2022 được tiêm chủng.",
    ],
)
def test_other_years_may_be_right(said: Said, words: str) -> None:
    """Looking back, laws, programmes, citations and the years to come are legitimate."""
    assert said("NQ001", f"kinh_phi: {words}") == []


def test_severity_by_certainty(judged: Judge) -> None:
    """The campaign of another year is an error, a day or budget a warning, a mere year a note."""
    plan = (
        "noi_dung: Treo khẩu hiệu “Hưởng ứng Tháng hành động vì bình đẳng giới năm 2022”.\n"
        "Tổ chức tọa đàm vào ngày 20/11/2022.\n"
        "Tổ chức Lễ phát động năm 2022."
    )
    found = {f.message_id: f.severity for f in judged("NQ001", plan).findings}

    assert found == {"name": Severity.ERROR, "date": Severity.WARNING, "year": Severity.INFO}


def test_the_fix_writes_this_year(judged: Judge) -> None:
    plan = "noi_dung: Hưởng ứng Tháng hành động vì bình đẳng giới năm 2022."
    (finding,) = judged("NQ001", plan).findings

    assert finding.fix is not None
    assert [edit.replacement for edit in finding.fix.edits] == ["2023"]
