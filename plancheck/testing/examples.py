"""Examples of rule pages: a plan said in a few lines, and the proof that the rule sees it.

An example names a model plan and what is different in it::

    @ xã 2023
    dự thảo
    chu_de: 1. Chủ đề: “Chung tay xóa bỏ bạo lực đối với phụ nữ và trẻ em gái”.
    noi_nhan:
    - Chủ tịch, các Phó Chủ tịch UBND xã;
    - Lưu: VT, VHXH.
    kinh_phi:

The first line chooses level (tỉnh, huyện, xã, trường) and year; without it the model is
``xã 2023``. "kèm theo" after the year makes it one issued with a decision. "dự thảo" leaves number
and day empty. ``slot: text`` replaces a slot of
:class:`~plancheck.testing.model.Draft` and goes on in the lines below it; a line that begins
with a small letter continues the paragraph before it. ``slot:`` with nothing removes the slot.
``+ trait: detail`` gives the file a :class:`~plancheck.document.Trait`, such as ``+ comment: …``.
``~ slot: key value, key value`` sets a component otherwise in Word (see
:mod:`~plancheck.testing.setting`); such an example is always read back from a Word file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from plancheck.anatomy import extract
from plancheck.document import Fact, Trait
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Verdict
from plancheck.host import Loaded, load
from plancheck.knowledge import Knowledge
from plancheck.plan import Level, Plan, Stage
from plancheck.reading import read_bytes
from plancheck.rule import Example, Rule
from plancheck.testing.model import Draft, as_text, compose
from plancheck.testing.setting import ORDERED, Setting, parse_setting
from plancheck.testing.word import as_docx

_LEVELS = {
    "tỉnh": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "trường": Level.SCHOOL,
}
_MODEL = re.compile(rf"@ ({'|'.join(_LEVELS)}) (\d{{4}})( kèm theo)?")
_DEFAULT_MODEL = "@ xã 2023"
_DRAFT = "dự thảo"
_SLOT = re.compile(r"([a-z_]+):\s*(.*)")
_TRAIT = re.compile(r"\+ ([a-z_]+):\s*(.*)")
_CONTINUES = re.compile(r"(?![a-zđ][).])[^\W\d_A-ZĐ]")


class ExampleResult(NamedTuple):
    """What came of one example: ``ok`` if it fired as promised, else ``detail`` says what it did.

    ``number`` counts the examples of a rule's page from 1.
    """

    rule_id: str
    number: int
    fires: bool
    ok: bool
    detail: str


def compose_example(text: str, knowledge: Knowledge) -> Draft:
    """Return the plan that *text* describes in the notation of this module.

    Raises:
        ValueError: a line is not understood, or there is no such model or slot.
    """
    lines = [line for line in _lines(text) if line[0] not in "+~"]
    model = _MODEL.fullmatch(lines.pop(0) if text.lstrip().startswith("@") else _DEFAULT_MODEL)
    if model is None:
        raise ValueError(f"an example begins with a model such as {_DEFAULT_MODEL!r}")
    stage = Stage.DRAFT if lines[:1] == [_DRAFT] else Stage.ISSUED
    return compose(
        _LEVELS[model[1]],
        int(model[2]),
        knowledge,
        stage=stage,
        attached=model[3] is not None,
        **_slots(lines[1:] if stage is Stage.DRAFT else lines),
    )


def example_setting(text: str) -> Setting:
    """Return how *text* sets the plan.

    Raises:
        ValueError: a line is not understood, or there is no such slot, key or value.
    """
    return parse_setting(line for line in _lines(text) if line[0] == "~")


def example_facts(text: str) -> tuple[Fact, ...]:
    """Return what *text* says of the file besides its words.

    Raises:
        ValueError: there is no such trait.
    """
    found = map(_TRAIT.fullmatch, _lines(text))
    return tuple(Fact(Trait(trait[1]), trait[2]) for trait in found if trait)


def run_examples(rule: Rule, loaded: Loaded) -> tuple[ExampleResult, ...]:
    """Run every example of *rule*'s page."""
    return tuple(
        run_example(rule, number, example, loaded)
        for number, example in enumerate(rule.page.examples, start=1)
    )


def run_example(rule: Rule, number: int, example: Example, loaded: Loaded) -> ExampleResult:
    """Judge one example by its own rule alone."""
    try:
        plan = read_example(example.text, loaded.knowledge, in_word=rule.layout_only)
    except ValueError as error:
        return ExampleResult(rule.id, number, example.fires, ok=False, detail=str(error))
    report = judge(plan, [rule], loaded.knowledge)
    ok = bool(report.findings) if example.fires else _is_silent(report, rule)
    return ExampleResult(rule.id, number, example.fires, ok, "" if ok else _told(report))


def read_example(text: str, knowledge: Knowledge, *, in_word: bool = False) -> Plan:
    """Return what the plan that *text* describes says, read as the text asks for.

    Raises:
        ValueError: *text* is not understood.
    """
    draft, facts = compose_example(text, knowledge), example_facts(text)
    setting = example_setting(text)
    plan = read_draft(draft, knowledge, in_word=in_word or setting != ORDERED, setting=setting)
    return plan._replace(document=replace(plan.document, facts=facts))


def check_text(plan: str | Draft, rules: Sequence[Rule] | None = None) -> DocumentReport:
    """Return the judgement of a plan given as pasted text or as a draft.

    The knowledge is that of the installed packs; *rules* are the installed ones by default.
    """
    loaded = load()
    rules = loaded.rules if rules is None else rules
    return judge(read_draft(plan, loaded.knowledge), rules, loaded.knowledge)


def read_draft(
    plan: str | Draft, knowledge: Knowledge, *, in_word: bool = False, setting: Setting = ORDERED
) -> Plan:
    """Return what a plan, given as pasted text or as a draft, says.

    With *in_word*, a draft is read back from a Word file typeset by *setting*, so that fonts and
    pages are known.

    Raises:
        ValueError: *setting* names a slot, key or value that does not exist.
    """
    if in_word and isinstance(plan, Draft):
        package = io.BytesIO()
        as_docx(plan, package, setting)
        document = read_bytes(package.getvalue(), "ke_hoach.docx")
    else:
        text = as_text(plan) if isinstance(plan, Draft) else plan
        document = read_bytes(text.encode(), "ke_hoach.txt")
    return extract(document, knowledge)


def _lines(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line]


def _slots(lines: list[str]) -> dict[str, str]:
    paragraphs: dict[str, list[str]] = {}
    slot = ""
    for line in lines:
        if named := _SLOT.fullmatch(line):
            slot, line = named[1], named[2]  # noqa: PLW2901  (the rest of the line is its text)
            paragraphs[slot] = []
        elif not slot:
            raise ValueError(f"{line!r} belongs to no slot: write slot: text")
        text = paragraphs[slot]
        if text and _CONTINUES.match(line):
            text[-1] += f" {line}"
        elif line:
            text.append(line)
    return {name: "\n".join(text) for name, text in paragraphs.items()}


def _is_silent(report: DocumentReport, rule: Rule) -> bool:
    outcome = report.outcomes.get(rule.id)
    return outcome is not None and outcome.verdict in (Verdict.PASSED, Verdict.NOT_APPLICABLE)


def _told(report: DocumentReport) -> str:
    """What the rule did instead."""
    words = [f"{finding.message.en} [{finding.excerpt}]" for finding in report.findings]
    words += [failure.message.en for failure in report.failures]
    reasons = [report.reason, *(outcome.reason for outcome in report.outcomes.values())]
    return "; ".join(words or [reason.en for reason in reasons if reason])
