"""PL006 · work is given to a body that no longer exists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Severity, rule
from plancheck_rules._ranges import Ranges, ranges
from plancheck_rules.phap_luat._around import borrowed, looks_back
from plancheck_rules.phap_luat._bodies import gone_bodies
from plancheck_rules.phap_luat._head import gone_issuers
from plancheck_rules.phap_luat._kinds import gone_groups
from plancheck_rules.phap_luat._messages import TOLD
from plancheck_rules.phap_luat._reform import (
    CO_CAU_CHINH_PHU,
    KET_THUC_CAP_HUYEN,
    NEW_MINISTRIES,
    NO_DATE,
    SAP_XEP_DON_VI,
)
from plancheck_rules.phap_luat._told import joined, of_body, of_group


@rule(
    "PL006",
    "don-vi-thuc-hien-khong-con",
    Severity.ERROR,
    citations=(KET_THUC_CAP_HUYEN, CO_CAU_CHINH_PHU, SAP_XEP_DON_VI),
    since=NEW_MINISTRIES,
    messages={
        "no_date": NO_DATE,
        "no_body": Message(
            vi="Chưa nhận ra phần nội dung của kế hoạch.",
            en="The text of the plan was not recognised.",
        ),
        **TOLD,
    },
)
def don_vi_thuc_hien_khong_con(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Kế hoạch giao việc cho cơ quan, cấp hành chính không còn vào ngày của kế hoạch.
    The plan gives work to a body or tier that had ended by its day.

    Vì sao
        Việc giao cho cơ quan không còn thì không ai làm; đây là dấu hiệu chép kế hoạch của năm
        trước cuộc sắp xếp.
    Why
        Nobody does what is given to a body that is no longer; it shows a plan copied from before
        the reform.
    Lưu ý
        Mỗi cơ quan báo một lần. Tên trong văn bản viện dẫn, trong ngoặc kép, hoặc có “(cũ)”, “trước
        đây”, “tiếp nhận từ” không xét.
    Note
        Each body is told once. Names in citations and quotations, and of what was, are not judged.
    Sai
        @ tỉnh 2025
        to_chuc_thuc_hien: 1. Sở Lao động - Thương binh và Xã hội
        Chủ trì, đôn đốc việc thực hiện Kế hoạch; báo cáo trước ngày 25/12/2025.
    Sai
        @ tỉnh 2025
        noi_dung: Các xã, phường, thị trấn treo băng rôn, khẩu hiệu.
    Đúng
        @ tỉnh 2025
        noi_dung: Tiếp nhận hồ sơ từ Sở Lao động - Thương binh và Xã hội (cũ).
    """
    if context.as_of is None or plan.body is None:
        yield Abstention("no_date" if context.as_of is None else "no_body")
        return
    named: dict[str, list[Remark]] = {}
    for remark in _remarks(plan, context, context.as_of):
        named.setdefault(remark.arguments["name"], []).append(remark)
    for remarks in named.values():
        yield joined(remarks)


def _remarks(plan: Plan, context: Context, day: dt.date) -> Iterator[Remark]:
    """One for every mention in the plan's own words, behind its preamble."""
    document, others = plan.document, borrowed(plan)
    start, end = document.offsets(plan.body) if plan.body else (0, 0)
    place = (document.offsets(plan.preamble)[1] if plan.preamble else start), end
    issuers = gone_issuers(plan, context, day)
    bodies = [*gone_bodies(document.folded, context, day, place)]
    for body in bodies:
        if body.office.name not in issuers and _is_own(plan, others, body.start, body.end):
            yield of_body(document, body)
    named = ranges((body.start, body.end) for body in bodies)
    for group in gone_groups(document.folded, context, day, place):
        if not named.cover(group.start) and _is_own(plan, others, group.start, group.end):
            yield of_group(document, group)


def _is_own(plan: Plan, others: Ranges, start: int, end: int) -> bool:
    return not others.cover(start) and not looks_back(plan.document, start, end)
