"""PL001 · a cited law or decree is no longer in force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1, written
from plancheck_rules.phap_luat._cited import Cited, cited, full_name, replaced_on, successor_of
from plancheck_rules.phap_luat._reform import NO_DATE


@rule(
    "PL001",
    "van-ban-het-hieu-luc",
    Severity.ERROR,
    citations=(phu_luc_1("điểm a khoản 6", "căn cứ là văn bản quy định nội dung, cơ sở ban hành"),),
    messages={
        "no_date": NO_DATE,
        "replaced": Message(
            vi="{document} hết hiệu lực từ ngày {day}; thay bằng {successor}.",
            en="{document} has not been in force since {day}; {successor} replaced it.",
            advice_vi="Viện dẫn {successor}, sau khi đối chiếu nội dung.",
            advice_en="Cite {successor}, after a look at what it says.",
        ),
        "superseded": Message(
            vi="Thay {document} là {successor}, có hiệu lực từ ngày {day}.",
            en="{successor}, in force from {day}, took the place of {document}.",
            advice_vi="Viện dẫn {successor}, sau khi đối chiếu nội dung.",
            advice_en="Cite {successor}, after a look at what it says.",
        ),
        "repealed": Message(
            vi="{document} hết hiệu lực từ ngày {day}.",
            en="{document} has not been in force since {day}.",
            advice_vi="Bỏ, hoặc viện dẫn văn bản đang có hiệu lực.",
            advice_en="Drop it, or cite what is in force.",
        ),
    },
)
def van_ban_het_hieu_luc(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Viện dẫn luật, nghị định đã hết hiệu lực vào ngày của kế hoạch.
    A cited law or decree was no longer in force on the plan's day.

    Vì sao
        Căn cứ đã hết hiệu lực không còn là cơ sở để ban hành văn bản; thường là sót khi sửa từ kế
        hoạch cũ.
    Why
        What is out of force supports nothing; it is usually left from an older plan.
    Lưu ý
        Luật gọi bằng tên, không ghi năm hoặc số, được hiểu là luật đang có hiệu lực. Chỗ nói về
        việc sửa đổi, thay thế, tổng kết thi hành không xét.
    Note
        A law called by its name alone is the one in force. Clauses on amendment, replacement or
        past results are not judged.
    Sai
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình năm 2007.
    Sai
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình số 02/2007/QH12.
    Đúng
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình năm 2022.
    Đúng
        can_cu: Căn cứ Luật Phòng, chống bạo lực gia đình.
    """
    if context.as_of is None:
        yield Abstention("no_date")
        return
    for one in cited(plan, context):
        day, sure = replaced_on(one.known, context), one.known.source.confidence
        if day and day <= context.as_of and sure != "low":
            severity = None if sure == "high" else Severity.WARNING
            yield _remark(plan, context, one, day)._replace(severity=severity)


def _remark(plan: Plan, context: Context, one: Cited, day: dt.date) -> Remark:
    said = {"document": full_name(one.known), "day": written(day)}
    place, successor = plan.document.span(one.start, one.end), one.known.successor
    if successor is None:
        return Remark(place, "repealed", said)
    record = successor_of(one.known, context)
    name = full_name(record) if record else successor
    message = "replaced" if one.known.valid_to else "superseded"
    return Remark(place, message, {**said, "successor": name}, expected=name)
