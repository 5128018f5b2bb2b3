"""``plancheck check``: the report, the exit code, and every option."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from plancheck.cli.output import write_file
from plancheck.errors import RequestError

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
    assert "Phát hiện 1 cảnh báo trong 1 tệp, 1 quy tắc." in lines
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
    assert err.splitlines()[0] == "Phát hiện 1 cảnh báo trong 1 tệp, 1 quy tắc."
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


def test_a_word_file_is_checked_in_english_too(
    run: Run, word_file: Path, pack: Callable[..., Path]
) -> None:
    """A correct Word file is clean by the rule, and says so in English."""
    code, out, _err = run("--lang", "en", word_file, "--pack", pack(), *ONLY)
    assert code == 0
    assert out.splitlines()[-1] == "Nothing found wrong in 1 file, 1 rule."
