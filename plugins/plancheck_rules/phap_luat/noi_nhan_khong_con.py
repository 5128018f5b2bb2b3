"""PL005 · a recipient no longer exists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Abstention, Context, Document, Message, Plan, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.phap_luat._around import looks_back
from plancheck_rules.phap_luat._bodies import gone_bodies
from plancheck_rules.phap_luat._kinds import gone_groups
from plancheck_rules.phap_luat._messages import TOLD
from plancheck_rules.phap_luat._reform import (
    CO_CAU_CHINH_PHU,
    KET_THUC_CAP_HUYEN,
    NEW_MINISTRIES,
    NO_DATE,
)
from plancheck_rules.phap_luat._told import of_body, of_group, of_unit
from plancheck_rules.phap_luat._units import gone_units, province_of


@rule(
    "PL005",
    "noi-nhan-khong-con",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm a khoản 9", "cơ quan nhận văn bản"),
        KET_THUC_CAP_HUYEN,
        CO_CAU_CHINH_PHU,
    ),
    since=NEW_MINISTRIES,
    messages={
        "no_date": NO_DATE,
        "no_list": Message(
            vi="Văn bản không có phần Nơi nhận.",
            en="The document has no list of recipients.",
        ),
        **TOLD,
    },
)
def noi_nhan_khong_con(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Nơi nhận ghi cơ quan, đơn vị không còn vào ngày của kế hoạch.
    A recipient had ended by the plan's day.

    Vì sao
        Văn bản gửi tới cơ quan không còn thì không ai nhận; báo cáo cũng không tới cấp trên.
    Why
        What is sent to a body that is no longer reaches nobody, nor does a report.
    Lưu ý
        Bình đẳng giới từ ngày 01/3/2025 thuộc Bộ Nội vụ, Sở Nội vụ; ở xã, phường, đặc khu là Phòng
        Văn hóa - Xã hội. Việc khác của ngành cũ có thể thuộc cơ quan khác.
    Note
        Gender equality went to Bộ Nội vụ and Sở Nội vụ from 01/3/2025, in communes to Phòng Văn
        hóa - Xã hội. Other duties may have gone elsewhere.
    Sai
        @ tỉnh 2025
        noi_nhan: Nơi nhận:
        - Bộ LĐTBXH (để báo cáo);
        - UBND các xã, phường;
        - Lưu: VT, KGVX.
    Sai
        @ tỉnh 2025
        noi_nhan: Nơi nhận:
        - Bộ Nội vụ (để báo cáo);
        - UBND các huyện, thành phố;
        - Lưu: VT, KGVX.
    Đúng
        @ tỉnh 2025
    """
    if context.as_of is None:
        yield Abstention("no_date")
    elif plan.recipients is None:
        yield Abstention("no_list", applicable=False)
    else:
        province = province_of(plan)
        for item in plan.recipients.items:
            place = plan.document.offsets(item.text.span)
            if not looks_back(plan.document, *place):
                yield from _of_item(plan.document, context, context.as_of, province, place)


def _of_item(
    document: Document, context: Context, day: dt.date, province: str | None, place: tuple[int, int]
) -> Iterator[Remark]:
    """Bodies first, else groups of units, else single units."""
    folded = document.folded
    bodies = [of_body(document, found) for found in gone_bodies(folded, context, day, place)]
    groups = [of_group(document, found) for found in gone_groups(folded, context, day, place)]
    units = gone_units(document.text, context, day, province, place)
    yield from bodies or groups or (of_unit(document, found) for found in units)
