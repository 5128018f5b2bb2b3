"""TT116 · an annex does not say, or not fully, to which document it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancheck import Abstention, Annex, Context, Message, Plan, Remark, Severity, fold, rule
from plancheck_rules._gathered import gathered
from plancheck_rules._law import IN_FORCE, mau_van_ban, thanh_phan_khac
from plancheck_rules.the_thuc.phu_luc._annexes import NO_ANNEX, annexes

_LEAD = 500
_SAID_OTHERWISE = re.compile(r"kèm|(?:kế hoạch|quyết định|văn bản) số")
_PARTS = {
    "no_number": re.compile(r"\bsố\b"),
    "no_date": re.compile(r"\bngày\b"),
    "no_issuer": re.compile(r"\b(?:của|do)\b"),
}
_FORM = "(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của …)"
_ADVICE = {"advice_vi": f"Ghi “{_FORM}”.", "advice_en": f"Write “{_FORM}”."}


@rule(
    "TT116",
    "phu-luc-thieu-kem-theo",
    Severity.WARNING,
    citations=(
        thanh_phan_khac("điểm c khoản 1", "thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục"),
        mau_van_ban("Mẫu 2.1"),
    ),
    since=IN_FORCE,
    messages={
        "absent": NO_ANNEX,
        "missing": Message(
            vi="Phụ lục không có dòng “(Kèm theo Kế hoạch số …)” ({count} phụ lục).",
            en="The line “(Kèm theo Kế hoạch số …)” is missing ({count} annex(es)).",
            **_ADVICE,
        ),
        "no_number": Message(
            vi="Dòng “(Kèm theo …)” không ghi số, ký hiệu.",
            en="The line “(Kèm theo …)” has no number and symbol.",
            **_ADVICE,
        ),
        "no_date": Message(
            vi="Dòng “(Kèm theo …)” không ghi ngày ban hành.",
            en="The line “(Kèm theo …)” has no date of issue.",
            **_ADVICE,
        ),
        "no_issuer": Message(
            vi="Dòng “(Kèm theo …)” không ghi cơ quan ban hành.",
            en="The line “(Kèm theo …)” does not name who issued the plan.",
            **_ADVICE,
        ),
    },
)
def phu_luc_thieu_kem_theo(plan: Plan, _context: Context) -> Iterator[Remark | Abstention]:
    """Phụ lục không ghi, hoặc ghi thiếu, đi kèm văn bản nào.
    An annex does not say, or not fully, to which document it belongs.

    Vì sao
        Phụ lục bị tách rời thì chỉ dòng này cho biết nó thuộc văn bản nào.
    Why
        Once an annex is apart from the plan, only this line tells where it belongs.
    Lưu ý
        Văn bản điện tử không phải điền số, ngày ở dòng này; bản dự thảo cũng để trống được.
    Note
        Drafts and electronic documents may leave number and day empty.
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        1. Treo băng rôn tại trụ sở.
    Sai
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch của Ủy ban nhân dân xã Bình An)
    Đúng
        phu_luc: Phụ lục
        DANH MỤC HOẠT ĐỘNG
        (Kèm theo Kế hoạch số     /KH-UBND ngày    tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)
    """
    found = annexes(plan)
    if not found:
        yield Abstention("absent", applicable=False)
    notes = [annex.note for annex in found if annex.note]
    lacking = [one.heading.span for one in found if not one.note and not _says(plan, one)]
    if lacking and len(plan.annexes) == len(found):
        yield gathered(lacking, "missing")
    for message, part in _PARTS.items():
        if places := [note.span for note in notes if not part.search(fold(note.text))]:
            yield gathered(places, message)


def _says(plan: Plan, annex: Annex) -> bool:
    """Whether the lines under the heading lead to a document in some other form."""
    start, end = plan.document.offsets(annex.span)
    return _SAID_OTHERWISE.search(plan.document.folded, start, min(end, start + _LEAD)) is not None
