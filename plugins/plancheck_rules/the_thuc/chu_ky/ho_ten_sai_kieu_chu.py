"""TT096 · the signer's name in the wrong type."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Alignment,
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
from plancheck_rules.the_thuc._look import Look, judge_look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import centred_in_cell
from plancheck_rules.the_thuc._runs import printed

_LOOK = Look((13, 14), bold=True, italic=False)


@rule(
    "TT096",
    "ho-ten-sai-kieu-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1(
            "điểm đ khoản 7", "in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, canh giữa"
        ),
        mau_chu("họ tên của người ký"),
    ),
    since=IN_FORCE,
    messages={
        **look_messages(
            "Họ tên người ký", "The signer's name", _LOOK._replace(alignment=Alignment.CENTRE)
        ),
        "capitals": Message(
            vi="Họ tên người ký in hoa: “{said}”; quy định là chữ in thường.",
            en="The signer's name is in capitals, “{said}”; the rule is lower case.",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def ho_ten_sai_kieu_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Họ tên người ký in hoa, sai cỡ chữ, kiểu chữ hoặc không canh giữa.
    The signer's name is in capitals, in the wrong size or style, or not centred.

    Vì sao
        Họ tên in thường, chỉ viết hoa chữ cái đầu mỗi tiếng, cỡ chữ 13 đến 14, đứng, đậm, canh giữa
        dưới chức vụ.
    Why
        It is written in lower case with initials, in size 13 to 14, upright and bold, centred
        under the post.
    Sai
        ho_ten: NGUYỄN VĂN A
    Sai
        ~ ho_ten: bold no
    Đúng
        ~ chuc_vu: size 13
        ~ ho_ten: size 13
    """
    name = plan.signature.name if plan.signature else None
    if name is None:
        yield from judge_look(plan, _LOOK)
        return
    if printed(plan, name.span).isupper():
        meant = name.value.title()
        yield Remark(
            name.span,
            "capitals",
            {"said": printed(plan, name.span), "meant": meant},
            expected=meant,
            fix=Fix(Safety.UNSAFE, (Edit(name.span, meant),)),
        )
    yield from judge_look(plan, centred_in_cell(plan, name.span, _LOOK), name.span)
