"""TT060 · a legal basis (căn cứ) is not in italics."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Plan, Remark, Severity, fold, rule
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc._look import Look
from plancheck_rules.the_thuc._look_messages import look_messages
from plancheck_rules.the_thuc._parts import gathered_departures
from plancheck_rules.the_thuc.noi_dung._bases import is_basis, leads_on

_LOOK = Look(sizes=(13, 14), bold=False, italic=True)


@rule(
    "TT060",
    "can-cu-khong-in-nghieng",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm a khoản 6", "chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages=look_messages("Căn cứ ban hành văn bản", "The legal basis", _LOOK),
)
def can_cu_khong_in_nghieng(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Căn cứ ban hành văn bản không in nghiêng, hoặc sai cỡ chữ.
    The legal bases are not in italics, or in a wrong size.

    Vì sao
        Kiểu chữ nghiêng tách phần căn cứ khỏi nội dung; người đọc nhìn là biết đâu là cơ sở ban
        hành.
    Why
        Italics set the bases apart from the text: the reader sees at once what the plan rests on.
    Lưu ý
        Một đoạn “Thực hiện Kế hoạch số …” duy nhất thường là câu mở đầu, in đứng cũng được. Khi
        liệt kê nhiều dòng, dòng “Thực hiện …”, “Theo …” chỉ nêu ở mức lưu ý.
    Note
        A single paragraph “Thực hiện Kế hoạch số …” is usually an opening sentence and may be
        upright. In a list, such lines are only a note.
    Sai
        @ tỉnh 2023
        ~ can_cu: italic no
    Sai
        @ tỉnh 2023
        ~ can_cu: bold yes, size 12
    Đúng
        @ tỉnh 2023
    Đúng
        @ xã 2023
        ~ can_cu: italic no
    """
    listed = len(plan.bases) > 1
    bases = [basis for basis in plan.bases if not leads_on(fold(basis.value))]
    strict = [basis.span for basis in bases if is_basis(fold(basis.value))]
    loose = [basis.span for basis in bases if listed and basis.span not in strict]
    yield from gathered_departures(plan, strict, _LOOK, doubtful=loose)
