"""NN003 · the items of the list lack their dashes or end marks."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import (
    Abstention,
    Bilingual,
    Context,
    Message,
    Plan,
    Recipient,
    Remark,
    Severity,
    rule,
)
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.noi_nhan._archive import is_marked
from plancheck_rules.noi_nhan._list import NO_LIST, heads_group, items


@rule(
    "NN003",
    "noi-nhan-sai-dau-cau",
    Severity.INFO,
    citations=(phu_luc_1("điểm d khoản 9", "gạch đầu dòng và dấu cuối dòng"),),
    since=IN_FORCE,
    messages={
        "no_list": NO_LIST,
        "no_dash": Message(
            vi="Có {count} dòng trong Nơi nhận thiếu gạch đầu dòng (-).",
            en="{count} line(s) of the recipients lack the dash (-) before them.",
            advice_vi="Đầu mỗi dòng có gạch đầu dòng.",
            advice_en="Begin each line with a dash.",
        ),
        "end": Message(
            vi="Có {count} dòng trong Nơi nhận không kết thúc bằng dấu chấm phẩy (;).",
            en="{count} line(s) of the recipients do not end in a semicolon.",
            advice_vi="Mỗi dòng kết thúc bằng dấu chấm phẩy, riêng dòng cuối bằng dấu chấm.",
            advice_en="Each line ends in a semicolon, only the last in a full stop.",
        ),
        "last": Message(
            vi="Dòng cuối của Nơi nhận không kết thúc bằng dấu chấm.",
            en="The last line of the recipients does not end in a full stop.",
            advice_vi="Kết thúc dòng cuối bằng dấu chấm.",
            advice_en="End the last line in a full stop.",
        ),
    },
)
def noi_nhan_sai_dau_cau(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Các dòng trong Nơi nhận thiếu gạch đầu dòng hoặc sai dấu cuối dòng.
    Lines of the recipients lack their dash or their end mark.

    Vì sao
        Mỗi nơi nhận một dòng, có gạch đầu dòng và dấu chấm phẩy, để phân biệt từng nơi nhận.
    Why
        One recipient a line, with dash and semicolon, so that each can be told from the next.
    Sai
        noi_nhan: Nơi nhận:
        - Ủy ban nhân dân huyện (để báo cáo),
        - Các trường học, các thôn;
        - Lưu: VT, VHXH.
    Đúng
        @ xã 2023
    """
    if not items(plan):
        yield Abstention("no_list", applicable=False)
        return
    *others, last = [item for item in items(plan) if not heads_group(item)] or items(plan)
    yield from _remarks("no_dash", [item for item in (*others, last) if not item.dash])
    yield from _remarks("end", [item for item in others if not item.end.startswith(";")])
    if not last.end.startswith("." if last.archive else (".", ";")) and not is_marked(last):
        yield Remark(last.text.span, "last", expected=f"- {last.text.value}.")


def _remarks(message: str, wrong: list[Recipient]) -> Iterator[Remark]:
    """One remark for all lines with the same fault, at the first of them."""
    if wrong:
        label = Bilingual("dòng cùng lỗi", "a line with the same fault")
        yield Remark(
            wrong[0].text.span,
            message,
            {"count": str(len(wrong))},
            related=tuple((label, item.text.span) for item in wrong[1:]),
        )
