"""TT110-TT127: annexes, stamps, drafter's mark and address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck import Box, Plan, Span
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity, Verdict
from plancheck.host import Loaded
from plancheck.testing import read_example
from plancheck_rules.the_thuc.phu_luc import RULES

Judge = Callable[[str, str], DocumentReport]
Said = Callable[[str, str], list[tuple[str, str]]]

NOTE = "(Kèm theo Kế hoạch số 87/KH-UBND ngày 02 tháng 11 năm 2023 của Ủy ban nhân dân xã Bình An)"
TOLD = "kinh_phi: Từ ngân sách xã (chi tiết tại Phụ lục kèm theo).\n"
ONE = f"phu_luc: Phụ lục\nDANH MỤC HOẠT ĐỘNG\n{NOTE}\n1. Treo băng rôn tại trụ sở.\n"
TWO = f"""phu_luc: Phụ lục I
DANH MỤC HOẠT ĐỘNG
{NOTE}
1. Treo băng rôn tại trụ sở.
Phụ lục II
MẪU BÁO CÁO KẾT QUẢ
{NOTE}
1. Kết quả thực hiện.
"""


def annexes(*headings: str) -> str:
    """Annexes with these headings, right in all else."""
    texts = [f"{heading}\nDANH MỤC HOẠT ĐỘNG\n{NOTE}\n1. Treo băng rôn." for heading in headings]
    return "phu_luc: " + "\n".join(texts)


def noted(note: str) -> str:
    """One annex with this line under its title."""
    return f"phu_luc: Phụ lục\nDANH MỤC HOẠT ĐỘNG\n{note}\n1. Treo băng rôn."


def ids(said: list[tuple[str, str]]) -> list[str]:
    return [message for message, _ in said]


def all_findings(plan: Plan, loaded: Loaded) -> list[tuple[str, str]]:
    report = judge(plan, RULES, loaded.knowledge)
    return [(finding.rule, finding.message_id) for finding in report.findings]


# What an annex must say


@pytest.mark.parametrize(
    "told",
    [
        "kinh_phi: Chi tiết tại Phụ lục kèm theo.",
        "to_chuc_thuc_hien: Báo cáo kết quả (theo mẫu đính kèm) trước ngày 20/12/2023.",
        "ket_thuc: Trên đây là Kế hoạch của Ủy ban nhân dân xã (có danh mục kèm theo).",
    ],
)
def test_any_way_to_lead_to_an_annex_will_do(said: Said, told: str) -> None:
    assert said("TT110", f"{told}\n{ONE}") == []


def test_an_annex_out_of_the_blue_is_a_fault(said: Said) -> None:
    """What a cited document was issued with is no lead to this annex."""
    bases = (
        "can_cu: Căn cứ Luật Bình đẳng giới;\n"
        "Thực hiện Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 6 năm 2022 "
        "của Ủy ban nhân dân tỉnh Lạng Sơn."
    )

    assert said("TT110", f"{bases}\n{ONE}") == [("untold", "Phụ lục")]


@pytest.mark.parametrize(
    ("headings", "messages"),
    [
        (["Phụ lục"], []),
        (["Phụ lục 1"], []),
        (["Phụ lục I", "Phụ lục II", "Phụ lục III"], []),
        (["Phụ lục", "Phụ lục"], ["not_roman"]),
        (["Phụ lục 1", "Phụ lục 2"], ["not_roman"]),
        (["Phụ lục I", "Phụ lục 2"], ["not_roman"]),
        (["Phụ lục I", "Phụ lục III"], ["order"]),
        (["Phụ lục I", "Phụ lục I"], ["order"]),
        (["Phụ lục II", "Phụ lục I"], ["order"]),
    ],
)
def test_several_annexes_have_roman_numbers_in_order(
    said: Said, headings: list[str], messages: list[str]
) -> None:
    """One alone needs none; a series is told once."""
    assert ids(said("TT111", annexes(*headings))) == messages


def test_numbers_are_mended_together(judged: Judge) -> None:
    """All headings at once, and only with the author's consent: the text leads to them."""
    (finding,) = judged("TT111", annexes("Phụ lục 1", "PHỤ LỤC 2", "Phụ lục 3")).findings

    assert finding.fix is not None
    assert [edit.replacement for edit in finding.fix.edits] == [
        "Phụ lục I",
        "PHỤ LỤC II",
        "Phụ lục III",
    ]
    assert finding.fix.safety == "unsafe"
    assert len(finding.related) == 2


@pytest.mark.parametrize(
    ("heading", "fires"),
    [("PHỤ LỤC", True), ("PHỤ LỤC I", True), ("Phụ lục I", False), ("Phụ lục", False)],
)
def test_the_word_is_not_in_capitals(judged: Judge, heading: str, *, fires: bool) -> None:
    report = judged("TT112", annexes(heading))

    assert bool(report.findings) is fires
    if fires:
        assert report.findings[0].expected == heading.replace("PHỤ LỤC", "Phụ lục")


def test_capitals_may_come_from_the_format(judged: Judge) -> None:
    """Then there is no text to replace."""
    (finding,) = judged("TT112", f"{ONE}~ phu_luc_heading: caps yes").findings

    assert finding.fix is None


def test_a_title_is_in_capitals(judged: Judge) -> None:
    (finding,) = judged(
        "TT113", "phu_luc: Phụ lục I. Danh mục hoạt động\n1. Treo băng rôn."
    ).findings

    assert finding.expected == "DANH MỤC HOẠT ĐỘNG"
    assert judged("TT113", TWO).findings == ()


@pytest.mark.parametrize(
    "heading", ["Phụ lục I: DANH MỤC", "Phụ lục I - DANH MỤC", "Phụ lục II. Danh mục hoạt động"]
)
def test_the_title_begins_a_line(said: Said, heading: str) -> None:
    assert ids(said("TT117", f"phu_luc: {heading}\n1. Treo băng rôn.")) == ["shared"]


@pytest.mark.parametrize(
    ("note", "messages"),
    [
        (NOTE, []),
        ("(Kèm theo Kế hoạch số      /KH-UBND ngày     tháng 11 năm 2023 của UBND xã)", []),
        ("(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của UBND xã)", []),
        ("(Ban hành kèm theo Kế hoạch số 87/KH-UBND ngày 02/11/2023 của UBND xã)", []),
        ("(Đính kèm Kế hoạch số 87/KH-UBND ngày 02/11/2023 của UBND xã)", []),
        ("(Kèm theo Kế hoạch của Ủy ban nhân dân xã Bình An)", ["no_number", "no_date"]),
        ("(Kèm theo Kế hoạch số 87/KH-UBND ngày 02/11/2023)", ["no_issuer"]),
        ("Đơn vị tính: đồng", ["missing"]),
    ],
)
def test_an_annex_says_where_it_belongs(said: Said, note: str, messages: list[str]) -> None:
    """Blanks are right in drafts and electronic documents; another wording is let pass."""
    assert ids(said("TT116", noted(note))) == messages


def test_annexes_without_that_line_are_told_once(judged: Judge) -> None:
    (finding,) = judged(
        "TT116", "phu_luc: Phụ lục I\nDANH MỤC\n1. Treo băng rôn.\nPhụ lục II\nMẪU\n1. Báo cáo."
    ).findings

    assert finding.arguments["count"] == "2"


@pytest.mark.parametrize(
    ("note", "messages"),
    [
        (NOTE, []),
        (NOTE.replace("số 87", "số 087"), []),
        (NOTE.replace("KH-UBND", "KH- UBND"), []),
        (NOTE.replace("02 tháng 11 năm 2023", "02/11/2023"), []),
        (NOTE.replace("số 87", "số      "), []),
        (NOTE.replace("Kế hoạch số 87/KH-UBND", "Quyết định số 12/QĐ-UBND"), []),
        (NOTE.replace("87", "56"), ["number"]),
        (NOTE.replace("UBND", "VHXH", 1), ["number"]),
        (NOTE.replace("năm 2023", "năm 2022"), ["date"]),
        (NOTE.replace("ngày 02", "ngày 12"), ["date"]),
    ],
)
def test_an_annex_belongs_to_this_plan(said: Said, note: str, messages: list[str]) -> None:
    """Another number or day is mostly last year's; spacing is no other number."""
    assert ids(said("TT118", noted(note))) == messages


def test_the_plans_own_number_is_shown_beside(judged: Judge) -> None:
    (finding,) = judged("TT118", noted(NOTE.replace("87", "56"))).findings

    assert finding.expected == "87/KH-UBND"
    assert finding.arguments["said"] == "56/KH-UBND"
    assert [place.excerpt for place in finding.related] == ["Số: 87/KH-UBND"]


# How an annex is set


@pytest.mark.parametrize(
    ("rule", "setting", "messages"),
    [
        ("TT114", "phu_luc_heading: size 13", ["size"]),
        ("TT114", "phu_luc_heading: size 13.5", ["size"]),
        ("TT114", "phu_luc_heading: bold no", ["not_bold"]),
        ("TT114", "phu_luc_heading: italic yes", ["italic"]),
        ("TT114", "phu_luc_heading: align left", ["alignment"]),
        ("TT115", "phu_luc_title: size 15", ["size"]),
        ("TT115", "phu_luc_title: bold no", ["not_bold"]),
        ("TT115", "phu_luc_title: align both", ["alignment"]),
        ("TT119", "phu_luc_note: size 12", ["size"]),
        ("TT119", "phu_luc_note: italic no", ["not_italic"]),
        ("TT119", "phu_luc_note: align right", ["alignment"]),
    ],
)
def test_two_annexes_set_alike_are_told_once(
    said: Said, rule: str, setting: str, messages: list[str]
) -> None:
    assert ids(said(rule, f"{TWO}~ {setting}")) == messages


def test_annexes_count_their_own_pages(judged: Judge, loaded: Loaded) -> None:
    """Each begins a section that begins at 1; going on is worth a look."""
    plan = read_example(TWO, loaded.knowledge, in_word=True)
    main, first, second = plan.document.pages
    pages = (main, first, second._replace(page_number_start=None))
    goes_on = plan._replace(document=replace(plan.document, pages=pages))
    (finding,) = judge(goes_on, RULES, loaded.knowledge).findings[-1:]

    assert judged("TT120", TWO).findings == ()
    assert (finding.rule, finding.excerpt, finding.severity) == (
        "TT120",
        "Phụ lục II",
        Severity.INFO,
    )


def test_an_annex_of_one_page_shows_no_number(loaded: Loaded) -> None:
    """Nothing is to be counted again."""
    plan = read_example(TOLD + ONE, loaded.knowledge, in_word=True)
    main, annex = plan.document.pages
    pages = (main, annex._replace(page_number_start=None))
    blocks = tuple(
        block._replace(page=2 if block.ordinal >= annex.first_block else 1)
        for block in plan.document.blocks
    )
    document = replace(plan.document, pages=pages, blocks=blocks)

    assert all_findings(plan._replace(document=document), loaded) == []


# Stamps


@pytest.mark.parametrize("stamp", ["HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN", "DỰ THẢO"])
@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
def test_stamps_as_ordered_are_left_in_peace(loaded: Loaded, stamp: str, layout: str) -> None:
    """Both ways to write "hỏa" are right."""
    plan = read_example(f"dau: {stamp}\n~ page: layout {layout}", loaded.knowledge)

    assert all_findings(plan, loaded) == []


@pytest.mark.parametrize(
    ("stamp", "messages"),
    [
        ("HỎA TỐC HẸN GIỜ", ["words"]),
        ("KHẨN CẤP", ["words"]),
        ("RẤT KHẨN", ["words"]),
        ("Khẩn", ["small"]),
        ("Hoả tốc", ["small"]),
        ("KHẨN", []),
        ("THƯỢNG KHẨN", []),
    ],
)
def test_there_are_three_degrees_of_urgency(said: Said, stamp: str, messages: list[str]) -> None:
    assert ids(said("TT121", f"dau: {stamp}")) == messages


def test_a_degree_in_small_letters_is_raised(judged: Judge) -> None:
    """There is one right way to write it."""
    (found,) = judged("TT121", "dau: Thượng khẩn").findings

    assert found.fix is not None
    assert (found.fix.safety, found.fix.edits[0].replacement) == ("safe", "THƯỢNG KHẨN")


def test_a_body_may_be_named_after_an_emergency(said: Said) -> None:
    """Only a line that is nothing but a degree is one."""
    assert said("TT121", "co_quan: BAN CHỈ ĐẠO ỨNG PHÓ KHẨN CẤP") == []


@pytest.mark.parametrize(("rule", "stamp"), [("TT122", "KHẨN"), ("TT124", "XEM XONG TRẢ LẠI")])
@pytest.mark.parametrize(
    ("look", "messages"),
    [
        ("size 11", ["size"]),
        ("bold no", ["not_bold"]),
        ("italic yes", ["italic"]),
        ("size 13", []),
    ],
)
def test_stamps_are_upright_and_bold(
    said: Said, rule: str, stamp: str, look: str, messages: list[str]
) -> None:
    assert ids(said(rule, f"dau: {stamp}\n~ dau: {look}")) == messages


@pytest.mark.parametrize(
    ("box", "messages"),
    [
        (Box(20, 8, outlined=True), []),
        (Box(17.2, 8.6, outlined=True), []),
        (Box(None, None, outlined=True), []),
        (Box(30, 8, outlined=True), ["size"]),
        (Box(20, 12, outlined=True), ["size"]),
        (Box(20, 8, outlined=False), ["no_frame"]),
        (Box(20, 8, outlined=None), []),
        (None, []),
    ],
)
def test_a_stamp_is_framed_in_its_size(
    loaded: Loaded, box: Box | None, messages: list[str]
) -> None:
    """20 x 8 mm for "KHẨN", give or take 3; what the file does not tell is no fault."""
    plan = read_example("dau: KHẨN", loaded.knowledge, in_word=True)
    at = plan.stamps[0].span.block - 1
    blocks = [*plan.document.blocks]
    blocks[at] = blocks[at]._replace(box=box)
    changed = plan._replace(document=replace(plan.document, blocks=tuple(blocks)))

    assert [message for _, message in all_findings(changed, loaded)] == messages


def test_a_direction_has_no_size_of_its_own(said: Said) -> None:
    assert said("TT125", "dau: LƯU HÀNH NỘI BỘ\nXEM XONG TRẢ LẠI") == []


# The foot


@pytest.mark.parametrize(
    ("mark", "size", "fires"),
    [
        ("PL.(300)", 13, True),
        ("PL.(300)", 11, False),
        ("NTH (15)", 12, True),
        ("Phòng VHXH.", 13, False),
    ],
)
def test_the_drafters_mark_has_11_points(
    judged: Judge, mark: str, size: int, *, fires: bool
) -> None:
    example = (
        "noi_nhan: - Ủy ban nhân dân huyện (để báo cáo);\n- Lưu: VT, VHXH.\n"
        f"{mark}\n~ noi_nhan: size {size}"
    )

    assert bool(judged("TT126", example).findings) is fires


def test_a_mark_that_ends_the_archive_line_is_left_in_peace(judged: Judge) -> None:
    """Mẫu 1.4 has it there."""
    example = "noi_nhan: - UBND huyện;\n- Lưu: VT, VHXH. PL.(300)\n~ noi_nhan: size 13"

    assert judged("TT126", example).outcomes["TT126"].verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(("size", "fires"), [(11, False), (12, False), (14, True)])
def test_an_address_is_small(judged: Judge, size: int, *, fires: bool) -> None:
    example = (
        "noi_nhan: - UBND huyện;\n- Lưu: VT.\nE-mail: binhan@vidu.vn; Website: binhan.vidu.vn\n"
        f"~ noi_nhan: size {size}"
    )

    assert bool(judged("TT127", example).findings) is fires


def test_an_e_mail_within_the_signature_is_no_address(judged: Judge) -> None:
    """A digital signature tells the signer's, in small letters."""
    example = (
        "ho_ten: Ký bởi: Ủy ban nhân dân xã\nEmail: binhan@vidu.vn\nNguyễn Văn A\n~ ho_ten: size 9"
    )

    assert judged("TT127", example).findings == ()


# All of them


@pytest.mark.parametrize("annexed", [ONE, TWO, ""])
@pytest.mark.parametrize("pair", [13, 14])
@pytest.mark.parametrize("layout", ["table", "tabs", "text_boxes"])
def test_correct_plans_are_left_in_peace(
    loaded: Loaded, annexed: str, layout: str, pair: int
) -> None:
    """With no, one and several annexes."""
    example = f"@ xã 2023\n{TOLD}{annexed}~ page: pair {pair}, layout {layout}, source direct"

    assert all_findings(read_example(example, loaded.knowledge), loaded) == []


@pytest.mark.parametrize("annexed", [ONE, TWO, ""])
def test_text_without_fonts_is_judged_by_its_words(loaded: Loaded, annexed: str) -> None:
    """Rules on type are undecided, the others pass or do not apply."""
    plan = read_example(TOLD + annexed, loaded.knowledge)
    report = judge(plan, RULES, loaded.knowledge)

    assert report.findings == ()
    assert report.outcomes["TT114"].verdict is Verdict.UNDECIDED


@pytest.mark.parametrize("level", ["tỉnh", "huyện", "xã", "trường"])
def test_a_draft_may_leave_its_number_open(loaded: Loaded, level: str) -> None:
    open_note = NOTE.replace("87", "    ").replace("02", "   ")
    example = f"@ {level} 2023\ndự thảo\n{TOLD}{TWO.replace(NOTE, open_note)}"

    assert all_findings(read_example(example, loaded.knowledge, in_word=True), loaded) == []


def test_places_are_exact(judged: Judge) -> None:
    """The finding marks the words, not the paragraph."""
    (finding,) = judged("TT117", "phu_luc: Phụ lục I: DANH MỤC\n1. Treo băng rôn.").findings

    assert finding.excerpt == "Phụ lục I"
    assert finding.location.span == Span(
        finding.location.span.block, 0, finding.location.span.block, 9
    )
