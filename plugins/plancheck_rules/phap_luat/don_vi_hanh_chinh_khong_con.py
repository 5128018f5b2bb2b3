"""PL007 · a province, district or commune that is no longer is named as if it were."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plancheck import Abstention, Context, Document, Plan, Remark, Severity, rule
from plancheck_rules._ranges import ranges
from plancheck_rules.phap_luat._around import borrowed, looks_back
from plancheck_rules.phap_luat._bodies import gone_bodies
from plancheck_rules.phap_luat._head import head_names
from plancheck_rules.phap_luat._kinds import gone_groups
from plancheck_rules.phap_luat._messages import TOLD
from plancheck_rules.phap_luat._reform import (
    NO_DATE,
    SAP_XEP_CAP_TINH,
    SAP_XEP_DON_VI,
    TWO_TIERS,
)
from plancheck_rules.phap_luat._told import joined, of_unit
from plancheck_rules.phap_luat._units import Named, gone_units, province_of

_INSTITUTION = re.compile(
    r"(?<!\w)(?:bệnh viện|trường|trung tâm|bảo tàng|thư viện|nhà|cung|quảng trường|hội trường"
    r"|công viên|khu|chi nhánh|đài|báo|chùa|đền|chợ|ga|bến|cầu|hồ|đường|di tích)"
    r"(?!\w)[^,.;:\n()]{0,40}\Z"
)
_BEFORE = 60


@rule(
    "PL007",
    "don-vi-hanh-chinh-khong-con",
    Severity.WARNING,
    citations=(SAP_XEP_CAP_TINH, SAP_XEP_DON_VI),
    since=TWO_TIERS,
    messages={"no_date": NO_DATE, **TOLD},
)
def don_vi_hanh_chinh_khong_con(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Nội dung kế hoạch ghi tỉnh, huyện, xã không còn vào ngày của kế hoạch như đang có.
    A province, district or commune that had ended is named as if it were still there.

    Vì sao
        Kế hoạch áp dụng cho một địa bàn không còn thì không rõ ai phải làm.
    Why
        Nobody knows whom a plan binds that is made for a territory which is no longer.
    Lưu ý
        Mỗi đơn vị báo một lần. Tên có “(cũ)”, “trước đây”, “nay là”, tên trong văn bản viện dẫn,
        tên bệnh viện, trường, công trình không xét; tên xã, phường chỉ xét khi biết tỉnh.
    Note
        Each unit is told once. Names of what was, in citations and of institutions are not judged;
        communes are only where the province is known.
    Sai
        @ tỉnh 2025
        noi_dung: Tổ chức mít tinh tại tỉnh Hà Giang và các xã biên giới.
    Sai
        @ xã 2025
        noi_dung: Tuyên truyền tại các thôn trên địa bàn xã Cao Lâu.
    Đúng
        @ xã 2025
        noi_dung: Tuyên truyền tại các thôn thuộc xã Cao Lâu (cũ).
    """
    if context.as_of is None:
        yield Abstention("no_date")
        return
    named: dict[str, list[Remark]] = {}
    for remark in _remarks(plan, context, context.as_of):
        named.setdefault(remark.arguments["name"], []).append(remark)
    for remarks in named.values():
        yield joined(remarks)._replace(severity=None)


def _remarks(plan: Plan, context: Context, day: dt.date) -> Iterator[Remark]:
    document, province, others = plan.document, province_of(plan), borrowed(plan)
    own = {
        found.unit.full_name
        for name in head_names(plan)
        for found in gone_units(name.value, context, day, province, (0, len(name.value)))
    }
    for span in filter(None, (plan.title and plan.title.span, plan.body)):
        place = document.offsets(span)
        told = ranges(
            (
                *(body[:2] for body in gone_bodies(document.folded, context, day, place)),
                *(group[:2] for group in gone_groups(document.folded, context, day, place)),
            )
        )
        for found in gone_units(document.text, context, day, province, place):
            taken = told.cover(found.start) or others.cover(found.start)
            if not taken and found.unit.full_name not in own and _is_own(document, found):
                yield of_unit(document, found)


def _is_own(document: Document, found: Named) -> bool:
    before = document.folded[max(0, found.start - _BEFORE) : found.start]
    past = looks_back(document, found.start, found.end)
    return not past and _INSTITUTION.search(before) is None
