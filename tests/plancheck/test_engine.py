"""The engine: verdicts, isolation, severity, fingerprints and places."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from plancheck.document import Block, Document, FileKind, Part, Span
from plancheck.engine import judge
from plancheck.finding import Abstention, Bilingual, Citation, Remark, Severity, Verdict
from plancheck.knowledge import Knowledge
from plancheck.plan import DocumentKind, Field, Level, Plan, Section, SectionKind, Stage
from plancheck.rule import Context, Message, Page, Rule

LINES = ("KẾ HOẠCH", "I. MỤC ĐÍCH", "1. Mục đích", "sai một chữ", "II. NỘI DUNG", "đúng")


def a_plan(**changes: object) -> Plan:
    blocks = tuple(Block(n, Part.BODY, text) for n, text in enumerate(LINES, 1))
    document = Document("ke_hoach.txt", "0" * 64, FileKind.TEXT, blocks)
    plan = Plan(
        document=document,
        kind=DocumentKind.PLAN,
        stage=Stage.DRAFT,
        outline=(
            Section("I.", "MỤC ĐÍCH", 1, document.whole(2), frozenset(), 4, empty=False),
            Section("1.", "Mục đích", 2, document.whole(3), frozenset(), 4, empty=False),
            Section("II.", "NỘI DUNG", 1, document.whole(5), frozenset(), 6, empty=False),
        ),
    )
    return plan._replace(**changes)


def a_rule(check: object, identifier: str = "XX001", **changes: object) -> Rule:
    words = Bilingual("tóm tắt", "summary")
    rule = Rule(
        id=identifier,
        name=f"ten-{identifier.lower()}",
        severity=Severity.WARNING,
        citations=(Citation("Văn bản", "khoản 1"),),
        messages={
            "wrong": Message("sai {word}", "wrong {word}", "sửa {word}", "mend {word}"),
            "unsure": Message("chưa rõ {why}", "unclear {why}"),
        },
        check=check,
        page=Page(summary=words, why=words),
    )
    return rule._replace(**changes)


def finds_a_word(_plan: Plan, _context: Context) -> Iterator[Remark]:
    yield Remark(Span(4, 0, 4, 3), "wrong", {"word": "chữ"}, expected="đúng")


def finds_nothing(_plan: Plan, _context: Context) -> Iterator[Remark]:
    return iter(())


def abstains(_plan: Plan, _context: Context) -> Iterator[Abstention]:
    yield Abstention("unsure", {"why": "thiếu năm"})


def fails_at_once(_plan: Plan, _context: Context) -> Iterator[Remark]:
    raise LookupError("hỏng")


def fails_at_second(_plan: Plan, _context: Context) -> Iterator[Remark]:
    yield Remark(Span(4, 0, 4, 3), "wrong", {"word": "chữ"})
    raise LookupError("hỏng")


def says_unknown_message(_plan: Plan, _context: Context) -> Iterator[Remark]:
    yield Remark(Span(4, 0, 4, 3), "no-such-message")


def leaves(_plan: Plan, _context: Context) -> Iterator[Remark]:
    raise SystemExit(0)


def test_a_finding_is_complete_at_birth() -> None:
    """Message, advice, words, place and authority are all there, in both languages."""
    report = judge(a_plan(), [a_rule(finds_a_word)], Knowledge())

    (finding,) = report.findings
    assert finding.message == Bilingual("sai chữ", "wrong chữ")
    assert finding.advice == Bilingual("sửa chữ", "mend chữ")
    assert finding.why == Bilingual("tóm tắt", "summary")
    assert (finding.excerpt, finding.context, finding.context_start) == ("sai", "sai một chữ", 0)
    assert finding.location.heading_path == ("I. MỤC ĐÍCH", "1. Mục đích")
    assert finding.citations == (Citation("Văn bản", "khoản 1"),)
    assert report.outcomes["XX001"].verdict is Verdict.FAILED


def test_every_rule_gets_a_verdict() -> None:
    """Passed, failed, undecided with its reason: silence is never ambiguous."""
    rules = [
        a_rule(finds_nothing, "XX001"),
        a_rule(finds_a_word, "XX002"),
        a_rule(abstains, "XX003"),
    ]

    outcomes = judge(a_plan(), rules, Knowledge()).outcomes

    assert [outcomes[rule.id].verdict for rule in rules] == [
        Verdict.PASSED,
        Verdict.FAILED,
        Verdict.UNDECIDED,
    ]
    assert outcomes["XX003"].reason == Bilingual("chưa rõ thiếu năm", "unclear thiếu năm")


@pytest.mark.parametrize("bad", [fails_at_once, fails_at_second, says_unknown_message, leaves])
def test_a_failing_rule_costs_only_itself(bad: object) -> None:
    """Wherever a checker breaks, the others' findings stay and the culprit is named."""
    rules = [a_rule(bad, "XX001", origin="tinh-x, goi-x 1.0"), a_rule(finds_a_word, "XX002")]

    report = judge(a_plan(), rules, Knowledge())

    assert [finding.rule for finding in report.findings] == ["XX002"]
    assert report.outcomes["XX001"].verdict is Verdict.CRASHED
    (failure,) = report.failures
    assert (failure.kind, failure.origin) == ("plugin", "tinh-x, goi-x 1.0")
    assert "XX001" in failure.message.vi
    assert "Traceback" in failure.detail


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"kinds": frozenset({DocumentKind.ATTACHED_PLAN})}, Verdict.NOT_APPLICABLE),
        ({"levels": frozenset({Level.PROVINCE})}, Verdict.NOT_APPLICABLE),
        ({"levels": frozenset({Level.COMMUNE})}, Verdict.FAILED),
        ({"campaign_only": True}, Verdict.NOT_APPLICABLE),
        ({"layout_only": True}, Verdict.UNDECIDED),
        ({"since": dt.date(2024, 1, 1)}, Verdict.NOT_APPLICABLE),
        ({"until": dt.date(2022, 12, 31)}, Verdict.NOT_APPLICABLE),
        ({"since": dt.date(2023, 11, 15), "until": dt.date(2023, 11, 15)}, Verdict.FAILED),
    ],
)
def test_a_rule_applies_where_it_says(changes: dict[str, object], verdict: Verdict) -> None:
    """Kind, level, campaign, layout and dates decide before the checker is called."""
    plan = a_plan(level=Field(Level.COMMUNE, "xã", Span(1, 0, 1, 0)))

    report = judge(
        plan, [a_rule(finds_a_word, **changes)], Knowledge(), as_of=dt.date(2023, 11, 15)
    )

    assert report.outcomes["XX001"].verdict is verdict


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (
            {"since": dt.date(2024, 3, 5)},
            ("quy định chưa có hiệu lực trước ngày 05/03/2024", "not in force before 2024-03-05"),
        ),
        (
            {"until": dt.date(2022, 12, 31)},
            ("quy định hết hiệu lực sau ngày 31/12/2022", "not in force after 2022-12-31"),
        ),
    ],
)
def test_law_of_another_time_is_told_with_its_day(
    changes: dict[str, object], reason: tuple[str, str]
) -> None:
    """A reader sees why a rule was not tried."""
    rules = [a_rule(finds_a_word, **changes)]

    report = judge(a_plan(), rules, Knowledge(), as_of=dt.date(2023, 11, 15))

    assert report.outcomes["XX001"].reason == reason


def test_what_is_no_plan_is_not_judged() -> None:
    """A page about a plan gets one sentence and no wall of findings."""
    report = judge(a_plan(kind=DocumentKind.NOT_A_DOCUMENT), [a_rule(finds_a_word)], Knowledge())

    assert not report.judged
    assert report.findings == ()
    assert report.reason is not None
    assert report.reason.en.startswith("not a plan")


def test_settings_outweigh_the_rule_on_severity() -> None:
    """The office decides last how grave a rule is for it."""
    report = judge(
        a_plan(), [a_rule(finds_a_word)], Knowledge(), severities={"XX001": Severity.INFO}
    )

    assert [finding.severity for finding in report.findings] == [Severity.INFO]


def test_equal_faults_have_different_fingerprints() -> None:
    """The n-th of equal faults is told apart, and an edit elsewhere changes nothing."""

    def twice(plan: Plan, context: Context) -> Iterator[Remark]:
        yield from finds_a_word(plan, context)
        yield from finds_a_word(plan, context)

    first, second = judge(a_plan(), [a_rule(twice)], Knowledge()).findings

    assert first.fingerprint.endswith(":1")
    assert second.fingerprint.endswith(":2")
    assert first.fingerprint[:-2] == second.fingerprint[:-2]


def test_sections_are_found_by_kind() -> None:
    """A heading may name two kinds at once."""
    both = frozenset({SectionKind.MUC_DICH, SectionKind.YEU_CAU})
    plan = a_plan()
    plan = plan._replace(outline=(plan.outline[0]._replace(kinds=both), *plan.outline[1:]))

    assert plan.sections(SectionKind.YEU_CAU) == (plan.outline[0],)


def test_a_remarks_own_citations_come_first() -> None:
    """The authority for this very case stands before the rule's."""
    own = Citation("Công văn 1/BNV", "chủ đề")

    def check(plan: Plan, _context: Context) -> Iterator[Remark]:
        yield Remark(plan.document.whole(1), "wrong", {"word": "x"}, citations=(own,))

    (finding,) = judge(a_plan(), [a_rule(check)], Knowledge()).findings

    assert finding.citations == (own, Citation("Văn bản", "khoản 1"))
