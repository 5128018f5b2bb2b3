"""NN006 · a recipient is listed twice."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Bilingual, Context, Message, Plan, Recipient, Remark, Severity, fold, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.noi_nhan._list import items


@rule(
    "NN006",
    "noi-nhan-trung-lap",
    Severity.INFO,
    citations=(phu_luc_1("điểm c khoản 9", "phần liệt kê nơi nhận"),),
    messages={
        "twice": Message(
            vi="Nơi nhận ghi “{name}” hai lần.",
            en="“{name}” is listed twice.",
            advice_vi="Bỏ một dòng.",
            advice_en="Remove one of the lines.",
        ),
    },
)
def noi_nhan_trung_lap(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Một nơi nhận được liệt kê hai lần.
    A recipient is listed twice.

    Vì sao
        Số bản phát hành tính theo Nơi nhận; ghi trùng là thừa bản, hoặc ghi nhầm thay cho nơi
        khác.
    Why
        Copies are counted by this list; a double entry wastes one or stands for another body.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo);
        - Công an xã;
        - Công an xã;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    seen: dict[str, Recipient] = {}
    for item in items(plan):
        earlier = seen.setdefault(fold(item.text.value), item)
        if earlier is not item:
            label = Bilingual("lần ghi trước", "where it stands first")
            place = earlier.text.span
            name = {"name": item.text.value}
            yield Remark(item.text.span, "twice", name, related=((label, place),))
