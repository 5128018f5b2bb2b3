"""TT033 · the word "Số" before the number written wrongly."""

from __future__ import annotations

import re
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
    Span,
    rule,
)
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._head import head_text
from plancheck_rules.the_thuc._runs import printed
from plancheck_rules.the_thuc.so_ky_hieu._own import NO_NUMBER

_RIGHT = "Số:"
_WORD = re.compile(r"s[ốỐ](?:\s{0,3}:)?", re.IGNORECASE)
_UNSEEN = re.compile(
    r"(?:(?<![^\n\t|])|(?<= {3}))(số(?: ?:)?)(?= ?(?:\d{1,5}[a-zđ]?|[.…_ ]{0,60})/)"
)
_ADVICE = {
    "advice_vi": "Ghi “Số:”, rồi đến số, ký hiệu.",
    "advice_en": "Write “Số:”, then number and symbol.",
}


@rule(
    "TT033",
    "tu-so-sai-cach-viet",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm c khoản 3", "từ “Số” bằng chữ in thường; sau từ “Số” có dấu hai chấm (:)"),
        mau_chu("số, ký hiệu của văn bản"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "no_number": NO_NUMBER,
        "colon": Message(
            vi="Sau từ “Số” thiếu dấu hai chấm.",
            en="The word “Số” lacks its colon.",
            **_ADVICE,
        ),
        "capitals": Message(
            vi="Từ “{said}” viết hoa không đúng.",
            en="The word “{said}” has wrong capitals.",
            **_ADVICE,
        ),
    },
)
def tu_so_sai_cach_viet(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Từ “Số” trước số, ký hiệu viết hoa sai hoặc thiếu dấu hai chấm.
    The word “Số” before number and symbol has wrong capitals or lacks its colon.

    Vì sao
        Mẫu chữ của Nghị định ghi “Số: 15/QĐ-BNV”: chữ in thường, sau từ “Số” có dấu hai chấm.
    Why
        The decree's sample reads “Số: 15/QĐ-BNV”, in lower case and with a colon.
    Sai
        so_ky_hieu: Số 152/KH-UBND
    Sai
        so_ky_hieu: SỐ: 152/KH-UBND
    Sai
        so_ky_hieu: số: 152/KH-UBND
    Đúng
        so_ky_hieu: Số: 152/KH-UBND
    """
    place = _word(plan)
    if place is None:
        yield Abstention("no_number", applicable=False)
        return
    said = printed(plan, place)
    bare = said.rstrip(": \u00a0")
    if bare == "Số" and said.endswith(":"):
        return
    yield Remark(
        place,
        "colon" if bare == "Số" else "capitals",
        {} if bare == "Số" else {"said": bare},
        expected=_RIGHT,
        fix=Fix(Safety.SAFE, (Edit(place, _RIGHT),)),
    )


def _word(plan: Plan) -> Span | None:
    """The place of "Số" and its colon; also where small letters hide the number from readers."""
    if plan.number is None:
        hidden = _UNSEEN.search(head_text(plan))
        return plan.document.span(*hidden.span(1)) if hidden else None
    word = _WORD.match(plan.number.text)
    first = plan.document.offsets(plan.number.span)[0]
    return plan.document.span(first, first + word.end()) if word else None
