"""TT118 · an annex names another number or date than the plan's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    DocumentKind,
    Field,
    Message,
    Plan,
    Remark,
    Severity,
    fold,
    rule,
    squeeze,
)
from plancheck_rules._law import IN_FORCE, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import annexes

_CITED = re.compile(r"kèm theo (?:kế hoạch|văn bản) số ?:? ?(\d{1,5}) ?/? ?")
_DATED = re.compile(r"ngày (\d{1,2}) ?(?:tháng |[/.-])(\d{1,2}) ?(?:năm |[/.-])(\d{4})")
_OWN_NUMBER = Bilingual("số, ký hiệu của kế hoạch", "the plan's own number")
_OWN_DATE = Bilingual("ngày ban hành kế hoạch", "the plan's own date")


@rule(
    "TT118",
    "phu-luc-kem-theo-khac-so",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm c khoản 1", "chỉ dẫn gồm số, ký hiệu, thời gian ban hành văn bản"),
    ),
    kinds=frozenset({DocumentKind.PLAN}),
    since=IN_FORCE,
    messages={
        "absent": Message(
            vi="Không có phụ lục ghi số, ngày của kế hoạch.",
            en="No annex names the plan's number or date.",
        ),
        "number": Message(
            vi="Phụ lục ghi kèm theo kế hoạch số {said}, nhưng kế hoạch có số {meant}.",
            en="The annex belongs to plan {said}, it says, but the plan's number is {meant}.",
            advice_vi="Ghi số {meant}.",
            advice_en="Write {meant}.",
        ),
        "date": Message(
            vi="Phụ lục ghi kế hoạch ban hành {said}, nhưng kế hoạch ghi {meant}.",
            en="The annex says the plan was issued on {said}; the plan says {meant}.",
            advice_vi="Ghi {meant}.",
            advice_en="Write {meant}.",
        ),
    },
)
def phu_luc_kem_theo_khac_so(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Số hoặc ngày ghi ở dòng “(Kèm theo …)” khác số, ngày của kế hoạch.
    An annex names another number or date than the plan's own.

    Vì sao
        Phụ lục thường chép từ kế hoạch năm trước; số, ngày cũ làm phụ lục thuộc về văn bản khác.
    Why
        Annexes are often copied from last year's plan; the old number makes them part of that.
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số 56/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
    Đúng
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
    """
    notes = [annex.note for annex in annexes(plan) if annex.note]
    if not notes:
        yield Abstention("absent", applicable=False)
    for note in notes:
        words = squeeze(fold(note.text))
        yield from _number(plan, note, words)
        yield from _date(plan, note, words)


def _number(plan: Plan, note: Field[str], words: str) -> Iterator[Remark]:
    cited, own = _CITED.search(words), plan.number
    if cited is None or own is None or not (own.value.number or "").isdecimal():
        return
    symbol, behind = fold(own.value.symbol or ""), "".join(words[cited.end() :].split())
    other_symbol = symbol and "/" in cited[0] and not behind.startswith(symbol)
    if int(cited[1]) != int(own.value.number or 0) or other_symbol:
        said = squeeze(note.text)[cited.start(1) :].split(" ngày")[0]
        yield Remark(
            note.span,
            "number",
            {"said": said, "meant": str(own.value)},
            expected=str(own.value),
            related=((_OWN_NUMBER, own.span),),
        )


def _date(plan: Plan, note: Field[str], words: str) -> Iterator[Remark]:
    dated, own = _DATED.search(words), plan.date
    if dated is None or own is None:
        return
    day, month, year = map(int, dated.groups())
    stated = zip((year, month, day), own.value, strict=True)
    if any(due is not None and due != said for said, due in stated):
        yield Remark(
            note.span,
            "date",
            {"said": dated[0], "meant": own.text},
            expected=own.text,
            related=((_OWN_DATE, own.span),),
        )
