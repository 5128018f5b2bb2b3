"""NQ007, NQ008 · the organisation part beside the recipients."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plancheck.finding import DocumentReport, Verdict

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]


def plan_of(units: tuple[str, ...], recipients: tuple[str, ...]) -> str:
    headings = "\n".join(
        f"{n}. {unit}\nPhối hợp thực hiện Kế hoạch." for n, unit in enumerate(units, start=1)
    )
    lines = "\n".join(f"- {name};" for name in recipients)
    return (
        f"to_chuc_thuc_hien: V. TỔ CHỨC THỰC HIỆN\n{headings}\n"
        f"noi_nhan: Nơi nhận:\n{lines}\n- Lưu: VT, VHXH."
    )


@pytest.mark.parametrize(
    ("units", "recipients", "expected"),
    [
        (("Công an xã",), ("UBND huyện (để báo cáo)", "CA xã"), []),
        (("Công an xã",), ("UBND huyện (để báo cáo)", "Trạm Y tế"), ["1. Công an xã"]),
        (("Hội Liên hiệp Phụ nữ xã",), ("Hội LHPN xã",), []),
        (("Các ban, ngành, đoàn thể",), ("Công an xã",), []),
        (("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã",), ("UBMTTQ xã",), []),
        (("Ủy ban MTTQ Việt Nam xã", "Hội Nông dân xã"), ("UBMTTQVN xã", "HND xã"), []),
        (("Đoàn Thanh niên xã", "Đài Truyền thanh xã"), ("Đoàn TN xã", "Đài TT xã"), []),
        (("Trường Tiểu học Bình An",), ("Trường TH, MN Bình An",), []),
        (("Trường Tiểu học Bình An",), ("Trường MN Bình An",), ["1. Trường Tiểu học Bình An"]),
    ],
)
def test_ordered_units_receive_the_plan(
    said: Said, units: tuple[str, ...], recipients: tuple[str, ...], expected: list[str]
) -> None:
    """Abbreviations count as names; groups in the headings are not judged."""
    assert [excerpt for _, excerpt in said("NQ007", plan_of(units, recipients))] == expected


def test_groups_among_the_recipients_leave_it_open(judged: Judge) -> None:
    """“Các ban, ngành” may cover the unit: undecided, not passed."""
    report = judged("NQ007", plan_of(("Trạm Y tế",), ("Các ban, ngành, đoàn thể xã",)))

    assert report.outcomes["NQ007"].verdict is Verdict.UNDECIDED


@pytest.mark.parametrize(
    ("recipients", "expected"),
    [
        (("Công an xã",), []),
        (("Công an xã", "Trạm Thú y"), ["Trạm Thú y"]),
        (("Công an xã", "Trạm Thú y (để biết)"), []),
        (("Phòng Nội vụ huyện", "Công an xã"), []),
    ],
)
def test_units_that_receive_have_work(
    said: Said, recipients: tuple[str, ...], expected: list[str]
) -> None:
    """Those above and those told for information need none."""
    plan = plan_of(("Công an xã",), recipients) + "\nket_thuc: Trên đây là Kế hoạch năm 2023./."

    assert [excerpt for _, excerpt in said("NQ008", plan)] == expected
