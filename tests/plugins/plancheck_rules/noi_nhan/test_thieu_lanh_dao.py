"""NN007 · the leadership among the recipients."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("TT ĐU, TT HĐND xã", 0),
        ("CT, các PCT UBND xã", 0),
        ("Lãnh đạo UBND xã", 0),
        ("LĐ UBND xã", 0),
        ("TTĐU, TTHĐND xã", 0),
        ("Trạm Y tế xã", 1),
    ],
)
def test_some_leader_receives_the_plan(said: Said, line: str, count: int) -> None:
    """One line for committee, council or chairmen is enough, abbreviated or not."""
    plan = f"noi_nhan: Nơi nhận:\n- UBND huyện;\n- {line};\n- Lưu: VT, VHXH."

    assert len(said("NN007", plan)) == count


def test_only_committees_are_judged(said: Said) -> None:
    """A school has a head, not a leadership to inform."""
    assert said("NN007", "@ trường 2023\nnoi_nhan: Nơi nhận:\n- Các tổ;\n- Lưu: VT.") == []
