"""CC009 · a known document is cited with another date or issuer."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, KnownDocument, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import phu_luc_1, written
from plancheck_rules.can_cu._known import (
    differs,
    meant,
    of_own_province,
    other_body,
    wrong_years,
)


@rule(
    "CC009",
    "vien-dan-sai-thuc-te",
    Severity.ERROR,
    citations=(phu_luc_1("điểm b khoản 6", "thời gian và cơ quan ban hành của văn bản viện dẫn"),),
    messages={
        "date": Message(
            vi="{document} ban hành ngày {meant}, không phải ngày {said}.",
            en="{document} was issued on {meant}, not {said}.",
            advice_vi="Sửa ngày thành {meant}, sau khi đối chiếu với văn bản gốc.",
            advice_en="Write {meant}, after a look at the document itself.",
        ),
        "title": Message(
            vi="Trích yếu của {document} ghi {said}; đúng là {meant}.",
            en="The title of {document} is given with {said}; it has {meant}.",
            advice_vi="Trích yếu đúng: “{title}”.",
            advice_en="Its title is “{title}”.",
        ),
        "issuer": Message(
            vi="{document} do {meant} ban hành, không phải {said}.",
            en="{document} was issued by {meant}, not by {said}.",
            advice_vi="Sửa cơ quan ban hành thành {meant}.",
            advice_en="Write {meant} as the issuer.",
        ),
    },
)
def vien_dan_sai_thuc_te(plan: Plan, context: Context) -> Iterator[Remark]:
    """Văn bản đã biết được viện dẫn sai ngày, sai cơ quan ban hành hoặc sai năm trong trích yếu.
    A known document is cited with a wrong date or issuer, or with a wrong year in its title.

    Vì sao
        Ngày và cơ quan ban hành của các văn bản trung ương thường dùng đã biết rõ; chép sai là
        viện dẫn một văn bản không có.
    Why
        Dates and issuers of the usual central documents are known; a wrong one cites nothing.
    Lưu ý
        Số văn bản lặp lại hằng năm, nên chỉ báo khi chắc là cùng một văn bản: cùng năm, cùng
        ngày tháng, hoặc trùng trích yếu. Văn bản của tỉnh chỉ xét khi kế hoạch thuộc tỉnh đó và
        ghi đúng cơ quan ban hành.
    Note
        Numbers recur every year, so a finding needs the same year, the same day and month, or
        the same title. A province's document counts in its own province, under its issuer's name.
    Sai
        can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 13/3/2021 của Chính phủ.
    Đúng
        can_cu: Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.
    """
    for reference in plan.references:
        known = meant(reference, context) or of_own_province(reference, plan, context)
        if known is None:
            continue
        if reference.date and reference.date.value.exists and differs(reference, known):
            yield _wrong_date(reference, known)
        elif reference.issuer and other_body(reference.issuer.value.name, known):
            name, said = f"{known.type} {known.designation}", reference.issuer.value.name
            arguments = {"document": name, "meant": known.issuer or "", "said": said}
            yield Remark(reference.issuer.span, "issuer", arguments, expected=known.issuer)
        elif wrong := wrong_years(reference, known):
            yield _wrong_title(reference, known, wrong)


def _wrong_title(reference: Reference, known: KnownDocument, wrong: tuple[str, str]) -> Remark:
    said, meant = wrong
    return Remark(
        reference.title.span if reference.title else reference.span,
        "title",
        {
            "document": f"{known.type} {known.designation}",
            "said": said,
            "meant": meant,
            "title": known.title or "",
        },
        expected=meant,
    )


def _wrong_date(reference: Reference, known: KnownDocument) -> Remark:
    said, true = reference.date, written(known.date) if known.date else ""
    name = f"{known.type} {known.designation}"
    return Remark(
        said.span if said else reference.span,
        "date",
        {"document": name, "meant": true, "said": said.value.spoken() if said else ""},
        expected=true,
        severity=None if known.source.confidence == "high" else Severity.WARNING,
    )
