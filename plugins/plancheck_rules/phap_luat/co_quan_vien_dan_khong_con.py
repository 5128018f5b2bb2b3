"""PL008 · the issuer of a cited document did not exist on the cited day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Context, Message, PartialDate, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.phap_luat._bodies import gone_bodies
from plancheck_rules.phap_luat._reform import CO_CAU_CHINH_PHU, KET_THUC_CAP_HUYEN, SAP_XEP_CAP_TINH
from plancheck_rules.phap_luat._told import of_body, of_unit
from plancheck_rules.phap_luat._units import gone_units, province_of


@rule(
    "PL008",
    "co-quan-vien-dan-khong-con",
    Severity.ERROR,
    citations=(
        phu_luc_1("điểm b khoản 6", "thời gian và cơ quan ban hành của văn bản viện dẫn"),
        KET_THUC_CAP_HUYEN,
        CO_CAU_CHINH_PHU,
        SAP_XEP_CAP_TINH,
    ),
    messages={
        "gone": Message(
            vi="Văn bản viện dẫn đề ngày {date}, nhưng “{said}” không còn sau ngày {day}.",
            en="The cited document is dated {date}, but there has been no “{said}” since {day}.",
            advice_vi="Đối chiếu cơ quan ban hành và ngày với văn bản gốc.",
            advice_en="Check issuer and day against the document itself.",
        ),
    },
)
def co_quan_vien_dan_khong_con(plan: Plan, context: Context) -> Iterator[Remark]:
    """Văn bản viện dẫn ghi cơ quan ban hành không còn vào ngày của văn bản đó.
    The issuer of a cited document had ended by the day it is said to bear.

    Vì sao
        Cơ quan không còn không thể ban hành văn bản: tên cơ quan hoặc ngày đã ghi sai.
    Why
        A body that is no longer issues nothing: its name or the day is wrong.
    Lưu ý
        Xét theo ngày của văn bản viện dẫn: viện dẫn văn bản cũ của cơ quan cũ là đúng.
    Note
        What counts is the cited day: to cite an old document of an old body is right.
    Sai
        @ xã 2025
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 20/10/2025 của UBND huyện Tân Lập triển khai
        Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới.
    Đúng
        @ xã 2025
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 20/10/2024 của UBND huyện Tân Lập thực hiện
        Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030.
    """
    province = province_of(plan)
    for reference in plan.references:
        date = reference.date
        day = _day(date.value) if date else None
        if date and day:
            remark = next(_on(plan, context, reference, day, province), None)
            if remark:
                said = {**remark.arguments, "date": date.value.spoken()}
                yield Remark(remark.span, "gone", said, severity=remark.severity)


def _on(
    plan: Plan, context: Context, reference: Reference, day: dt.date, province: str | None
) -> Iterator[Remark]:
    """What is to be said of the issuer, else of the body in the symbol, on *day*."""
    named = reference.issuer or reference.designation
    document = plan.document
    place = document.offsets(named.span) if named else (0, 0)
    for body in gone_bodies(document.folded, context, day, place):
        yield of_body(document, body)
    for unit in gone_units(document.text, context, day, province, place):
        yield of_unit(document, unit)


def _day(date: PartialDate) -> dt.date | None:
    """The day, of a month the first: what had ended before it had ended on every other."""
    return date._replace(day=date.day or 1).as_date()
