"""TT063 · parts and chapters are not numbered with Roman numerals."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Section, Severity, Span, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._headings import part_number, parts, title_place

_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_IN_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_WORDS = dict(zip(_IN_WORDS, _NUMERALS, strict=True))
_FIGURES = {str(value): numeral for value, numeral in enumerate(_NUMERALS, start=1)}
_ADVICE = {
    "advice_vi": "Ghi “{meant}”.",
    "advice_en": "Write “{meant}”.",
}


@rule(
    "TT063",
    "phan-chuong-sai-so",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 6", "số thứ tự của phần, chương dùng chữ số La Mã"),
        mau_chu("“Phần I”, “Chương I”"),
    ),
    since=IN_FORCE,
    messages={
        "figures": Message(
            vi="“{said}” đánh số bằng chữ số Ả Rập ({count} chỗ).",
            en="“{said}” is numbered with an Arabic figure ({count} place(s)).",
            **_ADVICE,
        ),
        "words": Message(
            vi="“{said}” ghi số thứ tự bằng chữ ({count} chỗ).",
            en="“{said}” has its number in words ({count} place(s)).",
            **_ADVICE,
        ),
    },
)
def phan_chuong_sai_so(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Số thứ tự của phần, chương không dùng chữ số La Mã.
    Parts and chapters are not numbered with Roman numerals.

    Vì sao
        Mỗi cấp bố cục có kiểu số riêng; nhìn số là biết đang ở phần, mục hay khoản.
    Why
        Each rank has its own kind of number, so that the number tells the rank.
    Lưu ý
        “Phần thứ nhất” là cách ghi quen dùng trước đây nên chỉ nêu ở mức lưu ý.
    Note
        “Phần thứ nhất”, in words, is an old habit and only a note.
    Sai
        muc_dich_yeu_cau: Phần thứ nhất
        MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức của người dân.
    Đúng
        muc_dich_yeu_cau: Phần I
        MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức của người dân.
    """
    found = parts(plan)
    figures = [part for part in found if part_number(part) in _FIGURES]
    words = [part for part in found if part_number(part) in _WORDS]
    yield from _remark(plan, figures, "figures", None)
    yield from _remark(plan, words, "words", Severity.INFO)


def _remark(
    plan: Plan, wrong: list[Section], message: str, severity: Severity | None
) -> Iterator[Remark]:
    if not wrong:
        return
    places = [_typed(plan, part) for part in wrong]
    meant = [_meant(part) for part in wrong]
    yield gathered(
        [place or part.span for place, part in zip(places, wrong, strict=True)],
        message,
        {"said": wrong[0].label.rstrip(".:"), "meant": meant[0]},
        expected=meant[0],
        fix=rewritten(Safety.UNSAFE, places, meant),
        severity=severity,
    )


def _meant(part: Section) -> str:
    return f"{part.label.split()[0]} {(_FIGURES | _WORDS)[part_number(part)]}"


def _typed(plan: Plan, part: Section) -> Span | None:
    """Where the label is typed; None for an automatic number."""
    block = plan.document.block(part.span.block)
    start, end = part.span.start, title_place(plan, part).start
    text = block.text[start:end].rstrip(" .:\t")
    return None if block.label else Span(block.ordinal, start, block.ordinal, start + len(text))
