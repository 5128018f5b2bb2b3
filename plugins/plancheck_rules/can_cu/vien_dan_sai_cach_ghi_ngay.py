"""CC012 · the date of a cited document is joined to it in the wrong way."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Edit, Fix, Message, Plan, Reference, Remark, Safety, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.can_cu._reference import has_cut_year


@rule(
    "CC012",
    "vien-dan-sai-cach-ghi-ngay",
    Severity.WARNING,
    citations=(phu_luc_1("điểm b khoản 6", "ghi đầy đủ thời gian ban hành văn bản"),),
    since=IN_FORCE,
    messages={
        "comma": Message(
            vi="Giữa ký hiệu và ngày của văn bản viện dẫn có dấu phẩy thừa.",
            en="A comma stands between the symbol and the date of the cited document.",
            advice_vi="Bỏ dấu phẩy.",
            advice_en="Take the comma out.",
        ),
        "ngay": Message(
            vi="Ngày của văn bản viện dẫn thiếu chữ “ngày”.",
            en="The date of the cited document lacks the word “ngày”.",
            advice_vi="Ghi “ngày {date}”.",
            advice_en="Write “ngày {date}”.",
        ),
        "cut": Message(
            vi="Năm trong ngày của văn bản viện dẫn không đủ bốn chữ số: “{date}”.",
            en="The year in the cited document's date has not four figures: “{date}”.",
            advice_vi="Ghi đủ bốn chữ số của năm.",
            advice_en="Write all four figures of the year.",
        ),
    },
)
def vien_dan_sai_cach_ghi_ngay(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Ngày của văn bản viện dẫn ghi sai cách: thừa dấu phẩy, thiếu chữ “ngày”, năm bị cắt.
    A cited document's date has a stray comma before it, lacks “ngày”, or has its year cut.

    Vì sao
        Cách ghi thống nhất là “số …/… ngày … của …”; năm thiếu chữ số thì không tra được văn bản.
    Why
        The form is “số …/… ngày … của …”; with a figure missing the document cannot be found.
    Lưu ý
        Dấu phẩy giữa ký hiệu và ngày không bị cấm; các mẫu của nghị định không dùng, nên chỉ lưu ý.
    Note
        No clause forbids the comma; the decree's own citations have none, so it is only noted.
    Sai
        can_cu: Thực hiện Kế hoạch số 248/KH-UBND, ngày 25/10/2023 của UBND huyện Tân Lập.
    Sai
        can_cu: Thực hiện Kế hoạch số 248/KH-UBND ngày 25/10/202 của UBND huyện Tân Lập.
    Đúng
        can_cu: Thực hiện Kế hoạch số 248/KH-UBND ngày 25/10/2023 của UBND huyện Tân Lập.
    """
    for reference in plan.references:
        if reference.designation and reference.date and not reference.blank:
            yield from _remarks(plan, reference)


def _remarks(plan: Plan, reference: Reference) -> Iterator[Remark]:
    if reference.designation is None or reference.date is None:
        return
    document, date = plan.document, reference.date
    _, symbol_end = document.offsets(reference.designation.span)
    start, _ = document.offsets(date.span)
    between = document.text[symbol_end:start]
    if between.strip() == ",":
        place = document.span(symbol_end, symbol_end + len(between.rstrip()))
        fix = Fix(Safety.SAFE, (Edit(place, ""),))
        yield Remark(place, "comma", fix=fix, severity=Severity.INFO)
    elif not between.strip() and not date.text.lower().startswith("ngày") and date.value.day:
        fix = Fix(Safety.SAFE, (Edit(date.span, f"ngày {date.text}"),))
        yield Remark(date.span, "ngay", {"date": date.text}, fix=fix)
    if has_cut_year(reference):
        yield Remark(date.span, "cut", {"date": date.text.removeprefix("ngày ")})
