"""PL002 · a cited programme is over."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1
from plancheck_rules.phap_luat._cited import (
    Cited,
    cited,
    full_name,
    is_history,
    own_references,
    successor_of,
)
from plancheck_rules.phap_luat._periods import last_year
from plancheck_rules.phap_luat._reform import NO_DATE


@rule(
    "PL002",
    "chuong-trinh-het-giai-doan",
    Severity.WARNING,
    citations=(phu_luc_1("điểm a khoản 6", "căn cứ là văn bản quy định nội dung, cơ sở ban hành"),),
    messages={
        "no_date": NO_DATE,
        "followed": Message(
            vi="Giai đoạn của {document} kết thúc năm {year}; tiếp theo là {successor}.",
            en="The period of {document} ended with {year}; {successor} followed.",
            advice_vi="Viện dẫn {successor}.",
            advice_en="Cite {successor}.",
        ),
        "ended": Message(
            vi="Giai đoạn của {document} kết thúc năm {year}; chưa rõ văn bản tiếp theo.",
            en="The period of {document} ended with {year}; what followed is not known here.",
            advice_vi="Kiểm tra xem đã có văn bản cho giai đoạn mới hoặc quyết định kéo dài chưa.",
            advice_en="See whether there is one for the new period, or an extension.",
        ),
        "over": Message(
            vi="Chương trình viện dẫn chỉ đến năm {year}, trước năm của kế hoạch ({own}).",
            en="The cited programme ran to {year}, before the plan's year ({own}).",
            advice_vi="Kiểm tra xem đã có văn bản cho giai đoạn mới hoặc quyết định kéo dài chưa.",
            advice_en="See whether there is one for the new period, or an extension.",
        ),
    },
)
def chuong_trinh_het_giai_doan(plan: Plan, context: Context) -> Iterator[Remark | Abstention]:
    """Viện dẫn chiến lược, chương trình đã hết giai đoạn thực hiện.
    A cited strategy or programme ended before the plan's year.

    Vì sao
        Chương trình hết giai đoạn thì mục tiêu và nguồn lực của nó cũng hết; kế hoạch năm nay phải
        theo chương trình của giai đoạn này.
    Why
        With its period, a programme's aims and means end; the plan must follow the present one.
    Lưu ý
        Chương trình được kéo dài vẫn viện dẫn được, nên chỉ cảnh báo. Chỗ nói về tổng kết, kết quả
        của giai đoạn trước không xét.
    Note
        A programme may have been extended, hence a warning. Clauses on results of a past period
        are not judged.
    Sai
        can_cu: Căn cứ Quyết định số 1696/QĐ-TTg ngày 02/10/2015 của Thủ tướng Chính phủ
        phê duyệt Chương trình hành động quốc gia về bình đẳng giới giai đoạn 2016 - 2020.
    Sai
        can_cu: Thực hiện Kế hoạch số 75/KH-UBND ngày 04/3/2018 của UBND tỉnh Lạng Sơn
        thực hiện Chương trình phòng ngừa bạo lực trên cơ sở giới giai đoạn 2018 - 2020.
    Đúng
        can_cu: Thực hiện Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ phê
        duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025.
    """
    own = plan.year.value if plan.year else context.as_of.year if context.as_of else None
    if own is None:
        yield Abstention("no_date")
        return
    known = [one for one in cited(plan, context) if one.known.period]
    for one in known:
        if one.known.period and one.known.period[1] < own and one.known.source.confidence != "low":
            yield _known(plan, context, one, one.known.period[1])
    told = {one.start for one in known}
    for reference in own_references(plan):
        start, end = plan.document.offsets(reference.span)
        year = None if start in told else last_year(reference)
        if year and year < own and not is_history(plan, start, end):
            yield _unknown(reference, year, own)


def _known(plan: Plan, context: Context, one: Cited, year: int) -> Remark:
    place, said = plan.document.span(one.start, one.end), {"document": full_name(one.known)}
    said["year"] = str(year)
    successor = successor_of(one.known, context)
    if successor is None:
        return Remark(place, "ended", said)
    name = full_name(successor)
    return Remark(place, "followed", {**said, "successor": name}, expected=name)


def _unknown(reference: Reference, year: int, own: int) -> Remark:
    place = reference.title.span if reference.title else reference.span
    return Remark(place, "over", {"year": str(year), "own": str(own)})
