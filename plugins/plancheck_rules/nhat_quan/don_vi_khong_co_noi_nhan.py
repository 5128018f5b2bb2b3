"""NQ007 · a unit is given work but is not among the recipients."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Message,
    Plan,
    Remark,
    Section,
    SectionKind,
    Severity,
    fold,
    rule,
)
from plancheck_rules._law import phu_luc_1
from plancheck_rules.nhat_quan._units import is_named_in, named_words, names_group, single_unit


@rule(
    "NQ007",
    "don-vi-khong-co-noi-nhan",
    Severity.INFO,
    citations=(phu_luc_1("điểm a khoản 9", "nơi nhận để thực hiện"),),
    messages={
        "no_list": Message(
            vi="Văn bản không có phần Nơi nhận hoặc không có mục tổ chức thực hiện theo đơn vị.",
            en="There is no list of recipients, or no part that orders units by name.",
        ),
        "grouped": Message(
            vi="Nơi nhận ghi theo nhóm, không đối chiếu từng đơn vị được.",
            en="The recipients are groups; single units cannot be compared.",
        ),
        "missing": Message(
            vi="“{unit}” được giao việc nhưng không có trong Nơi nhận.",
            en="“{unit}” is given work but is not among the recipients.",
            advice_vi="Thêm đơn vị vào Nơi nhận, nếu chưa thuộc nhóm nào.",
            advice_en="Add it, unless a group in the list covers it.",
        ),
    },
)
def don_vi_khong_co_noi_nhan(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Đơn vị được giao việc nhưng không có trong Nơi nhận.
    A unit is given work but is not among the recipients.

    Vì sao
        Đơn vị không nhận được kế hoạch thì không biết mình có việc.
    Why
        Who does not receive the plan does not know of the work.
    Lưu ý
        Nơi nhận ghi theo nhóm (“Các phòng, ban, ngành”) có thể đã gồm đơn vị đó, nên không xét.
    Note
        Recipients named as groups may cover the unit, so then nothing is judged.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo);
        - Ủy ban MTTQ Việt Nam xã;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    sections = list(_of_units(plan))
    items = [item.text.value for item in plan.recipients.items] if plan.recipients else []
    if not sections or not items:
        yield Abstention("no_list", applicable=False)
        return
    received = named_words(fold(" ; ".join(items)))
    missing = [
        section
        for section in sections
        if (unit := single_unit(section.title)) and not is_named_in(unit, received)
    ]
    if missing and any(names_group(item) for item in items if "chủ tịch" not in fold(item)):
        yield Abstention("grouped")
        return
    for section in missing:
        yield Remark(section.span, "missing", {"unit": section.title})


def _of_units(plan: Plan) -> Iterator[Section]:
    """Yield the headings within the organisation part that name one unit."""
    for part in plan.sections(SectionKind.TO_CHUC_THUC_HIEN):
        for section in plan.outline:
            inside = part.span.block < section.span.block <= part.last_block
            if inside and section.level == part.level + 1 and single_unit(section.title):
                yield section
