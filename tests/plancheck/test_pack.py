"""Packs become records and rules; a wrong one is told with file, place and nearest word."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plancheck.datum import Confidence, Source
from plancheck.errors import PackError
from plancheck.finding import Bilingual, Citation, Remark, Severity
from plancheck.knowledge import (
    Campaign,
    CampaignName,
    CampaignYear,
    Duty,
    KnownDocument,
    Office,
    Province,
    Theme,
)
from plancheck.pack import (
    UNDECIDED,
    Pack,
    PackInfo,
    Validity,
    load_documents,
    load_pack,
    schema_for,
)
from plancheck.plan import DocumentKind, Level, Plan
from plancheck.rule import Checker, Context, Example, Kind, Message
from plancheck.units import COLUMNS, Units

HEAD = """
id = "tinh-x"
title = "Tỉnh X"
reviewed = 2026-11-01
"""
RECORDS = (
    HEAD
    + """
extends = "ca-nuoc"
source = "Cổng tỉnh X"
confidence = "medium"

document = [
  { designation = "12/KH-UBND", type = "Kế hoạch", date = 2025-10-20, province = "X", year = 2025 },
]

[[office]]
name = "Sở Xanh"
aliases = ["SX"]
valid_to = 2025-02-28
successor = "Sở Lục"

[[office.duty]]
text = "tưới cây"
successor = "Sở Nước"
confidence = "low"

[[province]]
name = "X cũ"
valid_to = 2025-06-30
successor = "X"
source = "Nghị quyết"
confidence = "high"

[[campaign]]
id = "xanh"
keyword = "Tháng hành động xanh"
year = [
  { year = 2024, start = 2024-11-01, end = 2024-11-30 },
  { year = 2025, start = 2025-11-01, end = 2025-11-30, orders = ["1/BX-Y"] },
]

[[campaign.name]]
text = "Tháng hành động xanh và sạch"
first_year = 2020

[[campaign.theme]]
years = [2024, 2025]
text = "Sạch"
accepted = ["Sạch sẽ"]
wrong = ["Xạch"]
province = "X"
"""
)
RULE = """
[[rule]]
id = "TX001"
name = "thieu-duong-day-nong"
severity = "warning"
kind = "mark"
word = "111"
citations = [{ instrument = "Quy định X", clause = "Điều 2", note = "khoản 1" }]
message_vi = "Chưa có “{word}”"
message_en = "“{word}” is missing"
advice_vi = "Ghi thêm"
advice_en = "Add it"
summary_vi = "Thiếu số máy."
summary_en = "The number is missing."
why_vi = "Tỉnh quy định."
why_en = "The province asks for it."
note_vi = "Chỉ ở tỉnh X."
note_en = "Only in X."
wrong = "@ xã 2023"
right = "mo_dau: 111"
kinds = ["plan"]
levels = ["commune", "province"]
campaign_only = true
since = 2025-01-01
"""
OURS = Source("Cổng tỉnh X", Confidence.MEDIUM)


def mark(keys: Mapping[str, Any]) -> Checker:
    """A stranger's kind: it needs the key ``word`` and knows no other."""
    (word,) = (keys[key] for key in ("word", *keys.keys() - {"word"}))

    def check(_: Plan, __: Context) -> Iterator[Remark]:
        raise AssertionError(word)

    return check


KINDS: dict[str, Kind] = {"mark": mark}


def loaded(folder: Path, text: str, *, validate: bool = False) -> Pack:
    path = folder / "x.toml"
    path.write_text(text, encoding="utf-8")
    return load_pack(path, KINDS, validate=validate)


def test_records_are_built_with_their_sources(tmp_path: Path) -> None:
    """A record says where it was found, or the head of the pack says it for all."""
    pack = loaded(tmp_path, RECORDS)

    assert pack.knowledge.documents == (
        KnownDocument(
            "12/KH-UBND", "Kế hoạch", OURS, date=dt.date(2025, 10, 20), province="X", year=2025
        ),
    )
    assert pack.knowledge.offices == (
        Office(
            "Sở Xanh",
            OURS,
            aliases=("SX",),
            valid_to=dt.date(2025, 2, 28),
            successor="Sở Lục",
            duties=(Duty("tưới cây", "Sở Nước", Source("Cổng tỉnh X", Confidence.LOW)),),
        ),
    )
    old = Source("Nghị quyết", Confidence.HIGH)
    assert pack.knowledge.provinces == (
        Province("X cũ", old, valid_to=dt.date(2025, 6, 30), successor="X"),
    )
    theme = Theme("Sạch", OURS, accepted=("Sạch sẽ",), wrong=("Xạch",), province="X")
    assert pack.knowledge.campaigns == (
        Campaign(
            "xanh",
            "Tháng hành động xanh",
            (CampaignName("Tháng hành động xanh và sạch", 2020, None, None, OURS),),
            (
                CampaignYear(2024, dt.date(2024, 11, 1), dt.date(2024, 11, 30), (theme,)),
                CampaignYear(
                    2025, dt.date(2025, 11, 1), dt.date(2025, 11, 30), (theme,), ("1/BX-Y",)
                ),
            ),
            OURS,
        ),
    )


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("period", ["[2025, 2021]", "[0, 2021]", "[2021, 20210]"])
def test_a_period_runs_forwards_within_the_calendar(
    tmp_path: Path, period: str, *, validate: bool
) -> None:
    """Which no schema can tell."""
    text = RECORDS.replace("year = 2025 }", f"period = {period} }}")

    with pytest.raises(PackError, match=r"document\[0\]: expected the first and the last year"):
        loaded(tmp_path, text, validate=validate)


TABLE = "# source\ta\thigh\tNghị quyết\n{columns}\nX\t{kind}\t\t\t\t\t\ta\n"


def test_a_table_of_units_lies_beside_its_pack(tmp_path: Path) -> None:
    """A user's is read whole at once, an installed one at its first question."""
    text = HEAD + 'units = "bang.tsv"\n'
    table = tmp_path / "bang.tsv"
    table.write_text(TABLE.format(columns="\t".join(COLUMNS), kind="tỉnh"), encoding="utf-8")

    knowledge = loaded(tmp_path, text, validate=True).knowledge

    assert knowledge.units == Units((table,))
    assert [unit.full_name for unit in knowledge.units.named("X")] == ["tỉnh X"]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (TABLE.format(columns="\t".join(COLUMNS), kind="tinh"), "bang.tsv: line 3: 'tinh' is not"),
        (None, "bang.tsv: cannot be read: "),
    ],
)
def test_a_wrong_table_of_units_is_a_wrong_pack(
    tmp_path: Path, table: str | None, told: str
) -> None:
    """Told with the table's own name."""
    text = HEAD + 'units = "bang.tsv"\n'
    if table:
        (tmp_path / "bang.tsv").write_text(table, encoding="utf-8")
    unread = loaded(tmp_path, text)

    assert unread.knowledge.units.tables
    with pytest.raises(PackError) as caught:
        loaded(tmp_path, text, validate=True)
    assert told in str(caught.value)


def test_a_pack_is_told_in_a_line_of_a_list(tmp_path: Path) -> None:
    """Who it is, how old, what years it knows and how surely."""
    assert loaded(tmp_path, RECORDS).info == PackInfo(
        id="tinh-x",
        title="Tỉnh X",
        reviewed=dt.date(2026, 11, 1),
        file=str(tmp_path / "x.toml"),
        years={"xanh": (2024, 2025)},
        confidences={Confidence.MEDIUM: 6, Confidence.LOW: 1, Confidence.HIGH: 1},
    )


DOCUMENT = """
[[document]]
designation = "5/QĐ-UBND"
type = "Quyết định"
"""


def documents(folder: Path, text: str) -> tuple[KnownDocument, ...]:
    path = folder / "van-ban.toml"
    path.write_text(text, encoding="utf-8")
    return load_documents(path).documents


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("", None),
        (HEAD, None),
        ('source = "Công báo"\n', Source("Công báo", Confidence.HIGH)),
        ('source = "Công báo"\nconfidence = "low"\n', Source("Công báo", Confidence.LOW)),
    ],
)
def test_documents_alone_need_no_head(tmp_path: Path, head: str, source: Source | None) -> None:
    """The file itself is then their source, and its owner answers for them."""
    own = Source(str(tmp_path / "van-ban.toml"), Confidence.HIGH)

    assert documents(tmp_path, head + DOCUMENT) == (
        KnownDocument("5/QĐ-UBND", "Quyết định", source or own),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "document is missing."),
        (
            DOCUMENT.replace("type", "typ"),
            "document[0].typ is not a known key; did you mean “type”",
        ),
        (DOCUMENT + "[[province]]\nname = 'X'\n", "province is not a known key; known are confid"),
        (DOCUMENT + "date = 20251003\n", "document[0].date: expected text"),
        (DOCUMENT + "period = [2025, 2021]\n", "document[0]: expected the first and the last year"),
        ("[[document]", "line 1: not valid TOML"),
    ],
)
def test_wrong_documents_are_told_like_a_wrong_pack(tmp_path: Path, text: str, told: str) -> None:
    """With file, place and the nearest word."""
    with pytest.raises(PackError) as caught:
        documents(tmp_path, text)

    assert str(caught.value).startswith(f"{tmp_path / 'van-ban.toml'}: ")
    assert told in str(caught.value)


def test_the_head_tells_who_the_pack_is(tmp_path: Path) -> None:
    """Id, title, day of review, and the pack that must be there before."""
    pack = loaded(tmp_path, RECORDS)

    assert (pack.id, pack.title, pack.reviewed) == ("tinh-x", "Tỉnh X", dt.date(2026, 11, 1))
    assert (pack.extends, pack.source) == ("ca-nuoc", str(tmp_path / "x.toml"))


def test_a_rule_is_like_one_written_in_code(tmp_path: Path) -> None:
    """Every part of a rule can be said in a pack; what is left goes to the kind."""
    (rule,) = loaded(tmp_path, HEAD + RULE).rules

    assert (rule.id, rule.name, rule.severity) == (
        "TX001",
        "thieu-duong-day-nong",
        Severity.WARNING,
    )
    assert rule.citations == (Citation("Quy định X", "Điều 2", "khoản 1"),)
    assert rule.messages == {
        "fault": Message("Chưa có “{word}”", "“{word}” is missing", "Ghi thêm", "Add it"),
        "undecided": UNDECIDED,
    }
    assert rule.page.summary == Bilingual("Thiếu số máy.", "The number is missing.")
    assert rule.page.why == Bilingual("Tỉnh quy định.", "The province asks for it.")
    assert rule.page.note == Bilingual("Chỉ ở tỉnh X.", "Only in X.")
    assert rule.page.examples == (
        Example("@ xã 2023", fires=True),
        Example("mo_dau: 111", fires=False),
    )
    assert rule.kinds == {DocumentKind.PLAN}
    assert rule.levels == {Level.COMMUNE, Level.PROVINCE}
    assert (rule.campaign_only, rule.layout_only) == (True, False)
    assert (rule.since, rule.until, rule.origin) == (dt.date(2025, 1, 1), None, "tinh-x")


def test_the_packs_dates_bound_rules_that_state_none(tmp_path: Path) -> None:
    """A rule's own since goes before the pack's."""
    head = HEAD + "valid = { from = 2024-01-01, to = 2026-12-31 }\n"
    pack = loaded(tmp_path, head + RULE)

    assert pack.valid == Validity(dt.date(2024, 1, 1), dt.date(2026, 12, 31))
    assert pack.rules[0].since == dt.date(2025, 1, 1)
    assert pack.rules[0].until == dt.date(2026, 12, 31)


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "tinh-x"', "", "id is missing."),
        ("reviewed = 2026-11-01", 'reviewed = "hôm qua"', "reviewed: expected a date"),
        ("reviewed =", "reviewd =", "reviewd is not a known key; did you mean “reviewed”?"),
        ("[[province]]", "[[provinces]]", "provinces is not a known key; did you mean “province”?"),
        ("start = 2025-11-01", "start = 20251101", "campaign[0].year[1].start: expected text"),
        ("start = 2025-11-01, ", "", "campaign[0].year[1].start is missing."),
        ("first_year = 2020", 'first_year = "2020"', "campaign[0].name[0].first_year: expected a"),
        ('accepted = ["Sạch sẽ"]', 'accepted = "Sạch sẽ"', "theme[0].accepted: expected a list"),
        ('"medium"', '"medum"', 'confidence: "medum" is not possible; did you mean “medium”?'),
        ('confidence = "medium"\n', "", "document[0].confidence is missing."),
        ('source = "Cổng tỉnh X"\n', "", "document[0].source is missing."),
        (
            'successor = "X"',
            'succesor = "X"',
            "province[0].succesor is not a known key; did you mean “succ",
        ),
        ('type = "Kế hoạch"', "type = 5", "document[0].type: expected text in quotation marks"),
        ('[[province]]\nname = "X cũ"', "[[province]]", "province[0].name is missing."),
        ('text = "tưới cây"', "", "office[0].duty[0].text is missing."),
        (
            '"SX"]',
            '"SX"]\nalias = "S"',
            "office[0].alias is not a known key; did you mean “aliases”?",
        ),
        ("year = 2025 }", 'period = [2021, "2025"] }', "period[1]: expected a whole number"),
        ("year = 2025 }", "period = 2025 }", "document[0].period: expected a list"),
        ("years = [2024, 2025]", 'years = ["2024"]', "theme[0].years[0]: expected a whole number"),
    ],
)
def test_a_wrong_record_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, told: str, *, validate: bool
) -> None:
    """Whether the schema is asked before or after, the sentence is the same."""
    assert old in RECORDS
    with pytest.raises(PackError) as caught:
        loaded(tmp_path, RECORDS.replace(old, new, 1), validate=validate)

    assert str(caught.value).startswith(f"{tmp_path / 'x.toml'}: ")
    assert told in str(caught.value)


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "mark"', 'kind = "mrk"', 'rule[0].kind: "mrk" is not possible; did you mean “ma'),
        ('severity = "warning"', 'severity = "warn"', "did you mean “warning”?"),
        ('levels = ["commune"', 'levels = ["comune"', "rule[0].levels[0]: "),
        ('kinds = ["plan"]', 'kinds = ["other_document"]', "rule[0].kinds[0]: "),
        ("campaign_only = true", 'campaign_only = "yes"', "rule[0].campaign_only: expected true"),
        ("message_en", "mesage_en", "rule[0].message_en is missing."),
        ('kind = "mark"', 'kind = "required_phrase"', 'rule[0].kind: "required_phrase" is not'),
        ('clause = "Điều 2", note', "note", "rule[0].citations[0].clause is missing."),
        ('note_en = "Only in X."', "", "rule[0].note_en is missing."),
        ('right = "mo_dau: 111"', "", "rule[0].right is missing."),
        ('word = "111"', "", "rule[0]: 'word' is missing."),
        ('word = "111"', 'word = "111"\nwrod = "2"', "rule[0]: too many values to unpack"),
    ],
)
def test_a_wrong_rule_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, told: str, *, validate: bool
) -> None:
    """What only the kind can know is placed at the rule."""
    assert old in RULE
    with pytest.raises(PackError) as caught:
        loaded(tmp_path, HEAD + RULE.replace(old, new, 1), validate=validate)

    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('id = "TX001"', 'id = "tx-1"', 'rule[0].id: "tx-1" has not the expected form; an'),
        ("“{word}”", "“{word”", "rule[0].message_vi: "),
        ("citations = [{", "citations = []\nx = [{", "rule[0].citations must not be empty."),
    ],
)
def test_the_forms_of_words_are_checked_in_a_users_pack(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    """A pattern is the schema's matter alone."""
    with pytest.raises(PackError) as caught:
        loaded(tmp_path, HEAD + RULE.replace(old, new, 1), validate=True)

    assert told in str(caught.value)


def test_a_theme_needs_the_days_of_its_year(tmp_path: Path) -> None:
    """A theme for a year that no [[campaign.year]] describes would vanish silently."""
    text = RECORDS.replace("years = [2024, 2025]", "years = [2024, 2026]")

    with pytest.raises(PackError, match=r"campaign\[0\]: no \[\[campaign.year\]\] .* \[2026\]"):
        loaded(tmp_path, text, validate=True)


def test_the_schema_knows_exactly_the_kinds_that_are_there() -> None:
    """A stranger's kind judges its own keys; a blocked plug-in's kind is unknown."""
    schema = schema_for({**KINDS, "required_phrase": mark})

    assert schema["$defs"]["rule"]["properties"]["kind"]["enum"] == ["mark", "required_phrase"]


def test_a_right_pack_needs_no_validator(tmp_path: Path) -> None:
    """Built straight away: jsonschema would cost more than a whole check."""
    path = tmp_path / "x.toml"
    path.write_text(RECORDS, encoding="utf-8")
    script = (
        "import sys; from pathlib import Path; from plancheck.pack import load_pack;"
        "load_pack(Path(sys.argv[1]), {}, validate=False);"
        "print(sorted({'jsonschema', 'difflib'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, check=True, text=True
    )

    assert done.stdout == "[]\n"


DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)).map(dt.date.isoformat)
SCALARS = st.one_of(st.sampled_from(['"x"', '""', '"high"', "3", "true", "[]", '["x"]']), DAYS)
KEYS = [
    "designation",
    "type",
    "issuer",
    "date",
    "title",
    "valid_to",
    "year",
    "source",
    "confidence",
]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*KEYS, "typ"]), SCALARS))
def test_what_the_schema_allows_is_built_and_what_breaks_types_is_refused(
    tmp_path: Path, keys: dict[str, str]
) -> None:
    """Building and schema agree, apart from empty text, which only the schema forbids."""
    record = ", ".join(f"{key} = {value}" for key, value in keys.items())
    text = f'{HEAD}source = "S"\nconfidence = "low"\ndocument = [{{ {record} }}]\n'
    try:
        pack = loaded(tmp_path, text, validate=True)
    except PackError as told:
        if "must not be empty" not in str(told):
            with pytest.raises(PackError):
                loaded(tmp_path, text)
    else:
        assert pack == loaded(tmp_path, text)
