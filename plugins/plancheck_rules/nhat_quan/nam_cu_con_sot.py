"""NQ001 · an earlier year is left where this year should stand."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Edit,
    Field,
    Fix,
    Message,
    Plan,
    Remark,
    Safety,
    Severity,
    Span,
    rule,
)
from plancheck_rules._campaign import NO_YEAR
from plancheck_rules._law import huong_dan
from plancheck_rules.nhat_quan._stale import stale_dates, stale_names, stale_years

_OWN = Bilingual("năm của kế hoạch", "the plan's year")
_ADVICE = {
    "advice_vi": "Nếu sót từ kế hoạch cũ, sửa thành {year}.",
    "advice_en": "If it is left from an older plan, write {year}.",
}


@rule(
    "NQ001",
    "nam-cu-con-sot",
    Severity.ERROR,
    citations=(huong_dan("Tháng hành động của từng năm"),),
    messages={
        "no_year": NO_YEAR,
        "name": Message(
            vi="Tháng hành động ghi năm {said}; kế hoạch là của năm {year}.",
            en="The campaign is named with {said}; the plan is for {year}.",
            **_ADVICE,
        ),
        "date": Message(
            vi="Ngày {date} thuộc năm {said}; kế hoạch là của năm {year}.",
            en="{date} lies in {said}; the plan is for {year}.",
            **_ADVICE,
        ),
        "year": Message(
            vi="Còn ghi năm {said} trong kế hoạch năm {year}.",
            en="The year {said} stands in the plan for {year}.",
            **_ADVICE,
        ),
    },
)
def nam_cu_con_sot(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Năm cũ còn sót ở chỗ lẽ ra phải ghi năm nay.
    An earlier year is left where this year should stand.

    Vì sao
        Kế hoạch năm nay thường sửa từ bản năm trước. Một con số năm sót lại trong khẩu hiệu, ngày
        hoạt động, hạn báo cáo hay kinh phí làm cả văn bản phải ban hành lại.
    Why
        Plans are made from last year's. One numeral left in a slogan, a day, a deadline or the
        budget means that the plan must be issued anew.
    Lưu ý
        Năm của luật, chiến lược, văn bản viện dẫn, giai đoạn, kết quả năm trước là bình thường,
        không báo.
    Note
        Years of laws, strategies, cited documents, periods and past results are right.
    Sai
        noi_dung: Treo khẩu hiệu “Hưởng ứng Tháng hành động vì bình đẳng giới năm 2022”.
    Sai
        kinh_phi: Từ nguồn ngân sách nhà nước giao năm 2022.
    Đúng
        kinh_phi: So với năm 2022, nguồn kinh phí xã hội hóa tăng.
    """
    if plan.year is None:
        yield Abstention("no_year")
        return
    year = plan.year
    for field in stale_names(plan, year.value):
        yield _remark(plan, year, field.span, "name", field.value)
    for dated in stale_dates(plan, year.value):
        remark = _remark(plan, year, dated.field.span, "date", dated.day.year)
        spoken = {**remark.arguments, "date": dated.field.value.spoken()}
        yield remark._replace(arguments=spoken, fix=None, severity=Severity.WARNING)
    for found, sure in stale_years(plan, year.value):
        place = plan.document.span(found.start, found.start + 4)
        severity = Severity.WARNING if sure else Severity.INFO
        yield _remark(plan, year, place, "year", found.value)._replace(severity=severity)


def _remark(plan: Plan, year: Field[int], place: Span, message: str, said: int) -> Remark:
    meant = str(year.value)
    edit = (Edit(place, meant),) if plan.document.excerpt(place) == str(said) else ()
    return Remark(
        place,
        message,
        {"said": str(said), "year": meant},
        expected=meant,
        related=((_OWN, year.span),),
        fix=Fix(Safety.UNSAFE, edit) if edit else None,
    )
