"""Real texts: what they state is extracted, and what they are is recognised."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from plancheck.engine import judge
from plancheck.finding import DocumentReport
from plancheck.host import Loaded
from plancheck.plan import DocumentKind, Plan, Reference
from plancheck.run import read_plan
from plancheck.text import fold, squeeze

CAMPAIGN = "binh-dang-gioi"
FIELDS = ("number", "date", "theme", "period_start", "period_end", "references", "headings")
KINDS = {
    "plan_text": DocumentKind.PLAN,
    "template": DocumentKind.PLAN,
    "decision": DocumentKind.OTHER_DOCUMENT,
    "official_letter": DocumentKind.OTHER_DOCUMENT,
    "official_dispatch": DocumentKind.OTHER_DOCUMENT,
}


def labelled(part: str) -> list[dict[str, Any]]:
    folder = os.environ.get("PLANCHECK_CORPUS")
    if not folder:
        return []
    lines = Path(folder, part, "labels.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines if line.strip()]
    return [{**label, "path": Path(folder, part, label["file"])} for label in labels]


TEXTS = labelled("seeds") + labelled("dev")


class Compared(NamedTuple):
    """One labelled datum against what was extracted; a label of None means "not stated"."""

    file: str
    field: str
    expected: object
    actual: object

    @property
    def agrees(self) -> bool:
        return self.expected == self.actual


def levelled(text: str | None) -> str | None:
    """Words compared as a reader does: quotes, case, spacing and tone places do not count."""
    return squeeze(fold(text).replace('"', " ")).strip(" .") if text else None


def glued(number: str | None) -> str | None:
    """A number and symbol without separators: labels quote slips such as "248KH-UBND"."""
    return re.sub(r"[\s/]", "", number) if number else None


def iso(field: Any) -> str | None:
    return field.value.isoformat() if field else None


def comparisons(label: dict[str, Any], plan: Plan) -> Iterator[Compared]:
    truth, file = label["truth"], label["file"]
    number = str(plan.number.value) if plan.number and plan.number.value.number else None
    start = plan.period.start if plan.period else None
    end = plan.period.end if plan.period else None
    theme = plan.theme.text.value if plan.theme else None
    own_date = iso(plan.date) if plan.date and plan.date.value.day else None
    yield Compared(file, "number", glued(truth["number"]), glued(number))
    yield Compared(file, "date", truth["date"], own_date)
    yield Compared(file, "theme", levelled(truth["theme"]), levelled(theme))
    yield Compared(file, "period_start", truth["period_start"], iso(start))
    yield Compared(file, "period_end", truth["period_end"], iso(end))
    yield from compared_references(file, truth["parent_refs"], plan.references)
    yield from compared_headings(file, truth["sections"], plan)


def compared_references(
    file: str, labels: list[dict[str, Any]], references: tuple[Reference, ...]
) -> Iterator[Compared]:
    """Each labelled reference against the found one that shares most with it."""
    found = [told(reference) for reference in references if reference.first]
    for label in labels:
        expected = (label["type"], glued(label["number"]), label["date"])
        nearest = max(found, key=lambda told: shared(expected, told), default=None)
        yield Compared(file, "references", expected, nearest)
        if nearest:
            found.remove(nearest)
    for extra in found:
        yield Compared(file, "references", None, extra)


def told(reference: Reference) -> tuple[str | None, str | None, str | None]:
    number = reference.designation
    return (
        reference.type.value if reference.type else None,
        glued(str(number.value)) if number and number.value.number else None,
        iso(reference.date),
    )


def shared(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    return sum(mine == others for mine, others in zip(one, other, strict=True))


def compared_headings(file: str, labels: list[str], plan: Plan) -> Iterator[Compared]:
    top = min((section.level for section in plan.outline), default=0)
    found = [
        squeeze(f"{section.label} {section.title}")
        for section in plan.outline
        if section.level == top
    ]
    for expected in labels:
        yield Compared(file, "headings", expected, expected if expected in found else None)
    if plan.kind is DocumentKind.PLAN:
        for extra in sorted(set(found) - set(labels)):
            yield Compared(file, "headings", None, extra)


def table(rows: list[Compared]) -> str:
    """The agreement per field, then every disagreement by name."""
    stated = Counter(row.field for row in rows if row.expected is not None)
    right = Counter(row.field for row in rows if row.expected is not None and row.agrees)
    invented = Counter(row.field for row in rows if row.expected is None and not row.agrees)
    lines = ["", "field          stated  agree  invented"]
    lines += [f"{f:<14} {stated[f]:>6} {right[f]:>6} {invented[f]:>9}" for f in FIELDS]
    lines += [f"all            {stated.total():>6} {right.total():>6} {invented.total():>9}"]
    lines += [
        f"  {row.file[:28]} {row.field}: {row.expected!r} ≠ {row.actual!r}"
        for row in rows
        if not row.agrees
    ]
    return "\n".join(lines)


def test_stated_facts_are_extracted(loaded: Loaded, record_property: Any) -> None:
    """At least 95 % of the labelled fields agree, and hardly anything is invented."""
    rows = [
        row
        for label in TEXTS
        for row in comparisons(label, read_plan(label["path"], loaded.knowledge))
    ]
    record_property("table", table(rows))

    stated = [row for row in rows if row.expected is not None]
    unstated = [row for row in rows if row.expected is None]

    assert sum(row.agrees for row in stated) >= 0.95 * len(stated), table(rows)
    assert sum(not row.agrees for row in unstated) <= 0.05 * len(rows), table(rows)


@pytest.mark.parametrize("label", TEXTS, ids=[label["file"][:40] for label in TEXTS])
def test_each_text_is_taken_for_what_it_is(label: dict[str, Any], loaded: Loaded) -> None:
    """Plans are plans, letters are letters, news pages are neither."""
    plan = read_plan(label["path"], loaded.knowledge)

    assert plan.kind is KINDS.get(label["form"], DocumentKind.NOT_A_DOCUMENT)


@pytest.mark.parametrize("label", TEXTS, ids=[label["file"][:40] for label in TEXTS])
def test_no_other_campaigns_plan_is_taken_for_this_one(
    label: dict[str, Any], loaded: Loaded
) -> None:
    """A yearly gender plan or another month's plan must not be judged by this month's theme."""
    plan = read_plan(label["path"], loaded.knowledge)
    campaign = plan.campaign.value if plan.campaign else None

    if label["kind"] == "other_plan":
        assert campaign is None
    if label["kind"] == "plan":
        assert campaign == CAMPAIGN


def seed(number: str, loaded: Loaded) -> tuple[Plan, DocumentReport]:
    (label,) = [label for label in labelled("seeds") if label["file"].startswith(number)]
    plan = read_plan(label["path"], loaded.knowledge)
    return plan, judge(plan, loaded.rules, loaded.knowledge)


def test_the_commune_plan_is_judged_as_a_reviewer_would(loaded: Loaded) -> None:
    """Its real slips are found at the right words, and nothing above information besides."""
    plan, report = seed("003", loaded)
    serious = {
        (finding.rule, finding.excerpt)
        for finding in report.findings
        if finding.severity.value != "info"
    }

    assert (report.kind, report.stage, report.year) == ("plan", "draft", 2023)
    assert plan.level is not None
    assert plan.level.value.label == "commune"
    assert serious == {
        ("CC003", "319/KH- UBND"),
        ("NN002", "Lưu VP."),
        (
            "CD004",
            "Tháng hành động vì bình đẳng giới, phòng, chống bạo lực trên cơ sở giới",
        ),
        ("TT010", "Số: /KH-UBND"),
        ("TT020", "Số: /KH-UBND"),
        ("TT091", "KT.CHỦ TỊCH"),
        ("CH017", "**KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH**"),
        ("CH026", "băng zôn"),
    }
    assert report.outcomes["CD001"].verdict == "passed"


SLIPS: dict[str, dict[str, tuple[str, str] | str]] = {
    "003": {
        "thiếu số văn bản": ("TT031", "Số: /KH-UBND"),
        "thiếu ngày trong tháng": ("TT031", "Số: /KH-UBND"),
        "thiếu quốc hiệu, tiêu ngữ": ("TT010", "Số: /KH-UBND"),
        "dấu cách lạ trong ký hiệu căn cứ": ("CC003", "319/KH- UBND"),
        "thời gian không có ngày bắt đầu": "“từ nay” is a right beginning",
        "căn cứ 676/KH-VHTT": "an order that comes late is not this plan's fault",
        "'KT.CHỦ TỊCH' thiếu dấu cách": ("TT092", "KT.CHỦ TỊCH"),
        "nơi nhận 'Lưu VP'": ("NN002", "Lưu VP."),
        "dùng tên chiến dịch cũ": (
            "CD004",
            "Tháng hành động vì bình đẳng giới, phòng, chống bạo lực trên cơ sở giới",
        ),
        "đoạn bị ngắt giữa câu": ("CH031", "khai"),
        "ký hiệu Markdown": ("CH017", "**KT.CHỦ TỊCH\nPHÓ CHỦ TỊCH**"),
        "lẫn đoạn có và không có gạch đầu dòng": ("CH032", "- "),
    },
    "plans-001": {
        "số văn bản có chữ cái": ("TT037", "152a"),
        "dấu phẩy thừa": ("CC012", ","),
        "cơ quan của căn cứ sai cấp": ("CC006", "Phòng Giáo dục và Đào tạo tỉnh Đồng Tháp"),
        "căn cứ cùng ngày": "an order may be carried out on its own day",
        "phần đầu hai cột": "how the page was copied, not how the plan was written",
        "dòng bị ngắt cứng": ("CH031", "tác"),
        "tên cơ quan viết tắt": "“MN” may belong to the school's name, as “THCS” does",
    },
    "plans-003": {
        "mẫu còn nguyên chỗ trống": ("CC011", "Công văn ………………… của phòng giáo dục và đào tạo"),
        "sai tên chiến dịch": (
            "CD005",
            "Tháng hành động về bình đẳng giới và phòng, chống bạo lực trên cơ sở giới",
        ),
        "chủ đề của năm 2016": ("CD002", "Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái"),
        "thiếu ngoặc mở": ("CD007", "Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái"),
        "dính tên loại với trích yếu": ("CH029", "HOẠCHTổ"),
        "quốc hiệu và tiêu ngữ dính": "how the page was copied; both are there",
        "địa danh của đơn vị khác": "the template has no place of its own to compare with",
    },
}
"""By file and by how the label's words begin: what finds a slip, or why nothing does."""

PLANS = [label for label in TEXTS if label["kind"] == "plan"]


@pytest.mark.parametrize("label", PLANS, ids=[label["file"][:40] for label in PLANS])
def test_the_slips_a_reader_sees_are_found(label: dict[str, Any], loaded: Loaded) -> None:
    """Each that the labels name is found by a rule at its words, or known not to be one."""
    report = judge(read_plan(label["path"], loaded.knowledge), loaded.rules, loaded.knowledge)
    found = {(finding.rule, finding.excerpt) for finding in report.findings}
    (slips,) = [slips for file, slips in SLIPS.items() if label["file"].startswith(file)]
    answers = [
        [answer for words, answer in slips.items() if named.startswith(words)]
        for named in label["truth"]["known_defects"]
    ]

    assert [len(fitting) for fitting in answers] == [1] * len(slips)
    assert {answer for (answer,) in answers if isinstance(answer, tuple)} <= found


@pytest.mark.parametrize("number", ["000", "001", "002", "004"])
def test_pages_about_plans_are_not_judged(number: str, loaded: Loaded) -> None:
    """A news page gets one sentence, no findings."""
    _, report = seed(number, loaded)

    assert not report.judged
    assert report.findings == ()
