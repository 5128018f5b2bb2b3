"""A request carried out: which files, whose knowledge, what exit code."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plancheck import run
from plancheck.datum import Confidence, Source
from plancheck.errors import PackError, RequestError
from plancheck.finding import Report, Severity, Verdict
from plancheck.host import load
from plancheck.knowledge import Theme
from plancheck.plan import Level, Stage
from plancheck.reading import Given
from plancheck.run import Request, check
from plancheck.settings import Settings, ThemeSetting
from plancheck.testing import Draft, as_text, compose

LOADED = load()
CLEAN = compose(Level.COMMUNE, 2023, LOADED.knowledge)
THEME_2026 = "Chủ đề thử của năm 2026"


def written(draft: Draft, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(as_text(draft), encoding="utf-8")
    return path


def plan_of_2026(theme: str) -> Draft:
    """A commune's plan of a year of which no pack knows the theme."""
    return compose(Level.COMMUNE, 2026, LOADED.knowledge, chu_de=f"1. Chủ đề: “{theme}”.")


def found(report: Report) -> set[str]:
    return {finding.rule for document in report.documents for finding in document.findings}


def test_a_clean_plan_exits_0(tmp_path: Path) -> None:
    """Nothing found, and the report says that rules were run."""
    report = check(Request((written(CLEAN, tmp_path / "a.txt"),)))

    assert (report.exit_code, found(report)) == (0, set())
    assert report.rules == len(LOADED.rules)


def test_the_exit_code_follows_fail_on(tmp_path: Path) -> None:
    """A warning fails a run that fails on warnings, not one that fails on errors."""
    draft = CLEAN._replace(noi_nhan=CLEAN.noi_nhan.replace("Lưu: VT, VHXH.", "Lưu VP."))
    request = Request((written(draft, tmp_path / "a.txt"),))

    assert check(request).exit_code == 1
    assert check(request._replace(fail_on=Severity.ERROR)).exit_code == 0


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", "Một mẩu tin.".encode()])
def test_what_cannot_be_judged_exits_3_and_costs_no_other_verdict(
    tmp_path: Path, content: bytes
) -> None:
    """Findings of the judged files stay when another file cannot be judged."""
    wrong = written(CLEAN._replace(noi_nhan=""), tmp_path / "a.txt")
    (tmp_path / "b.txt").write_bytes(content)

    report = check(Request((wrong, tmp_path / "b.txt")))

    assert report.exit_code == 3
    assert found(report) == {"NN001"}
    assert [document.judged for document in report.documents] == [True, False]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """One sentence in both languages, exit 3."""
    report = check(Request((tmp_path / "khong-co.docx",)))

    (failure,) = report.failures
    assert report.exit_code == 3
    assert "khong-co.docx" in failure.message.vi
    assert failure.message.vi != failure.message.en


def test_a_folder_is_searched_in_a_fixed_order(tmp_path: Path) -> None:
    """Documents at any depth, each once; Word's lock files, hidden and other files left out."""
    for name in ("b.txt", "con/a.txt", "~$b.txt", ".an.txt", "anh.png"):
        written(CLEAN, tmp_path / name)

    report = check(Request((tmp_path / "b.txt", tmp_path)))

    assert [Path(document.path).name for document in report.documents] == ["b.txt", "a.txt"]


def test_a_folder_is_searched_for_every_format(tmp_path: Path) -> None:
    """Whatever can be read is looked for, in small letters or capitals."""
    for suffix in run.SUFFIXES:
        written(CLEAN, tmp_path / f"a{suffix.upper()}")

    report = check(Request((tmp_path,)))

    assert len(report.documents) == len(run.SUFFIXES)
    assert all(document.judged for document in report.documents)


def test_a_given_document_is_judged_under_its_name(tmp_path: Path) -> None:
    """Content without a file is judged as a file of that name would be, and held to the limits."""
    data = written(CLEAN, tmp_path / "a.txt").read_bytes()
    tight = Settings(limits={"characters": 10})

    (document,) = check(Request((Given("kế hoạch.txt", data),))).documents
    (refused,) = check(Request((Given("kế hoạch.txt", data),), settings=tight)).documents

    assert (document.path, document.judged) == ("kế hoạch.txt", True)
    assert (refused.path, refused.judged) == ("kế hoạch.txt", False)
    assert "characters = 10" in refused.reason.en


def test_an_empty_folder_exits_3(tmp_path: Path) -> None:
    """Nothing checked is never silent success."""
    report = check(Request((tmp_path,)))

    assert report.exit_code == 3
    assert tmp_path.as_posix() in report.failures[0].message.en


def test_our_own_fault_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A defect of ours is named as internal, and the other file is still judged."""
    extract = run.extract

    def stumbling(document: object, knowledge: object) -> object:
        if document.path.endswith("a.txt"):
            raise LookupError("lạc đường")
        return extract(document, knowledge)

    monkeypatch.setattr(run, "extract", stumbling)
    paths = [written(CLEAN, tmp_path / name) for name in ("a.txt", "b.txt")]

    report = check(Request(tuple(paths)))

    assert report.exit_code == 3
    assert [failure.kind for failure in report.failures] == ["internal"]
    assert [document.judged for document in report.documents] == [False, True]


def test_an_unknown_year_is_information_only(tmp_path: Path) -> None:
    """2026 has no theme yet: the tool says so, judges the rest, and faults nothing."""
    report = check(Request((written(plan_of_2026("Chủ đề nào đó"), tmp_path / "a.txt"),)))

    assert (report.exit_code, found(report)) == (0, {"CD006"})
    outcomes = report.documents[0].outcomes
    assert outcomes["CD001"].verdict is Verdict.UNDECIDED
    assert outcomes["TG002"].verdict is Verdict.PASSED


@pytest.mark.parametrize(
    ("stated", "rules"), [(THEME_2026, set()), ("Chủ đề thử của năm nay", {"CD001"})]
)
def test_a_stated_theme_is_judged_by(tmp_path: Path, stated: str, rules: set[str]) -> None:
    """What --theme or the settings state is the official theme of the unknown year."""
    path = written(plan_of_2026(stated), tmp_path / "a.txt")
    source = Source("--theme", Confidence.HIGH)
    settings = Settings(themes=(ThemeSetting(2026, THEME_2026),))

    assert found(check(Request((path,), themes=(Theme(THEME_2026, source),)))) == rules
    assert found(check(Request((path,), settings=settings))) == rules


PLAN_CITED = {"designation": "212/KH-UBND", "type": "Kế hoạch", "date": dt.date(2023, 10, 24)}


def test_what_is_known_comes_from_packs_settings_and_lists(tmp_path: Path) -> None:
    """Documents of files and of the settings stand beside those of the packs."""
    files = [tmp_path / name for name in ("a.toml", "b.toml")]
    for file in files:
        table = f'[[document]]\ndesignation = "{file.stem}/QĐ-UBND"\ntype = "Quyết định"\n'
        file.write_text(table, encoding="utf-8")
    settings = Settings(source="plancheck.toml", known_documents=(files[0],))

    knowledge = run.known(LOADED, settings._replace(documents=(PLAN_CITED,)), files[1:])

    added = knowledge.documents[len(LOADED.knowledge.documents) :]
    assert [(one.designation, Path(one.source.reference).name) for one in added] == [
        ("a/QĐ-UBND", "a.toml"),
        ("b/QĐ-UBND", "b.toml"),
        ("212/KH-UBND", "plancheck.toml"),
    ]


def test_a_wrong_document_in_the_settings_is_told(tmp_path: Path) -> None:
    """The sentence names the settings file and the key."""
    path = written(CLEAN, tmp_path / "a.txt")
    settings = Settings(source="plancheck.toml", documents=({"designation": "1/KH-UBND"},))

    with pytest.raises(PackError, match=r"plancheck.toml: document\[0\].type is missing"):
        check(Request((path,), settings=settings))


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        (Request(()), ["end with 2025", "2026"]),
        (Request((), themes=(Theme(THEME_2026, Source("--theme", Confidence.HIGH)),)), []),
        (Request((), settings=Settings(themes=(ThemeSetting(2026, THEME_2026),))), []),
    ],
)
def test_a_report_notes_a_year_without_data(
    tmp_path: Path, request_: Request, told: list[str]
) -> None:
    """A stated theme is data enough."""
    path = written(plan_of_2026(THEME_2026), tmp_path / "a.txt")

    notes = check(request_._replace(paths=(path,))).notes

    assert all(word in note.en for note in notes for word in told)
    assert len(notes) == bool(told)


def test_settings_decide_severities(tmp_path: Path) -> None:
    """An office may rate a rule; an unknown rule is refused."""
    path = written(CLEAN._replace(noi_nhan=""), tmp_path / "a.txt")
    rated = Settings(severities={"NN001": Severity.INFO})

    assert check(Request((path,), settings=rated)).exit_code == 0
    with pytest.raises(RequestError, match="NN999"):
        check(Request((path,), settings=Settings(severities={"NN999": Severity.INFO})))


def test_the_stage_can_be_stated(tmp_path: Path) -> None:
    """The reviewer may know better than the file."""
    path = written(CLEAN, tmp_path / "a.txt")

    report = check(Request((path,), stage=Stage.DRAFT))

    assert report.documents[0].stage == "draft"
