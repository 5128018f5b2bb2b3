"""TT074 · the text is not in size 13 to 14, or in both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from plancheck import Abstention, Block, Context, Message, Plan, Remark, Severity, Span, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc._figures import measure
from plancheck_rules.the_thuc.noi_dung._paragraphs import NO_TEXT, UNTOLD, running_text

_SMALLEST, _LARGEST = 13, 14
_HALF_STEP = 0.25  # points; sizes go in steps of a half
_FEWEST_LETTERS = 10  # fewer are marks such as those of footnotes


@rule(
    "TT074",
    "noi-dung-sai-co-chu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm e khoản 6", "cỡ chữ từ 13 đến 14"),
        phu_luc_1("điểm đ khoản 6", "khoản, điểm: cỡ chữ bằng cỡ chữ của phần lời văn"),
        mau_chu("nội dung văn bản"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": UNTOLD,
        "size": Message(
            vi="Nội dung có {count} đoạn đặt cỡ chữ {sizes}; quy định là 13 - 14.",
            en="The text is set in size {sizes} in {count} paragraph(s); the rule is 13 - 14.",
            advice_vi="Đặt cỡ chữ của toàn bộ nội dung là 13 hoặc 14.",
            advice_en="Set the whole text in size 13 or 14.",
        ),
        "mixed": Message(
            vi="Nội dung dùng lẫn các cỡ chữ {sizes}; có {count} đoạn cỡ chữ {rare}.",
            en="The text mixes sizes {sizes}; {count} paragraph(s) are in {rare}.",
            advice_vi="Dùng một cỡ chữ cho toàn bộ nội dung.",
            advice_en="Use one size throughout.",
        ),
    },
)
def noi_dung_sai_co_chu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Nội dung văn bản không đặt cỡ chữ 13 - 14, hoặc dùng lẫn nhiều cỡ chữ.
    The text is not set in size 13 - 14, or mixes sizes.

    Vì sao
        Cỡ chữ quá nhỏ khó đọc; cỡ chữ không đều thường là dấu vết của đoạn sao chép.
    Why
        Too small a type is hard to read, and uneven sizes often tell of pasted passages.
    Lưu ý
        Đề mục, căn cứ và bảng không xét ở đây. Dùng lẫn 13 và 14 chỉ nêu ở mức lưu ý.
    Note
        Headings, legal bases and tables are not judged here. Mixing 13 and 14 is only a note.
    Sai
        @ xã 2023
        ~ noi_dung: size 12
    Sai
        @ xã 2023
        ~ noi_dung: size 13
    Đúng
        @ xã 2023
    """
    places = _places_by_size(plan)
    if not places:
        yield NO_TEXT
        return
    wrong = [size for size in sorted(places) if not _is_allowed(size)]
    if wrong:
        spans = sorted(span for size in wrong for span in places[size])
        yield gathered(spans, "size", {"sizes": _listed(wrong)})
    allowed = [size for size in sorted(places) if _is_allowed(size)]
    if len(allowed) > 1:
        rare = min(allowed, key=lambda size: len(places[size]))
        sizes = {"sizes": _listed(allowed), "rare": measure(rare)}
        yield gathered(places[rare], "mixed", sizes, severity=Severity.INFO)


def _places_by_size(plan: Plan) -> dict[float, list[Span]]:
    """Where each size is used, once a paragraph."""
    bases = {basis.span.block for basis in plan.bases}
    places: dict[float, list[Span]] = defaultdict(list)
    for block in running_text(plan):
        sizes = {} if block.ordinal in bases else _sizes(block)
        for size, (start, end) in sizes.items():
            places[size].append(Span(block.ordinal, start, block.ordinal, end))
    return places


def _sizes(block: Block) -> dict[float, tuple[int, int]]:
    """The sizes used in a paragraph, each with where it begins and ends."""
    sizes: dict[float, tuple[int, int]] = {}
    for run in block.runs:
        letters = sum(map(str.isalnum, block.text[run.start : run.end]))
        size = run.format.size_pt
        if size is not None and letters >= _FEWEST_LETTERS:
            sizes[size] = sizes.get(size, (run.start, 0))[0], run.end
    return sizes


def _is_allowed(size: float) -> bool:
    return _SMALLEST - _HALF_STEP < size < _LARGEST + _HALF_STEP


def _listed(sizes: list[float]) -> str:
    return ", ".join(map(measure, sizes))
