"""TT100 · the words "Nơi nhận:" are not set as ordered."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Context,
    DocumentKind,
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
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._runs import printed

_LOOK = Look((12, 12), bold=True, italic=True)
_MEANT = "Nơi nhận:"


@rule(
    "TT100",
    "noi-nhan-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm d khoản 9", "dấu hai chấm, in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm"),
        mau_chu("từ “Nơi nhận”"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        **look_messages("Từ “Nơi nhận”", "“Nơi nhận”", _LOOK),
        "form": Message(
            vi="Ghi “{said}”; quy định là “Nơi nhận:”, in thường, có dấu hai chấm.",
            en="It says “{said}”; the rule is “Nơi nhận:”, in lower case, with a colon.",
            advice_vi="Ghi “Nơi nhận:”.",
            advice_en="Write “Nơi nhận:”.",
        ),
    },
)
def noi_nhan_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ “Nơi nhận:” không đúng cách ghi, cỡ chữ hoặc kiểu chữ.
    The words “Nơi nhận:” are not in their form, size or style.

    Vì sao
        “Nơi nhận:” cỡ chữ 12, nghiêng, đậm, có dấu hai chấm, phân biệt với danh sách bên dưới.
    Why
        They are set in size 12, italic and bold, with a colon, unlike the list below.
    Sai
        noi_nhan: Nơi nhận
        - Ủy ban nhân dân huyện;
        - Lưu: VT, VHXH.
    Sai
        ~ noi_nhan_heading: italic no
    Đúng
        ~ noi_nhan_heading: size 12
    """
    heading = plan.recipients.heading if plan.recipients else None
    if heading is None:
        yield from judge_look(plan, _LOOK)
        return
    said = printed(plan, heading.span)
    if said.isupper() or not said.endswith(":"):
        fix = Fix(Safety.SAFE, (Edit(heading.span, _MEANT),))
        yield Remark(heading.span, "form", {"said": said}, expected=_MEANT, fix=fix)
    yield from judge_look(plan, _LOOK, heading.span)
