"""PL003 · a document is cited as a basis before it is in force."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1, written
from plancheck_rules.phap_luat._around import clause
from plancheck_rules.phap_luat._cited import Cited, cited, full_name
from plancheck_rules.phap_luat._reform import NO_DATE

_IN_ADVANCE = re.compile(r"(?<!\w)(?:hiệu lực|chuẩn bị|tuyên truyền|phổ biến|giới thiệu)(?!\w)")
_DATED = re.compile(r"ngày\s+\d|\d/\d{1,2}/\d{4}")


@rule(
    "PL003",
    "van-ban-chua-co-hieu-luc",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 6", "căn cứ là văn bản quy định nội dung, cơ sở ban hành"),),
    messages={
        "no_date": NO_DATE,
        "later": Message(
            vi="{document} có hiệu lực từ ngày {day}, sau ngày của kế hoạch.",
            en="{document} is in force from {day} only, after the plan's day.",
            advice_vi="Bỏ khỏi căn cứ, hoặc nêu rõ ngày có hiệu lực.",
            advice_en="Drop it from the bases, or say from when it is in force.",
        ),
    },
)
def van_ban_chua_co_hieu_luc(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Căn cứ vào văn bản chưa có hiệu lực vào ngày của kế hoạch.
    The plan rests on what was not yet in force on its day.

    Vì sao
        Văn bản chưa có hiệu lực chưa phải là cơ sở pháp lý.
    Why
        What is not in force yet is no legal basis.
    Lưu ý
        Chỉ xét phần căn cứ: tuyên truyền về luật mới trước ngày có hiệu lực là đúng.
    Note
        Only the bases are judged: to make a new law known in advance is right.
    Sai
        @ xã 2022
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình năm 2022.
        dia_danh_ngay: Bình An, ngày 18 tháng 11 năm 2022
    Đúng
        @ xã 2023
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình năm 2022.
    """
    if context.as_of is None:
        yield Abstention("no_date")
        return
    first, last = plan.document.offsets(plan.preamble) if plan.preamble else (0, 0)
    for one in cited(plan, context):
        day = one.known.valid_from
        if day and first <= one.start < last and _is_after(day, plan, context.as_of):
            said = {"document": full_name(one.known), "day": written(day)}
            if one.known.source.confidence != "low" and _is_basis(plan, one, context.as_of):
                yield Remark(plan.document.span(one.start, one.end), "later", said)


def _is_after(day: dt.date, plan: Plan, as_of: dt.date) -> bool:
    """Whether *day* is surely later: of a draft, only the month may be known."""
    open_day = plan.date is not None and plan.date.value.day is None
    return day > as_of and not (open_day and (day.year, day.month) == (as_of.year, as_of.month))


def _is_basis(plan: Plan, one: Cited, as_of: dt.date) -> bool:
    """Whether it is neither announced nor cited with a later day, which is the matter of CC007."""
    words = plan.document.text[one.start : one.end]
    issued = one.known.date
    later = issued is not None and _is_after(issued, plan, as_of) and _DATED.search(words)
    return not later and not _IN_ADVANCE.search(clause(plan.document, one.start, one.end))
