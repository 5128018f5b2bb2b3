"""PL004 · the issuer, its superior or their unit no longer exists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.phap_luat._bodies import gone_bodies
from plancheck_rules.phap_luat._head import head_names
from plancheck_rules.phap_luat._messages import TOLD
from plancheck_rules.phap_luat._reform import (
    CO_CAU_CHINH_PHU,
    KET_THUC_CAP_HUYEN,
    NEW_MINISTRIES,
    NO_DATE,
    SAP_XEP_CAP_TINH,
)
from plancheck_rules.phap_luat._told import said_of_body, said_of_unit
from plancheck_rules.phap_luat._units import gone_units, province_of


@rule(
    "PL004",
    "co-quan-ban-hanh-khong-con",
    Severity.ERROR,
    citations=(
        phu_luc_1("điểm a khoản 2", "tên chính thức, đầy đủ của cơ quan ban hành"),
        KET_THUC_CAP_HUYEN,
        CO_CAU_CHINH_PHU,
        SAP_XEP_CAP_TINH,
    ),
    since=NEW_MINISTRIES,
    messages={"no_date": NO_DATE, **TOLD},
)
def co_quan_ban_hanh_khong_con(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Cơ quan ban hành, cơ quan chủ quản hoặc đơn vị hành chính ở đầu văn bản không còn.
    The issuer in the head, its superior or their unit had ended by the plan's day.

    Vì sao
        Cơ quan không còn thì không còn thẩm quyền ban hành văn bản; thường là tên cũ còn sót ở phần
        đầu, phần ký.
    Why
        A body that is no longer may issue nothing; an old name is usually left in head or
        signature.
    Lưu ý
        Tên xã, phường chỉ xét khi biết tỉnh, vì nhiều nơi trùng tên. Nơi sắp xếp sau ngày
        01/7/2025 có thể chưa có trong dữ liệu.
    Note
        Communes are judged only where the province is known, for their names recur. Changes
        after 01/7/2025 may be missing from the data.
    Sai
        @ xã 2025
        co_quan: ỦY BAN NHÂN DÂN
        THỊ TRẤN BÌNH AN
    Sai
        @ xã 2025
        co_quan: ỦY BAN NHÂN DÂN
        XÃ CAO LÂU
    Đúng
        @ xã 2025
        co_quan: ỦY BAN NHÂN DÂN
        XÃ BA SƠN
    Đúng
        @ huyện 2024
    """
    if context.as_of is None:
        yield Abstention("no_date")
        return
    told: set[str] = set()
    for remark in _remarks(plan, context, context.as_of):
        if remark.arguments["name"] not in told:
            told.add(remark.arguments["name"])
            yield remark


def _remarks(plan: Plan, context: Context, day: dt.date) -> Iterator[Remark]:
    province = province_of(plan)
    for name in head_names(plan):
        text, whole = name.value, (0, len(name.value))
        bodies = [*gone_bodies(fold(text), context, day, whole)]
        for body in bodies:
            yield said_of_body(text[body.start : body.end], name.span, body)
        for unit in () if bodies else gone_units(text, context, day, province, whole):
            yield said_of_unit(text[unit.start : unit.end], name.span, unit)
