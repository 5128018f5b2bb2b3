"""CC004 · a first citation lacks number, symbol, date or issuer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from plancheck import Context, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.can_cu._kinds import WITHOUT_NUMBER
from plancheck_rules.can_cu._reference import bases, has_cut_year, kind_word

_PARTS = {
    "number": ("số", "number"),
    "symbol": ("ký hiệu", "symbol"),
    "date": ("ngày tháng năm ban hành", "full date"),
    "issuer": ("cơ quan ban hành", "issuer"),
}


def _message(parts: tuple[str, ...]) -> Message:
    return Message(
        vi=f"Viện dẫn thiếu {', '.join(_PARTS[part][0] for part in parts)}.",
        en=f"The citation lacks {', '.join(_PARTS[part][1] for part in parts)}.",
        advice_vi="Ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích yếu, "
        "ví dụ: “Kế hoạch số 12/KH-UBND ngày 03/11/2023 của Ủy ban nhân dân huyện … về …”.",
        advice_en="Give kind, number, symbol, date, issuer and title, for example: “Kế hoạch số "
        "12/KH-UBND ngày 03/11/2023 của Ủy ban nhân dân huyện … về …”.",
    )


@rule(
    "CC004",
    "vien-dan-thieu-yeu-to",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm a khoản 6", "căn cứ ghi đầy đủ"),
        phu_luc_1("điểm b khoản 6", "viện dẫn lần đầu ghi đầy đủ"),
    ),
    since=IN_FORCE,
    messages={
        "_".join(parts): _message(parts)
        for size in range(1, len(_PARTS) + 1)
        for parts in combinations(_PARTS, size)
    },
)
def vien_dan_thieu_yeu_to(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản làm căn cứ viện dẫn thiếu số, ký hiệu, ngày hoặc cơ quan ban hành.
    A document cited as basis lacks its number, symbol, date or issuer.

    Vì sao
        Số của mỗi cơ quan đánh lại từ đầu hằng năm; thiếu ký hiệu, ngày hoặc cơ quan ban hành thì
        không xác định được văn bản nào.
    Why
        Every body numbers anew each year; without symbol, date and issuer nobody can tell which
        document is meant.
    Lưu ý
        Viện dẫn lần đầu trong các mục mà thiếu thì chỉ lưu ý. Luật, Pháp lệnh chỉ cần tên; lần
        sau chỉ cần tên loại và số, ký hiệu. Chỗ còn để trống là việc của quy tắc CC011, năm bị
        cắt là việc của quy tắc CC012.
    Note
        In the sections it is only a note. Laws need only their name, later citations only kind,
        number and symbol. Blanks are the matter of rule CC011, a year that is cut of rule CC012.
    Sai
        can_cu: Thực hiện Kế hoạch số 217 ngày 18/10/2023 của UBND huyện Tân Lập.
    Đúng
        can_cu: Căn cứ Luật Bình đẳng giới;
        Thực hiện Kế hoạch số 217/KH-UBND ngày 18/10/2023 của UBND huyện Tân Lập.
    """
    for reference in bases(plan):
        if _is_judged(reference) and (missing := _missing(reference)):
            yield Remark(reference.span, "_".join(missing))
    for reference in _in_sections(plan):
        if missing := _missing(reference):
            yield Remark(reference.span, "_".join(missing), severity=Severity.INFO)


def _is_judged(reference: Reference) -> bool:
    named_only = reference.type is None or kind_word(reference) in WITHOUT_NUMBER
    return not named_only and not reference.blank and reference.first


def _in_sections(plan: Plan) -> Iterator[Reference]:
    """Yield first citations in the sections that surely are some: with number and symbol."""
    start, end = plan.document.offsets(plan.body) if plan.body else (0, 0)
    own = plan.number.value if plan.number else None
    for reference in plan.references:
        cited = reference.designation.value if reference.designation else None
        inside = start <= plan.document.offsets(reference.span)[0] < end
        elsewhere = inside and not reference.preamble and cited != own
        if elsewhere and cited and all(cited) and _is_judged(reference):
            yield reference


def _missing(reference: Reference) -> list[str]:
    number, symbol = reference.designation.value if reference.designation else (None, None)
    date = reference.date.value if reference.date else None
    whole = date is not None and date.day is not None and date.year is not None
    whole = whole or has_cut_year(reference)
    present = {"number": number, "symbol": symbol, "date": whole, "issuer": reference.issuer}
    return [part for part in _PARTS if not present[part]]
