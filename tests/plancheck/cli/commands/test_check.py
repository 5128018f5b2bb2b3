"""``plancheck check``: the report, the exit code, and every option."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plancheck.cli.output import write_file
from plancheck.errors import RequestError
from plancheck.knowledge import Knowledge
from plancheck.plan import Level
from plancheck.testing import as_text, compose

Run = Callable[..., tuple[int, str, str]]

ONLY = ("--select", "THU001")


@pytest.mark.parametrize(
    ("severity", "options", "code"),
    [
        ("error", (), 1),
        ("warning", (), 1),
        ("info", (), 0),
        ("info", ("--fail-on", "info"), 1),
        ("warning", ("--fail-on", "error"), 0),
        ("error", ("--fail-on", "error"), 1),
    ],
)
def test_the_exit_code_follows_the_severity(
    *,
    run: Run,
    faulty: Path,
    pack: Callable[..., Path],
    severity: str,
    options: tuple[str, ...],
    code: int,
) -> None:
    """Findings below --fail-on (warning by default) are told but do not fail the run."""
    told, out, _err = run(faulty, "--pack", pack(severity), *ONLY, *options)
    assert told == code
    assert "THU001 noi-sai: Viết sai “truyền thong”." in out


def test_a_finding_shows_the_line_and_what_to_write(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """Place, marked words, replacement and clause stand under the headline."""
    _code, out, err = run(faulty, "--pack", pack(), *ONLY)
    lines = out.splitlines()
    marked = next(line for line in lines if "│ Kinh phí truyền thong" in line)
    under = lines[lines.index(marked) + 1]
    assert marked[under.index("~") : under.rindex("~") + 1] == "truyền thong"
    assert any(line.startswith("  Vị trí:") and "đoạn" in line for line in lines)
    assert "  Nên viết:  truyền thông" in lines
    assert "  Theo:      Công văn thử, mục 1" in lines
    assert "Phát hiện 1 cảnh báo trong 1 tệp, xét theo 1 quy tắc." in lines
    assert err == ""


def test_check_may_be_written_or_left_out(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """``plancheck PATH`` and ``plancheck check PATH`` are the same."""
    words = (faulty, "--pack", pack(), *ONLY)
    assert run(*words) == run("check", *words)


def test_a_file_named_like_a_command_works_with_a_dot(
    run: Run, faulty: Path, pack: Callable[..., Path], tmp_path: Path
) -> None:
    """``./rules`` is a path, ``rules`` the command."""
    faulty.rename(tmp_path / "rules")
    code, out, _err = run("./rules", "--pack", pack(), *ONLY)
    assert (code, out.splitlines()[0]) == (1, "rules")


def test_json_goes_to_standard_output_alone(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """The report is valid JSON with the same exit code inside."""
    code, out, err = run(faulty, "--pack", pack(), *ONLY, "--format", "json")
    report = json.loads(out)
    assert (report["exit_code"], code, err) == (1, 1, "")
    assert [finding["rule"] for finding in report["documents"][0]["findings"]] == ["THU001"]


def test_output_writes_the_report_and_keeps_the_exit_code(
    run: Run, faulty: Path, pack: Callable[..., Path], tmp_path: Path
) -> None:
    """The file has the report in UTF-8; the summary is told on standard error."""
    target = tmp_path / "báo cáo.json"
    code, out, err = run(faulty, "--pack", pack(), *ONLY, "--format", "json", "-o", target)
    assert (code, out) == (1, "")
    assert json.loads(target.read_text(encoding="utf-8"))["exit_code"] == 1
    assert err.splitlines()[0] == "Phát hiện 1 cảnh báo trong 1 tệp, xét theo 1 quy tắc."
    assert "báo cáo.json" in err.splitlines()[-1]


def test_output_never_overwrites_a_document(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """The reviewed file is safe from a slip of the hand."""
    before = faulty.read_bytes()
    code, _out, err = run(faulty, "--pack", pack(), *ONLY, "-o", faulty)
    assert (code, faulty.read_bytes()) == (2, before)
    assert "là một trong các văn bản được kiểm tra" in err


def test_a_report_that_cannot_be_written_is_a_usage_error(
    run: Run, faulty: Path, pack: Callable[..., Path], tmp_path: Path
) -> None:
    """One sentence names the file and the reason, and no half-written file stays."""
    target = tmp_path / "missing" / "report.txt"
    code, _out, err = run(faulty, "--pack", pack(), *ONLY, "-o", target)
    assert code == 2
    assert err.startswith("Lỗi: Không ghi được ")


def test_writing_is_all_or_nothing(tmp_path: Path) -> None:
    """A failed writing leaves the old file and no draft beside it."""
    (tmp_path / "report").mkdir()
    with pytest.raises(RequestError):
        write_file(tmp_path / "report", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_select_and_ignore_take_ids_prefixes_and_names(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """Lists with commas, repeated options, prefixes and names all select."""
    packed = (faulty, "--pack", pack(), "--format", "json")
    for words in (("--select", "THU"), ("--select", "noi-sai"), ("--select", " ,THU001, "), ONLY):
        verdicts = json.loads(run(*packed, *words)[1])["documents"][0]["verdicts"]
        assert verdicts == {"THU001": "failed"}
    _code, out, _err = run(*packed, "--ignore", "THU")
    assert "THU001" not in json.loads(out)["documents"][0]["verdicts"]


def test_an_unknown_rule_is_a_usage_error(run: Run, faulty: Path) -> None:
    """A misspelt selector must not silently select nothing."""
    code, out, err = run(faulty, "--select", "ZZ9")
    assert (code, out) == (2, "")
    assert err.startswith("Lỗi: Không có quy tắc nào là ZZ9.")


def test_stage_and_day_can_be_given(run: Run, faulty: Path, pack: Callable[..., Path]) -> None:
    """--stage and --as-of override what the document looks like."""
    words = ("--pack", pack(), *ONLY, "--format", "json", "--stage", "draft", "--as-of")
    document = json.loads(run(faulty, *words, "2020-05-06")[1])["documents"][0]
    assert (document["stage"], document["as_of"]) == ("draft", "2020-05-06")


def test_a_day_that_does_not_exist_is_refused_in_words(run: Run, faulty: Path) -> None:
    """The user reads what a day looks like, not a format code."""
    code, _out, err = run(faulty, "--as-of", "2023-02-30")
    assert code == 2
    assert "2023-02-30 không phải là ngày theo dạng 2025-11-15." in err


def test_an_unreadable_file_is_told_and_the_others_are_judged(
    run: Run, faulty: Path, pack: Callable[..., Path], tmp_path: Path
) -> None:
    """Exit code 3, one sentence for the bad file, findings of the good one kept."""
    bad = tmp_path / "hong.docx"
    bad.write_bytes(b"PK\x03\x04 broken")
    code, out, _err = run(bad, faulty, "--pack", pack(), *ONLY)
    assert code == 3
    assert "hong.docx\nKhông xét: " in out
    assert "THU001 noi-sai" in out
    assert "Có 1 tệp không được xét." in out


def test_a_missing_file_is_not_judged(run: Run) -> None:
    """A misspelt path is never a clean run."""
    code, out, _err = run("khong-co.docx")
    assert code == 3
    assert "Không có tệp nào được xét." in out


def test_a_folder_without_documents_is_not_clean(run: Run, tmp_path: Path) -> None:
    """Nothing matched: exit code 3 and the reason."""
    (tmp_path / "trong").mkdir()
    code, out, _err = run("trong")
    assert code == 3
    assert "Thư mục trong không có tệp nào để kiểm tra" in out


def test_settings_hold_where_the_command_line_says_nothing(
    run: Run, faulty: Path, pack: Callable[..., Path], tmp_path: Path
) -> None:
    """The closest plancheck.toml brings pack, rules and language; options win over it."""
    pack("info")
    settings = 'packs = ["thu.toml"]\nselect = ["THU"]\nlang = "en"\nfail_on = "info"\n'
    (tmp_path / "plancheck.toml").write_text(settings, encoding="utf-8")
    code, out, _err = run(faulty)
    assert code == 1
    assert "Note THU001 noi-sai: “truyền thong” is misspelt." in out
    code, out, _err = run(faulty, "--lang", "vi", "--fail-on", "warning")
    assert code == 0
    assert "Lưu ý THU001 noi-sai" in out


def test_wrong_settings_are_a_usage_error(run: Run, faulty: Path, tmp_path: Path) -> None:
    """A misspelt key is named, with the nearest right one."""
    (tmp_path / "plancheck.toml").write_text('selec = ["TT"]\n', encoding="utf-8")
    code, _out, err = run(faulty)
    assert code == 2
    assert "selec" in err
    assert "select" in err


def test_paths_of_different_settings_are_refused(run: Run, tmp_path: Path) -> None:
    """One run has one set of rules; the user is told rather than surprised."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "plancheck.toml").write_text('select = ["TT"]\n', encoding="utf-8")
    code, _out, err = run("a", "b")
    assert code == 2
    assert "những tệp thiết lập khác nhau" in err


def test_verbose_gives_verdicts_and_reasons(
    run: Run, faulty: Path, pack: Callable[..., Path]
) -> None:
    """--verbose tells why each rule exists and what every rule came to."""
    _code, out, _err = run(faulty, "--pack", pack(), *ONLY, "-v")
    assert "  Vì sao:    Người đọc hiểu sai." in out
    assert "  THU001  không đạt" in out


def test_a_wrong_pack_is_a_usage_error(run: Run, faulty: Path, pack: Callable[..., Path]) -> None:
    """The author of a pack reads where it is wrong."""
    code, out, err = run(faulty, "--pack", pack("grave"))
    assert (code, out) == (2, "")
    assert "grave" in err


OWN = """
[[document]]
designation = "186/KH-UBND"
type = "Kế hoạch"
issuer = "Ủy ban nhân dân tỉnh Lạng Sơn"
date = 2023-10-17
province = "Lạng Sơn"
"""


@pytest.fixture
def of_a_district(tmp_path: Path, knowledge: Knowledge) -> Path:
    """A district's plan that cites the province's plan of 16/10/2023."""
    path = tmp_path / "huyen.txt"
    path.write_text(as_text(compose(Level.DISTRICT, 2023, knowledge)), encoding="utf-8")
    assert "186/KH-UBND ngày 16/10/2023" in path.read_text(encoding="utf-8")
    return path


@pytest.mark.parametrize("way", ["option", "settings file", "settings table"])
def test_an_own_document_is_compared_with(
    run: Run, of_a_district: Path, tmp_path: Path, way: str
) -> None:
    """What the office lists for its province is known like the packs' documents."""
    (tmp_path / "van-ban.toml").write_text(OWN, encoding="utf-8")
    settings = {"settings file": 'known_documents = ["van-ban.toml"]', "settings table": OWN}
    (tmp_path / "plancheck.toml").write_text(settings.get(way, ""), encoding="utf-8")
    words = ("--known-documents", "van-ban.toml") if way == "option" else ()
    code, out, err = run(of_a_district, "--select", "CC009", *words)
    assert (code, err) == (1, "")
    assert "Kế hoạch 186/KH-UBND ban hành ngày 17/10/2023, không phải ngày\n  16/10/2023." in out


def test_without_the_list_nothing_is_compared(run: Run, of_a_district: Path) -> None:
    """Nobody knows the date of a province's every plan."""
    assert run(of_a_district, "--select", "CC009")[0] == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (OWN.replace("type", "tipe"), "không có khóa document[0].tipe; có phải là “type”?"),
        ("[[document]", "dòng 1: không đúng cú pháp TOML"),
        (None, "Không đọc được"),
    ],
)
@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_wrong_list_of_documents_is_one_sentence(
    *, run: Run, of_a_district: Path, text: str | None, told: str, command: str
) -> None:
    """Exit code 2, nothing on standard output."""
    path = of_a_district.with_name("van-ban.toml")
    if text is not None:
        path.write_text(text, encoding="utf-8")
    code, out, err = run(command, of_a_district, "--known-documents", path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err
    assert "van-ban.toml" in err


def test_rules_of_layout_are_told_undecided_for_text(run: Run, of_a_district: Path) -> None:
    """One line with their number and the reason, without --verbose."""
    _code, out, _err = run(of_a_district)
    _code, told, _err = run(of_a_district, "--format", "json")
    verdicts = json.loads(told)["documents"][0]["verdicts"].values()
    lines = [line for line in out.splitlines() if line.endswith("phông chữ và trang in.")]
    assert len(lines) == 1
    number = int(lines[0].split()[0])
    assert 5 < number <= list(verdicts).count("undecided")


def test_rules_younger_than_the_plan_are_told(
    run: Run, tmp_path: Path, knowledge: Knowledge
) -> None:
    """One line says how many do not apply, and from which day on they would."""
    path = tmp_path / "cu.txt"
    path.write_text(as_text(compose(Level.PROVINCE, 2019, knowledge)), encoding="utf-8")
    _code, out, _err = run(path)
    (line,) = [line for line in out.splitlines() if line.endswith("trước ngày 05/03/2020.")]
    assert line.strip().endswith(" quy tắc: Quy định chưa có hiệu lực trước ngày 05/03/2020.")
    _code, out, _err = run(path, "--lang", "en")
    assert " rules: Not in force before 2020-03-05.\n" in out


def test_data_older_than_the_document_are_told(run: Run, word_file: Path) -> None:
    """In the footer of the report for people; the JSON keeps its shape."""
    _code, out, _err = run(word_file, "--as-of", "2999-01-01")
    assert "Dữ liệu được rà soát lần cuối ngày " in out
    _code, out, _err = run(word_file)
    assert "Dữ liệu được rà soát" not in out


def test_a_word_file_is_checked_in_english_too(
    run: Run, word_file: Path, pack: Callable[..., Path]
) -> None:
    """A correct Word file is clean by the rule, and says so in English."""
    code, out, _err = run("--lang", "en", word_file, "--pack", pack(), *ONLY)
    assert code == 0
    assert out.splitlines()[-1] == "Nothing found wrong in 1 file, by 1 rule."
