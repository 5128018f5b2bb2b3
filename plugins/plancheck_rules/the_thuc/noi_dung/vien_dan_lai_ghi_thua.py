"""TT082 · a document cited again is cited in full once more."""

from __future__ import annotations

from collections.abc import Iterator

from plancheck import Context, Message, Plan, Reference, Remark, Severity, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, phu_luc_1


@rule(
    "TT082",
    "vien-dan-lai-ghi-thua",
    Severity.INFO,
    citations=(
        phu_luc_1(
            "điểm b khoản 6",
            "trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó",
        ),
    ),
    since=IN_FORCE,
    messages={
        "found": Message(
            vi="Viện dẫn lại văn bản đã nêu mà vẫn ghi đủ ngày tháng và trích yếu ({count} chỗ).",
            en="A document cited before is given with date and title again ({count} place(s)).",
            advice_vi="Chỉ ghi “{meant}”.",
            advice_en="Write just “{meant}”.",
        ),
    },
)
def vien_dan_lai_ghi_thua(plan: Plan, _context: Context) -> Iterator[Remark]:
    """Văn bản đã viện dẫn ở trên được viện dẫn lại với đủ ngày tháng và trích yếu.
    A document cited before is cited again with date and title.

    Vì sao
        Lần đầu ghi đủ, các lần sau ghi gọn thì lời văn ngắn và không có chỗ ghi khác nhau.
    Why
        In full the first time, short afterwards: the text is brief and cannot contradict itself.
    Sai
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập
        triển khai Tháng hành động năm 2023.
        kinh_phi: Kinh phí bố trí theo Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân
        huyện Tân Lập triển khai Tháng hành động năm 2023.
    Đúng
        can_cu: Thực hiện Kế hoạch số 212/KH-UBND ngày 24/10/2023 của Ủy ban nhân dân huyện Tân Lập
        triển khai Tháng hành động năm 2023.
        kinh_phi: Kinh phí bố trí theo Kế hoạch số 212/KH-UBND.
    """
    wrong = [one for one in plan.references if _is_repeated_in_full(one)]
    if wrong:
        meant = _short(wrong[0])
        yield gathered([one.span for one in wrong], "found", {"meant": meant}, expected=meant)


def _is_repeated_in_full(one: Reference) -> bool:
    designation = one.designation.value if one.designation else None
    numbered = designation is not None and designation.number and designation.symbol
    return bool(
        not one.first and not one.preamble and numbered and one.type and one.date and one.title
    )


def _short(one: Reference) -> str:
    kind = one.type.value if one.type else ""
    return f"{kind} số {one.designation.value}" if one.designation else kind
