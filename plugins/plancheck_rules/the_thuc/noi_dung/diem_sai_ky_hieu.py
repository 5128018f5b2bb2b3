"""TT071 · the letters of points are not followed by a bracket."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Remark, Safety, Severity, rule
from plancheck_rules._gathered import gathered, rewritten
from plancheck_rules._law import IN_FORCE, mau_chu, phu_luc_1
from plancheck_rules.the_thuc.noi_dung._numbers import numbered
from plancheck_rules.the_thuc.noi_dung._paragraphs import paragraphs

_DUE = ")"


@rule(
    "TT071",
    "diem-sai-ky-hieu",
    Severity.WARNING,
    citations=(
        phu_luc_1("điểm đ khoản 6", "điểm dùng các chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn"),
        mau_chu("điểm: “a) Đối với ....”"),
    ),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Điểm ghi “{said}”; sau chữ cái phải là dấu đóng ngoặc đơn ({count} chỗ).",
            en="A point is written “{said}”; a bracket follows its letter ({count} place(s)).",
            advice_vi="Ghi “{meant}”.",
            advice_en="Write “{meant}”.",
        ),
    },
)
def diem_sai_ky_hieu(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Sau chữ cái của điểm không phải dấu đóng ngoặc đơn (“a.”, “a/”, “a-”).
    The letters of points are not followed by a closing bracket (“a.”, “a/”, “a-”).

    Vì sao
        Dấu sau số cho biết cấp: “1.” là khoản, “a)” là điểm; viện dẫn nhờ đó không nhầm.
    Why
        The mark tells the rank: “1.” is a clause, “a)” a point; citations rely on it.
    Sai
        noi_dung: 1. Truyền thông
        a. Tuyên truyền trên hệ thống loa truyền thanh xã.
        b. Treo băng rôn, khẩu hiệu tại trụ sở Ủy ban nhân dân xã.
    Đúng
        @ tỉnh 2023
    """
    letters = [one for one in numbered(paragraphs(plan)) if one.is_letter]
    begun = {one.mark for one in letters if one.number == "a"} - {_DUE}
    wrong = [one for one in letters if one.mark in begun]
    if not wrong:
        return
    meant = [f"{one.number}{_DUE}" for one in wrong]
    yield gathered(
        [one.seen for one in wrong],
        "found",
        {"said": f"{wrong[0].number}{wrong[0].mark}", "meant": meant[0]},
        expected=meant[0],
        fix=rewritten(Safety.SAFE, [one.place for one in wrong], meant),
    )
