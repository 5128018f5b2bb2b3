"""CH031, CH032 · paragraphs that break off, and lonely dashes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Verdict
from plancheck.host import Loaded
from plancheck.reading import read_bytes
from plancheck.testing import as_docx, as_text, compose_example, read_draft

BROKEN = "Chỉ đạo, hướng dẫn các câu lạc bộ và các nhóm phòng, chống bạo lực gia đình triển khai"
REST = "các hoạt động can thiệp, hỗ trợ nạn nhân bị bạo lực."
ITEMS = [
    "Tổ chức tuyên truyền trên hệ thống truyền thanh xã.",
    "Treo băng rôn, khẩu hiệu tại trụ sở cơ quan, trường học.",
    "Thăm hỏi, hỗ trợ phụ nữ, trẻ em có hoàn cảnh khó khăn.",
    "Tuyên truyền lưu động trên các trục đường chính của xã.",
]

Judged = Callable[[list[str]], DocumentReport]


@pytest.fixture(scope="module", params=["txt", "docx"])
def judged_lines(request: pytest.FixtureRequest, loaded: Loaded) -> Judged:
    """Judge a plan whose activities are these paragraphs, as text and as a Word file."""

    def judge_lines(lines: list[str]) -> DocumentReport:
        draft = compose_example("@ xã 2023", loaded.knowledge)
        heading = draft.noi_dung.partition("\n")[0]
        draft = draft._replace(noi_dung="\n".join((heading, *lines)))
        data = as_text(draft).encode()
        if request.param == "docx":
            target = io.BytesIO()
            as_docx(draft, target)
            data = target.getvalue()
        plan = extract(read_bytes(data, f"a.{request.param}"), loaded.knowledge)
        rules = [rule for rule in loaded.rules if rule.id in ("CH031", "CH032")]
        return judge(plan, rules, loaded.knowledge)

    return judge_lines


def told(report: DocumentReport) -> list[tuple[str, str, str]]:
    return [(f.rule, f.message_id, f.excerpt) for f in report.findings]


def test_a_sentence_cut_in_two_is_told(judged_lines: Judged) -> None:
    """The place is the last word before the break."""
    assert told(judged_lines([BROKEN, REST])) == [("CH031", "broken", "khai")]


@pytest.mark.parametrize(
    "lines",
    [
        [f"{BROKEN}:", REST],
        [f"{BROKEN};", REST],
        [BROKEN, f"a) {REST}"],
        [BROKEN, f"- {REST}"],
        ["Gồm các nội dung", REST],
        [BROKEN, REST.capitalize()],
        ["Trường hợp không thực hiện được phải báo cáo, nêu rõ lý do", "Các thôn thực hiện."],
        ["Vận động Nhân dân đóng góp công sức, tiền của", "Các thôn thực hiện."],
        ["(Ban hành kèm theo Công văn số 123/UBND-VX", "ngày 02/11/2023 của UBND huyện)"],
    ],
)
def test_lists_and_titles_are_no_broken_sentences(judged_lines: Judged, lines: list[str]) -> None:
    """A colon, a label, a short line or a capital tells that something new begins."""
    assert told(judged_lines(lines)) == []


def test_text_wrapped_by_width_is_undecided(loaded: Loaded) -> None:
    """Many breaks in a text file are its line width, not the author's paragraphs."""
    lines = [BROKEN, f"các hoạt động {BROKEN.lower()}"] * 3 + [REST]
    draft = compose_example("@ xã 2023", loaded.knowledge)
    heading = draft.noi_dung.partition("\n")[0]
    text = as_text(draft._replace(noi_dung="\n".join((heading, *lines))))
    plan = extract(read_bytes(text.encode(), "a.txt"), loaded.knowledge)

    report = judge(plan, loaded.rules, loaded.knowledge)

    assert report.outcomes["CH031"].verdict is Verdict.UNDECIDED


def test_one_dash_among_plain_paragraphs_is_told(judged_lines: Judged) -> None:
    """As in a list where only the last item got its dash; the fix takes it out."""
    report = judged_lines([*ITEMS[:3], f"- {ITEMS[3]}"])
    (finding,) = report.findings

    assert told(report) == [("CH032", "dash", "- ")]
    assert [edit.replacement for edit in finding.fix.edits] == [""]


def test_one_plain_item_among_dashes_is_told(judged_lines: Judged) -> None:
    """All end in a semicolon, so it is an item like the others."""
    items = [f"- {item[:-1]};" for item in ITEMS]
    items[1] = items[1].removeprefix("- ")
    items[3] = f"- {ITEMS[3]}"

    report = judged_lines(items)

    assert told(report) == [("CH032", "no_dash", "T")]
    assert report.findings[0].expected == "- T"


@pytest.mark.parametrize(
    "lines",
    [
        ITEMS,
        [f"- {item}" for item in ITEMS],
        [ITEMS[0], f"- {ITEMS[1]}", f"- {ITEMS[2]}", ITEMS[3]],
        [f"{ITEMS[0][:-1]}:", *ITEMS[1:3], f"- {ITEMS[3]}"],
        [f"1. {ITEMS[0]}", ITEMS[1], ITEMS[2], f"- {ITEMS[3]}"],
        [f"- {ITEMS[0]}", "tiếp theo dòng trên", "và dòng này", "đến hết."],
    ],
)
def test_other_patterns_are_the_authors(judged_lines: Judged, lines: list[str]) -> None:
    """All alike, half and half, under a colon or a number: nothing is wrong."""
    assert [one for one in told(judged_lines(lines)) if one[0] == "CH032"] == []


@pytest.mark.parametrize(("label", "alike"), [("-", True), ("•", True), ("", False)])
def test_automatic_dashes_count(loaded: Loaded, label: str, *, alike: bool) -> None:
    """Word's own bullets are dashes too: three automatic ones and a typed one are alike."""
    draft = compose_example("@ xã 2023", loaded.knowledge)
    heading = draft.noi_dung.partition("\n")[0]
    lines = (heading, *ITEMS[:3], f"- {ITEMS[3]}")
    plan = read_draft(draft._replace(noi_dung="\n".join(lines)), loaded.knowledge)
    blocks = tuple(
        block._replace(label=label) if block.text in ITEMS else block
        for block in plan.document.blocks
    )
    plan = plan._replace(document=replace(plan.document, blocks=blocks))

    report = judge(plan, [r for r in loaded.rules if r.id == "CH032"], loaded.knowledge)

    assert (report.findings == ()) is alike
