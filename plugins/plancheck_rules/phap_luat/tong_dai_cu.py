"""PL009 · the hotline that was replaced by 111."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Citation,
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
from plancheck_rules.phap_luat._around import looks_back
from plancheck_rules.phap_luat._reform import NO_DATE

_OLD = re.compile(r"(?<!\d)1800[\s.\-]{0,3}1567(?!\d)")
_NEW = "111"
_REPLACED = dt.date(2017, 12, 7)  # the day after 111 was opened


@rule(
    "PL009",
    "tong-dai-cu",
    Severity.WARNING,
    citations=(
        Citation(
            "Tổng đài điện thoại quốc gia bảo vệ trẻ em",
            "số 111 từ ngày 06/12/2017",
            "thay số 1800 1567",
        ),
    ),
    since=_REPLACED,
    messages={
        "no_date": NO_DATE,
        "old": Message(
            vi="“{said}” là số cũ của Tổng đài quốc gia bảo vệ trẻ em; từ ngày 06/12/2017 là 111.",
            en="“{said}” is the former number of the child hotline; since 06/12/2017 it is 111.",
            advice_vi="Ghi số 111 (miễn phí, 24/24 giờ).",
            advice_en="Write 111 (free, day and night).",
        ),
    },
)
def tong_dai_cu(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Ghi số tổng đài bảo vệ trẻ em cũ, đã được thay bằng 111.
    The plan gives the former number of the child hotline, now 111.

    Vì sao
        Người cần giúp đỡ gọi số cũ sẽ không được trả lời.
    Why
        Who needs help and calls the old number gets no answer.
    Sai
        noi_dung: Giới thiệu Tổng đài quốc gia bảo vệ trẻ em 18001567.
    Đúng
        noi_dung: Giới thiệu Tổng đài quốc gia bảo vệ trẻ em 111.
    Đúng
        noi_dung: Giới thiệu Tổng đài 111 (trước đây là 18001567).
    """
    if context.as_of is None:
        yield Abstention("no_date")
        return
    document = plan.document
    for found in _OLD.finditer(document.text):
        if not looks_back(document, *found.span()):
            place = document.span(*found.span())
            fix = Fix(Safety.UNSAFE, (Edit(place, _NEW),))
            yield Remark(place, "old", {"said": found[0]}, expected=_NEW, fix=fix)
