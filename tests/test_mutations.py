"""One defect put into a correct plan is found by the rule that is for it, and by no other.

Every kind of defect is one that real plans have. It is put at random places (with fixed seeds) into
the model plans of all levels and years; the table of what was caught is printed with the results.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from plancheck.engine import judge
from plancheck.finding import Finding, Severity
from plancheck.host import Loaded, load
from plancheck.plan import Level
from plancheck.testing import LEVELS, Draft, compose, read_draft

YEARS = range(2019, 2026)
PLANS_A_DEFECT = 10
LEAST_CAUGHT = 0.98
MOST_UNINTENDED = 0.01

STATE = frozenset({Level.PROVINCE, Level.DISTRICT})
ALL = frozenset(LEVELS)


class Sheet(NamedTuple):
    """A model plan to be spoilt."""

    draft: Draft
    level: Level
    year: int
    theme: str
    dice: random.Random

    def with_slot(self, slot: str, text: str) -> Draft:
        return self.draft._replace(**{slot: text})

    def replaced(self, slot: str, old: str, new: str) -> Draft | None:
        """The plan with one place of *slot* changed, chosen at random; None if there is none."""
        text = getattr(self.draft, slot)
        places = list(re.finditer(old, text))
        if not places:
            return None
        place = self.dice.choice(places)
        changed = text[: place.start()] + place.expand(new) + text[place.end() :]
        return self.with_slot(slot, changed)


Spoil = Callable[[Sheet], Draft | None]


class Defect(NamedTuple):
    """A kind of defect: the rules that are for it, and where it can be."""

    name: str
    rules: tuple[str, ...]
    spoil: Spoil
    levels: frozenset[Level] = ALL
    years: range = YEARS


def change(slot: str, old: str, new: str) -> Spoil:
    return lambda sheet: sheet.replaced(slot, old, new)


def put(**slots: str) -> Spoil:
    return lambda sheet: sheet.draft._replace(
        **{slot: text.format(year=sheet.year, last=sheet.year - 1) for slot, text in slots.items()}
    )


def theme_as(change_words: Callable[[Sheet, list[str]], str]) -> Spoil:
    def spoil(sheet: Sheet) -> Draft:
        words = change_words(sheet, sheet.theme.split())
        return sheet.with_slot("chu_de", sheet.draft.chu_de.replace(sheet.theme, words))

    return spoil


def without_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(1, len(words))
    return " ".join(words[:at] + words[at + 1 :])


def first_half(_sheet: Sheet, words: list[str]) -> str:
    return " ".join(words[: len(words) // 2])


def with_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(1, len(words))
    return " ".join([*words[:at], sheet.dice.choice(("cường", "toàn", "mọi", "gái")), *words[at:]])


def with_other_word(sheet: Sheet, words: list[str]) -> str:
    at = sheet.dice.randrange(len(words))
    return " ".join([*words[:at], sheet.dice.choice(("ninh", "nam", "hại")), *words[at + 1 :]])


def national_themes() -> set[str]:
    return {
        theme.text
        for record in LOADED.knowledge.campaigns[0].years
        for theme in record.themes
        if theme.province is None and theme.source.confidence == "high"
    }


def other_years_theme(sheet: Sheet) -> Draft:
    other = sheet.dice.choice(sorted(national_themes() - {sheet.theme}))
    return sheet.with_slot("chu_de", sheet.draft.chu_de.replace(sheet.theme, other))


def other_name(slot: str) -> Spoil:
    old, new = "và phòng, chống bạo lực", "và phòng ngừa, ứng phó với bạo lực"

    def spoil(sheet: Sheet) -> Draft | None:
        text = getattr(sheet.draft, slot)
        wrong = text.replace(new, old) if new in text else text.replace(old, new)
        return sheet.with_slot(slot, wrong) if wrong != text else None

    return spoil


def last_year(slot: str, pattern: str) -> Spoil:
    """The year in what *pattern* finds becomes the one before."""

    def spoil(sheet: Sheet) -> Draft | None:
        def earlier(found: re.Match[str]) -> str:
            return found[0].replace(str(sheet.year), str(sheet.year - 1))

        text = getattr(sheet.draft, slot)
        changed = re.sub(pattern, earlier, text, count=1)
        return sheet.with_slot(slot, changed) if changed != text else None

    return spoil


def numbered(new: str) -> Spoil:
    """A main section's number is changed; the first stays."""

    def spoil(sheet: Sheet) -> Draft:
        slot = sheet.dice.choice(("noi_dung", "to_chuc_thuc_hien"))
        text = re.sub(r"\A[IVX]+\.", new, getattr(sheet.draft, slot), count=1)
        return sheet.with_slot(slot, text)

    return spoil


def exchanged_sections(sheet: Sheet) -> Draft:
    content, duties = sheet.draft.noi_dung, sheet.draft.to_chuc_thuc_hien
    mine, others = content.split(".", 1), duties.split(".", 1)
    return sheet.draft._replace(
        noi_dung=f"{mine[0]}.{others[1]}", to_chuc_thuc_hien=f"{others[0]}.{mine[1]}"
    )


def emptied_section(sheet: Sheet) -> Draft:
    slot = sheet.dice.choice(("muc_dich_yeu_cau", "noi_dung", "to_chuc_thuc_hien"))
    return sheet.with_slot(slot, getattr(sheet.draft, slot).split("\n", 1)[0])


def recipients(spoil_lines: Callable[[Sheet, list[str]], list[str]]) -> Spoil:
    def spoil(sheet: Sheet) -> Draft:
        lines = sheet.draft.noi_nhan.split("\n")
        return sheet.with_slot("noi_nhan", "\n".join(spoil_lines(sheet, lines)))

    return spoil


def a_line(sheet: Sheet, lines: list[str]) -> int:
    return sheet.dice.randrange(1, len(lines) - 1)


def with_line(spoil_line: Callable[[str], str]) -> Spoil:
    """One line between the heading and "Lưu" is spoilt."""

    def spoil_lines(sheet: Sheet, lines: list[str]) -> list[str]:
        at = a_line(sheet, lines)
        return [*lines[:at], spoil_line(lines[at]), *lines[at + 1 :]]

    return recipients(spoil_lines)


def archived(line: str) -> Spoil:
    return recipients(lambda _sheet, lines: [*lines[:-1], line])


def twice(sheet: Sheet, lines: list[str]) -> list[str]:
    at = a_line(sheet, lines)
    return [*lines[:at], lines[at], *lines[at:]]


def parent_dated(days: str) -> Spoil:
    """The date of the parent document is after the plan's."""
    return change("can_cu", r"(Kế hoạch số \S+ ngày )\d\d/\d\d", rf"\g<1>{days}")


_PLAN = r"Kế hoạch số (\d+)/(KH-[A-ZĐ&]+)"
_UPPER = frozenset({Level.DISTRICT, Level.COMMUNE, Level.SCHOOL})
_BELOW_PROVINCE = _UPPER
_OLD_LEVELS = range(2019, 2025)
_NEW_NAME = range(2021, 2026)
_IN_FORCE = range(2020, 2026)

DEFECTS = (
    Defect("theme of another year", ("CD002",), other_years_theme),
    Defect("theme without a word", ("CD001",), theme_as(without_word)),
    Defect("theme with a word more", ("CD001",), theme_as(with_word)),
    Defect("theme with another word", ("CD001",), theme_as(with_other_word)),
    Defect(
        "theme invented", ("CD001",), theme_as(lambda *_: "Vì hạnh phúc của mọi gia đình Việt Nam")
    ),
    Defect("half a theme", ("CD001",), theme_as(first_half)),
    Defect("no theme", ("CD003",), change("chu_de", "1. Chủ đề: .*", "1. Địa điểm: tại các thôn.")),
    Defect("name of the other period in the title", ("CD004",), other_name("trich_yeu")),
    Defect("name of the other period in the opening", ("CD004",), other_name("mo_dau")),
    Defect("name of the other period at the end", ("CD004",), other_name("ket_thuc")),
    Defect("vì → về", ("CD005",), change("trich_yeu", "hành động vì", "hành động về")),
    Defect("vì left out", ("CD005",), change("mo_dau", "hành động vì ", "hành động ")),
    Defect("đẳng → đăng", ("CD005",), change("ket_thuc", "vì bình đẳng", "vì bình đăng")),
    Defect(
        "comma misplaced in the name",
        ("CD005",),
        change("trich_yeu", "ngừa, ứng phó", "ngừa ứng, phó"),
        years=_NEW_NAME,
    ),
    Defect(
        "ngừa → ngừ và",
        ("CD005",),
        change("mo_dau", "phòng ngừa, ứng", "phòng ngừ và ứng"),
        years=_NEW_NAME,
    ),
    Defect(
        "và → comma in the name",
        ("CD005",),
        change("ket_thuc", "giới và phòng", "giới, phòng"),
    ),
    Defect("theme's quotation mark doubled", ("CD007",), change("chu_de", "“", "““")),
    Defect("theme's quotation mark not closed", ("CD007",), change("chu_de", "”", "")),
    Defect("theme's quotation mark not opened", ("CD007",), change("chu_de", "“", "")),
    Defect("begins on another day", ("TG001",), change("thoi_gian", r"ngày 15/11", "ngày 10/11")),
    Defect("begins a month early", ("TG001",), change("thoi_gian", r"ngày 15/11", "ngày 15/10")),
    Defect("ends on another day", ("TG002",), change("thoi_gian", r"đến ngày 15", "đến ngày 25")),
    Defect("ends a month early", ("TG002",), change("thoi_gian", r"ngày 15/12", "ngày 30/11")),
    Defect("window of last year", ("TG003",), last_year("thoi_gian", r"từ .*")),
    Defect("end of the window of last year", ("TG003",), last_year("thoi_gian", r"đến ngày \S+")),
    Defect("start of the window of last year", ("TG003",), last_year("thoi_gian", r"từ ngày \S+")),
    Defect("no window", ("TG004",), put(thoi_gian="2. Địa điểm: tại các thôn, tổ dân phố.")),
    Defect("window without days", ("TG004",), put(thoi_gian="2. Thời gian: tháng 11, 12.")),
    Defect("31 November", ("TG005",), change("thoi_gian", "ngày 15/11", "ngày 31/11")),
    Defect("day and month swapped", ("TG005",), change("thoi_gian", "ngày 15/12", "ngày 12/15")),
    Defect(
        "30 February in a deadline",
        ("TG005",),
        change("to_chuc_thuc_hien", r"trước ngày \d+/\d+/\d+", "trước ngày 30/02/2027"),
    ),
    Defect(
        "issued after the end",
        ("TG006",),
        change("dia_danh_ngay", r"ngày \d+ tháng \d+", "ngày 20 tháng 12"),
    ),
    Defect(
        "issued late",
        ("TG007",),
        change("dia_danh_ngay", r"ngày \d+ tháng \d+", "ngày 21 tháng 11"),
    ),
    Defect("no purpose", ("BC001", "BC007"), put(muc_dich_yeu_cau="")),
    Defect("no activities", ("BC002", "BC007"), put(noi_dung="")),
    Defect("no duties", ("BC003", "BC007"), put(to_chuc_thuc_hien="")),
    Defect("no funding", ("BC004", "BC007"), put(kinh_phi=""), levels=STATE),
    Defect("no opening", ("BC005",), put(can_cu="", mo_dau="")),
    Defect("empty section", ("BC006",), emptied_section),
    Defect("section number skipped", ("BC007",), numbered("IX.")),
    Defect("section number repeated", ("BC007",), numbered("I.")),
    Defect("sections exchanged", ("BC008",), exchanged_sections),
    Defect("no closing", ("BC009",), put(ket_thuc="")),
    Defect("no bases", ("CC001",), put(can_cu="")),
    Defect("bases spoken of, none cited", ("CC001",), put(can_cu="Căn cứ tình hình thực tế;")),
    Defect(
        "only a law",
        ("CC002",),
        put(can_cu="Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"),
    ),
    Defect("space in a symbol", ("CC003",), change("can_cu", r"/KH-", "/KH- "),
           levels=_BELOW_PROVINCE, years=_IN_FORCE),
    Defect("space before the slash", ("CC003",), change("can_cu", _PLAN, r"Kế hoạch số \1 /\2"),
           levels=_BELOW_PROVINCE, years=_IN_FORCE),
    Defect("slash missing", ("CC003",), change("can_cu", _PLAN, r"Kế hoạch số \1\2"),
           levels=_BELOW_PROVINCE, years=_IN_FORCE),
    Defect("space in the own symbol", ("CC003",), change("so_ky_hieu", "/KH-", "/KH- "),
           years=_IN_FORCE),
    Defect("symbol missing", ("CC004",), change("can_cu", _PLAN, r"Kế hoạch số \1"),
           levels=_BELOW_PROVINCE, years=_IN_FORCE),
    Defect("number missing", ("CC004", "CC011"), change("can_cu", _PLAN, r"Kế hoạch số /\2"),
           levels=_BELOW_PROVINCE, years=_IN_FORCE),
    Defect("date missing", ("CC004",), change("can_cu", r"(số \S+) ngày [\d/]+ của", r"\1 của"),
           years=_IN_FORCE),
    Defect("year of a date missing", ("CC004",),
           change("can_cu", r"(số \S+ ngày \d\d/\d\d?)/\d{4}", r"\1"), years=_IN_FORCE),
    Defect("issuer missing", ("CC004",),
           change("can_cu", r"(số \S+ ngày \S+) của .*? (?=triển|về|tổ|phê|ban h)", r"\1 "),
           years=_IN_FORCE),
    Defect("a plan called a letter", ("CC005",), change("can_cu", "Kế hoạch số", "Công văn số"),
           levels=_BELOW_PROVINCE),
    Defect("a plan called a decision", ("CC005",), change("can_cu", "Kế hoạch số", "Quyết định số"),
           levels=_BELOW_PROVINCE),
    Defect("a committee's symbol, a ministry's name", ("CC006",),
           change("can_cu", "của (?:Ủy ban nhân dân|Phòng).*? (?=triển)", "của Bộ Nội vụ "),
           levels=_BELOW_PROVINCE),
    Defect("a department's symbol, a ministry's name", ("CC006",),
           put(can_cu="Thực hiện Công văn số 458/SLĐTBXH-BĐG ngày 12/10/{year} của Bộ Lao động - "
               "Thương binh và Xã hội triển khai Tháng hành động vì bình đẳng giới năm {year}.")),
    Defect("a body that cannot be", ("CC006",),
           put(can_cu="Thực hiện Kế hoạch số 14/KH-PGDĐT ngày 12/10/{year} của Phòng Giáo dục và "
               "Đào tạo tỉnh Lạng Sơn triển khai Tháng hành động vì bình đẳng giới năm {year}."),
           levels=frozenset({Level.SCHOOL})),
    Defect("the Government's resolution called the Prime Minister's", ("CC006",),
           change("can_cu", r"(28/NQ-CP ngày \S+) của Chính phủ", r"\1 của Thủ tướng Chính phủ"),
           levels=frozenset({Level.PROVINCE})),
    Defect("parent later than the plan", ("CC007",), parent_dated("25/11"), levels=_BELOW_PROVINCE),
    Defect("parent's title of last year", ("CC008",), last_year("can_cu", r"giới năm \d{4}"),
           levels=_BELOW_PROVINCE),
    Defect("parent's date of last year", ("CC008",), last_year("can_cu", r"KH-\S+ ngày \S+"),
           levels=_BELOW_PROVINCE),
    Defect("known document, wrong day", ("CC009",),
           change("can_cu", r"(NQ-CP|QĐ-TTg|BĐG) ngày \d\d", r"\1 ngày 01"),
           levels=frozenset({Level.PROVINCE})),
    Defect("an order from below", ("CC010",),
           put(can_cu="Thực hiện Kế hoạch số 87/KH-UBND ngày 02/10/{year} của Ủy ban nhân dân xã "
               "Bình An triển khai Tháng hành động vì bình đẳng giới năm {year}."),
           levels=STATE),
    Defect("dots for the number", ("CC011",), change("can_cu", _PLAN, r"Kế hoạch số ....../\2"),
           levels=_BELOW_PROVINCE),
    Defect("one ellipsis for the number", ("CC011",), change("can_cu", _PLAN, r"Kế hoạch số …/\2"),
           levels=_BELOW_PROVINCE),
    Defect("dots for the day", ("CC011",), change("can_cu", r"ngày \d\d/", "ngày …/"),
           levels=_BELOW_PROVINCE),
    Defect("no recipients", ("NN001",), put(noi_nhan=""), years=_IN_FORCE),
    Defect("recipients' heading alone", ("NN001",), put(noi_nhan="Nơi nhận:"), years=_IN_FORCE),
    Defect("Lưu VP.", ("NN002",), archived("- Lưu VP."), years=_IN_FORCE),
    Defect("Lưu VT (NC).", ("NN002",), archived("- Lưu VT (NC)."), years=_IN_FORCE),
    Defect("Lưu: Văn phòng", ("NN002",), archived("- Lưu: Văn phòng."), years=_IN_FORCE),
    Defect("Lưu without a unit", ("NN002",), archived("- Lưu: VT."), years=_IN_FORCE,
           levels=ALL - {Level.SCHOOL}),
    Defect("no Lưu", ("NN002",), recipients(lambda _, lines: [*lines[:-2], lines[-2][:-1] + "."]),
           years=_IN_FORCE),
    Defect("recipient without a dash", ("NN003",), with_line(lambda line: line.lstrip("- ")),
           years=_IN_FORCE),
    Defect("recipient ends in a comma", ("NN003",), with_line(lambda line: line[:-1] + ","),
           years=_IN_FORCE),
    Defect("last recipient without a stop", ("NN003",), change("noi_nhan", r"\.\Z", ""),
           years=_IN_FORCE),
    Defect("Kính gửi", ("NN004",), put(kinh_gui="Kính gửi: Ủy ban nhân dân các xã, thị trấn."),
           years=_IN_FORCE),
    Defect("Như trên", ("NN004",), with_line(lambda _: "- Như trên;"), years=_IN_FORCE),
    Defect("the superior left out", ("NN005",),
           recipients(lambda _, lines: [line for line in lines if "báo cáo" not in line
                                        and "Phòng LĐTBXH" not in line]),
           levels=_BELOW_PROVINCE),
    Defect("a recipient twice", ("NN006",), recipients(twice)),
)  # fmt: skip

LOADED: Loaded = load()


def sheets(defect: Defect) -> Iterator[Sheet]:
    """A fixed sample of model plans to which *defect* may happen."""
    dice = random.Random(defect.name)  # noqa: S311 - a fixed sample, no secret
    models = [
        (level, year)
        for level in LEVELS
        for year in YEARS
        if level in defect.levels and year in defect.years
        if level is not Level.DISTRICT or year in _OLD_LEVELS
    ]
    for level, year in dice.sample(models, min(len(models), PLANS_A_DEFECT)):
        draft = compose(level, year, LOADED.knowledge)
        theme = next(one for one in national_themes() if one in draft.chu_de)
        yield Sheet(draft, level, year, theme, dice)


class Outcome(NamedTuple):
    """What came of one spoilt plan."""

    defect: Defect
    model: str
    found: tuple[Finding, ...]

    @property
    def caught(self) -> bool:
        return any(finding.rule == self.defect.rules[0] for finding in self.found) or (
            len(self.defect.rules) > 1 and bool({f.rule for f in self.found} & {*self.defect.rules})
        )

    @property
    def unintended(self) -> list[str]:
        return [
            finding.rule
            for finding in self.found
            if finding.rule not in self.defect.rules and finding.severity is not Severity.INFO
        ]


def outcomes() -> Iterator[Outcome]:
    for defect in DEFECTS:
        for sheet in sheets(defect):
            spoilt = defect.spoil(sheet)
            if spoilt is None or spoilt == sheet.draft:
                continue
            plan = read_draft(spoilt, LOADED.knowledge)
            report = judge(plan, LOADED.rules, LOADED.knowledge)
            yield Outcome(defect, f"{sheet.level.label} {sheet.year}", report.findings)


def table(results: list[Outcome]) -> str:
    by_defect: dict[str, list[Outcome]] = defaultdict(list)
    for result in results:
        by_defect[result.defect.name].append(result)
    lines = [f"{'defect':<55}{'rule':<8}{'caught':>9}  others"]
    for name, group in by_defect.items():
        others = Counter(rule for result in group for rule in result.unintended)
        told = " ".join(f"{rule}×{count}" for rule, count in others.items())
        caught = sum(result.caught for result in group)
        lines.append(f"{name:<55}{group[0].defect.rules[0]:<8}{caught:>4}/{len(group):<4}  {told}")
    return "\n".join(lines)


def test_defects_are_caught_by_their_own_rules(
    record_property: Callable[[str, object], None],
) -> None:
    """At least 98 of 100 defects are caught; at most one plan in 100 gets an unintended finding."""
    results = list(outcomes())
    record_property("table", table(results))
    missed = [(r.defect.name, r.model) for r in results if not r.caught]
    strange = [(r.defect.name, r.model, r.unintended) for r in results if r.unintended]

    assert len(missed) <= (1 - LEAST_CAUGHT) * len(results), missed
    assert len(strange) <= MOST_UNINTENDED * len(results), strange


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_every_defect_happens(defect: Defect) -> None:
    """A defect that no model plan can have would prove nothing."""
    assert any(defect.spoil(sheet) not in (None, sheet.draft) for sheet in sheets(defect))


LEFT_OVER = {
    "CC008": ("trich_yeu", "chu_de", "thoi_gian"),
    "TG003": ("trich_yeu", "can_cu", "mo_dau"),
}
"""What has been renewed in last year's plan, by the rule that finds what was not."""


@pytest.mark.parametrize("rule", LEFT_OVER)
@pytest.mark.parametrize("level", [Level.PROVINCE, Level.COMMUNE, Level.SCHOOL])
@pytest.mark.parametrize("year", range(2017, 2026))
def test_what_is_left_of_last_years_plan_is_found(level: Level, year: int, rule: str) -> None:
    """Also where theme and name stayed: either the window or the parent is of the year before."""
    copied = compose(level, year - 1, LOADED.knowledge)
    fresh = compose(level, year, LOADED.knowledge)
    half = copied._replace(**{slot: getattr(fresh, slot) for slot in LEFT_OVER[rule]})
    retitled = copied._replace(trich_yeu=fresh.trich_yeu)

    for plan in (half, retitled):
        report = judge(read_draft(plan, LOADED.knowledge), LOADED.rules, LOADED.knowledge)
        assert report.year == year
        assert rule in {f.rule for f in report.findings if f.severity is not Severity.INFO}
