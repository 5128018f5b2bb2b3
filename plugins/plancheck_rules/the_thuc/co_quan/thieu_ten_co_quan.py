"""TT020 · no name of the issuing body."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, nghi_dinh_30, phu_luc_1
from plancheck_rules.the_thuc._head import NO_HEAD, aside, has_head, head_place, unread


@rule(
    "TT020",
    "thieu-ten-co-quan",
    Severity.WARNING,
    citations=(nghi_dinh_30("điểm b khoản 2 Điều 8"), phu_luc_1("điểm a khoản 2")),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_head": NO_HEAD,
        "unread": Message(
            vi="Phần đầu văn bản có dòng chữ chưa nhận ra là gì, có thể là tên cơ quan.",
            en="The head has a line of unknown meaning, which may be the body's name.",
        ),
        "missing": Message(
            vi="Phần đầu kế hoạch thiếu tên cơ quan, tổ chức ban hành.",
            en="The head of the plan does not name the issuing body.",
            advice_vi="Ghi tên đầy đủ của cơ quan ban hành ở trên cùng, bên trái trang đầu.",
            advice_en="Give the body's full name at the top left of page 1.",
        ),
    },
)
def thieu_ten_co_quan(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phần đầu kế hoạch không có tên cơ quan, tổ chức ban hành.
    The head of the plan does not name the issuing body.

    Vì sao
        Tên cơ quan ban hành là thành phần thể thức chính; thiếu nó thì không rõ kế hoạch của ai.
    Why
        It is a component of every document; without it nobody knows whose plan it is.
    Lưu ý
        Phần đầu còn dòng chữ không nhận ra được thì không kết luận.
    Note
        Nothing is concluded if the head has a line that was not recognised.
    Sai
        co_quan:
    Đúng
        @ xã 2023
    """
    if not has_head(plan):
        yield Abstention("no_head", applicable=False)
    elif plan.bodies:
        return
    elif any(map(str.isalpha, unread(plan) + aside(plan))):
        yield Abstention("unread")
    else:
        yield Remark(head_place(plan), "missing")
