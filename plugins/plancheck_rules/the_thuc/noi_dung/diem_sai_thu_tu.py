"""TT072 · the letters of points are out of order."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Abstention, Context, Fix, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._letters import ORDER, Misplaced, misplaced
from plancheck_rules.the_thuc.noi_dung._numbers import numbered
from plancheck_rules.the_thuc.noi_dung._paragraphs import (
    BROKEN_LINES,
    WRAPPED,
    is_hard_wrapped,
    paragraphs,
)

_RENUMBERED = frozenset({"no_dd", "foreign"})
_ADVICE = {
    "advice_vi": "Đánh lại từ “{due})” theo thứ tự a, b, c, d, đ, e, g, h, i, k, …; danh sách tự "
    "động của Word không có chữ đ.",
    "advice_en": "Letter anew from “{due})” by a, b, c, d, đ, e, g, h, i, k, …; Word's automatic "
    "lists have no đ.",
}


@rule(
    "TT072",
    "diem-sai-thu-tu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 6", "các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt"),
    ),
    since=IN_FORCE,
    messages={
        "wrapped": WRAPPED,
        "no_dd": Message(
            vi="Thứ tự các điểm bỏ qua chữ đ: sau “d)” là “e)” ({count} danh sách).",
            en="The points leave out the letter đ: “d)” is followed by “e)” ({count} list(s)).",
            **_ADVICE,
        ),
        "foreign": Message(
            vi="Điểm dùng chữ “{said}” không có trong bảng chữ cái tiếng Việt ({count} danh sách).",
            en="A point has “{said}”, no letter of the Vietnamese alphabet ({count} list(s)).",
            **_ADVICE,
        ),
        "repeated": Message(
            vi="Chữ cái của điểm “{said})” lặp hoặc lùi lại sau “{before})”.",
            en="The letter of the point “{said})” repeats or goes back after “{before})”.",
            **_ADVICE,
        ),
        "broken": Message(
            vi="Thứ tự các điểm thiếu “{due})” trước “{said})”.",
            en="The points lack “{due})” before “{said})”.",
            advice_vi="Đánh lại thứ tự các điểm, hoặc bổ sung điểm còn thiếu.",
            advice_en="Letter the points anew, or add the missing one.",
        ),
    },
)
def diem_sai_thu_tu(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Thứ tự các điểm không theo bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, …).
    The letters of points do not follow the Vietnamese alphabet (“a, b, c, d, đ, e, g, h”).

    Vì sao
        Điểm được viện dẫn bằng chữ cái (“điểm đ khoản 2”); sai thứ tự thì viện dẫn nhầm, và thường
        là dấu hiệu mất một đoạn.
    Why
        Points are cited by letter; a wrong order misleads citations and often tells of a lost
        paragraph.
    Lưu ý
        Danh sách có hay không có các chữ ă, â, ê, ô, ơ, ư đều được.
    Note
        Lists may use or leave out ă, â, ê, ô, ơ, ư.
    Sai
        noi_dung: 1. Truyền thông
        a) Treo băng rôn.
        b) Treo khẩu hiệu.
        c) Phát thanh.
        d) Nói chuyện chuyên đề.
        e) Tổ chức hội thi.
    Sai
        noi_dung: 1. Truyền thông
        a) Treo băng rôn.
        c) Phát thanh.
    Đúng
        noi_dung: 1. Truyền thông
        a) Treo băng rôn.
        b) Treo khẩu hiệu.
        c) Phát thanh.
        d) Nói chuyện chuyên đề.
        đ) Tổ chức hội thi.
        e) Chiếu phim.
        g) Vẽ tranh.
    """
    if is_hard_wrapped(plan):
        yield BROKEN_LINES
        return
    found: dict[str, list[Misplaced]] = {}
    for fault in misplaced(plan, numbered(paragraphs(plan))):
        found.setdefault(fault.kind, []).append(fault)
    for kind, faults in found.items():
        wrong = [fault.rest[0] for fault in faults]
        yield gathered(
            [one.seen for one in wrong],
            kind,
            {"said": wrong[0].number, "before": faults[0].before, "due": faults[0].due},
            expected=f"{faults[0].due})",
            fix=_renumbering(faults) if kind in _RENUMBERED else None,
        )


def _renumbering(faults: list[Misplaced]) -> Fix | None:
    """Letter each list anew from its first fault; what Word numbers itself cannot be written."""
    anew = [
        (one.place, f"{letter}{one.mark}")
        for fault in faults
        for one, letter in zip(fault.rest, ORDER[ORDER.index(fault.due) :], strict=False)
    ]
    return rewritten(Safety.UNSAFE, [place for place, _ in anew], [text for _, text in anew])
