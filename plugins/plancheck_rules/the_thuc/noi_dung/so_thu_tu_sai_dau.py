"""TT070 · section or clause numbers are not followed by a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._numbers import Numbered, numbered
from plancheck_rules.the_thuc.noi_dung._paragraphs import paragraphs

_DUE = "."
_OF_LOWER_RANK = ")"


@rule(
    "TT070",
    "so-thu-tu-sai-dau",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 6", "số thứ tự các khoản dùng chữ số Ả Rập, sau số có dấu chấm"),
        mau_chu("mục “I.”, khoản “1.”"),
    ),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Số thứ tự ghi “{said}”; sau số phải là dấu chấm ({count} chỗ).",
            en="A number is written “{said}”; a full stop follows numbers ({count} place(s)).",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def so_thu_tu_sai_dau(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Sau số thứ tự của mục, khoản không phải dấu chấm (“I/”, “1/”, “1)”, “1-”).
    Section or clause numbers are not followed by a full stop (“I/”, “1/”, “1)”, “1-”).

    Vì sao
        Dấu sau số cho biết cấp: “I.” là mục, “1.” là khoản, “a)” là điểm.
    Why
        The mark tells the rank: “I.” a section, “1.” a clause, “a)” a point.
    Lưu ý
        “1)” đứng dưới khoản “1.” là một cấp nhỏ hơn, không xét.
    Note
        A “1)” below clauses numbered “1.” is a lower rank and not judged.
    Sai
        noi_dung: 1/ Tuyên truyền trên hệ thống loa truyền thanh xã.
        2/ Treo băng rôn, khẩu hiệu tại trụ sở Ủy ban nhân dân xã.
    Đúng
        @ xã 2023
    """
    found = list(numbered(paragraphs(plan)))
    for wrong in (
        _wrong([one for one in found if one.is_roman], first="I"),
        _wrong([one for one in found if one.is_arabic], first="1"),
    ):
        if not wrong:
            continue
        meant = [f"{one.number}{_DUE}" for one in wrong]
        yield gathered(
            [one.seen for one in wrong],
            "found",
            {"said": f"{wrong[0].number}{wrong[0].mark}", "meant": meant[0]},
            expected=meant[0],
            fix=rewritten(Safety.SAFE, [one.place for one in wrong], meant),
        )


def _wrong(numbers: list[Numbered], first: str) -> list[Numbered]:
    """Those of lists that begin at *first*: a lone "5 -" is no number of a list."""
    due = any(one.mark == _DUE for one in numbers)
    begun = {one.mark for one in numbers if one.number == first} - {_DUE}
    if due:
        begun.discard(_OF_LOWER_RANK)
    return [one for one in numbers if one.mark in begun]
