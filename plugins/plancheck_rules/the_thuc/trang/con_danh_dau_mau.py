"""TT006 · words are still marked with a highlighter."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Message, Plan, Remark, Run, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, nghi_dinh_30
from plancheck_rules.the_thuc.trang._runs import places_by
from plancheck_rules.the_thuc.trang._sheets import tables_of_frame


@rule(
    "TT006",
    "con-danh-dau-mau",
    Severity.INFO,
    citations=(
        nghi_dinh_30("khoản 8 Điều 3", "bản gốc là bản hoàn chỉnh về nội dung, thể thức văn bản"),
    ),
    layout_only=True,
    since=IN_FORCE,
    messages={
        "untold": Message(
            vi="Tệp không cho biết định dạng chữ.", en="The file does not tell how words are set."
        ),
        "highlight": Message(
            vi="Còn chữ tô nền màu ({count} đoạn).",
            en="Words are still highlighted ({count} paragraph(s)).",
            advice_vi="Xử lý nội dung được đánh dấu, rồi bỏ màu nền.",
            advice_en="See to what is marked, then take the colour off.",
        ),
    },
)
def con_danh_dau_mau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Còn chữ được tô nền màu từ khi soạn thảo.
    Words are still highlighted as in a draft.

    Vì sao
        Chỗ tô nền thường là chỗ còn phải rà lại; bản phát hành còn tô nền thì chưa hoàn chỉnh.
    Why
        What is highlighted was still to be looked at; an issued plan with it is not finished.
    Lưu ý
        Nghị định không có câu nào cấm tô nền, nên chỉ nêu ở mức lưu ý. Bảng, biểu có thể tô nền nên
        không xét.
    Note
        No sentence of the decree forbids it, so it is only a note. Tables may be shaded and are
        not judged.
    Sai
        ~ noi_dung: highlight yellow
    Đúng
        ~ noi_dung: highlight none
    """
    if not any(block.runs for block in plan.document.blocks):
        yield Abstention("untold")
    frame = tables_of_frame(plan)
    for fault, found in places_by(plan, _marked).items():
        cells = [(place, plan.document.block(place.block).cell) for place in found]
        places = [place for place, cell in cells if cell is None or cell.table in frame]
        if places:
            yield gathered(places, fault)


def _marked(run: Run, _words: str) -> str | None:
    return "highlight" if run.format.highlight else None
