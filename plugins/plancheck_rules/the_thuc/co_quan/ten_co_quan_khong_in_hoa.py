"""TT022 · the name of a body in the head not in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    Edit,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._head import lines_of
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.co_quan._name import NO_NAME, superiors


@rule(
    "TT022",
    "ten-co-quan-khong-in-hoa",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 2"), mau_chu("tên cơ quan, tổ chức")),
    since=IN_FORCE,
    messages={
        "no_name": NO_NAME,
        "found": Message(
            vi="Tên cơ quan “{said}” ở phần đầu văn bản chưa in hoa.",
            en="The name “{said}” in the head is not in capitals.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ten_co_quan_khong_in_hoa(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Tên cơ quan ban hành hoặc cơ quan chủ quản ở phần đầu không in hoa.
    The name of the issuer or of its superior body in the head is not in capitals.

    Vì sao
        Cả hai dòng tên cơ quan được trình bày bằng chữ in hoa.
    Why
        Both names are set in capitals.
    Sai
        co_quan: Ủy ban nhân dân xã Bình An
    Sai
        chu_quan: UBND huyện Tân Lập
        co_quan: PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
    Đúng
        ~ co_quan: caps yes
        co_quan: Ủy ban nhân dân xã Bình An
    """
    if not plan.bodies:
        yield Abstention("no_name", applicable=False)
    for body in (*superiors(plan), *plan.bodies[-1:]):
        lines = lines_of(plan, body.span)
        said = [printed(plan, line) for line in lines]
        edits = [Edit(line, text.upper()) for line, text in zip(lines, said, strict=True)]
        if not all(map(str.isupper, said)):
            written = " ".join(said)
            yield Remark(
                lines[0],
                "found",
                {"said": written, "meant": written.upper()},
                expected=written.upper(),
                fix=Fix(Safety.SAFE, tuple(edits)),
            )
