"""NQ002 · the plan is dated in another year than the one it is for."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    DocumentKind,
    Message,
    Plan,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._campaign import NO_YEAR
from plancheck_rules._law import phu_luc_1

_OWN = Bilingual("năm của kế hoạch", "the plan's year")


@rule(
    "NQ002",
    "nam-ban-hanh-khac-nam-ke-hoach",
    Severity.ERROR,
    citations=(phu_luc_1("điểm b khoản 4", "năm ban hành văn bản"),),
    kinds=frozenset({DocumentKind.PLAN}),
    campaign_only=True,
    messages={
        "no_year": NO_YEAR,
        "no_date": Message(
            vi="Văn bản chưa ghi năm ban hành.",
            en="The document states no year of issue.",
        ),
        "differs": Message(
            vi="Văn bản ghi năm ban hành {said}, trích yếu là của năm {year}.",
            en="The document is dated {said}, its title says {year}.",
            advice_vi="Sửa năm ở dòng địa danh, ngày tháng hoặc ở trích yếu.",
            advice_en="Mend the year in the date line or in the title.",
        ),
    },
)
def nam_ban_hanh_khac_nam_ke_hoach(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Năm ban hành khác với năm của Tháng hành động trong kế hoạch.
    The year of issue is not the year the plan is for.

    Vì sao
        Kế hoạch Tháng hành động được ban hành trong chính năm đó; hai năm khác nhau là dấu hiệu
        sửa sót một trong hai chỗ.
    Why
        Such a plan is issued in its own year; two different years mean that one was not renewed.
    Sai
        dia_danh_ngay: Bình An, ngày 08 tháng 11 năm 2022
    Đúng
        @ xã 2023
    """
    if plan.year is None:
        yield Abstention("no_year")
    elif plan.date is None or plan.date.value.year is None:
        yield Abstention("no_date")
    elif plan.date.value.year != plan.year.value:
        said, year = str(plan.date.value.year), str(plan.year.value)
        yield Remark(
            plan.date.span,
            "differs",
            {"said": said, "year": year},
            related=((_OWN, plan.year.span),),
        )
