"""The command as a whole: help, usage errors, languages, failures of our own, pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest

from plancheck import __version__, cli
from plancheck.cli import main

Run = Callable[..., tuple[int, str, str]]

COMMANDS = (
    "check",
    "rules",
    "explain",
    "packs",
    "plugins",
    "text",
    "extract",
    "test-rules",
    "schema",
)
CALL = [sys.executable, "-c", "import sys; from plancheck.cli import main; sys.exit(main())"]


def call(*words: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    environment = {**os.environ, "PYTHONUTF8": "0", **options.pop("env", {})}
    return subprocess.run(
        [*CALL, *map(str, words)], capture_output=True, check=False, env=environment, **options
    )


def test_no_words_at_all_ask_for_help(run: Run) -> None:
    """A first-time user sees what the command can do, without an error."""
    code, out, err = run()
    assert (code, err) == (0, "")
    assert out.startswith("Cách dùng: plancheck ")
    for command in COMMANDS:
        assert f"  {command} " in out


def test_the_language_alone_asks_for_help_too(run: Run) -> None:
    """An option without a command is answered, not refused."""
    code, out, _err = run("--lang", "en")
    assert (code, out.splitlines()[0]) == (0, "Usage: plancheck [OPTIONS] COMMAND|PATH ...")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_wholly_in_the_chosen_language(run: Run, command: str) -> None:
    """No English of ours or of the library is left in Vietnamese help, and the other way round."""
    _code, vietnamese, _err = run(command, "--help")
    _code, english, _err = run(command, "--help", "--lang", "en")
    for word in ("Usage", "Options", "Show", "Form of", "Language", "FILE", "default"):
        assert word not in vietnamese
    assert english.isascii()
    assert "Usage: plancheck" in english


def test_the_version_is_one_line(run: Run) -> None:
    """For scripts and for bug reports."""
    assert run("--version") == (0, f"plancheck {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["check"], "Lỗi: Thiếu tham số 'ĐƯỜNG_DẪN...'."),
        (["x", "--xyz"], "Lỗi: Không có tùy chọn '--xyz'."),
        (["x", "--formt", "json"], "Lỗi: Không có tùy chọn '--formt'. Có phải là: '--format'?"),
        (["x", "--stage"], "Lỗi: Tùy chọn '--stage' cần 1 giá trị."),
        (["--lang", "fr", "x"], "'fr' không phải là một trong: 'vi', 'en'."),
        (["schema", "a", "b"], "Lỗi: Thừa tham số (b)"),
        (["explan", "CD001"], "Không có lệnh hay tệp nào là explan. Có phải là: explain?"),
        (["packs", "--year", "nay"], "'--year': 'nay' không phải là năm hợp lệ."),
        (["x", "--theme", " "], "'--theme': chủ đề để trống."),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(run: Run, words: Sequence[str], sentence: str) -> None:
    """Exit code 2, nothing on standard output, no word of English."""
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err.splitlines()[-1].endswith(sentence)
    assert not any(word in err for word in ("Usage", "Try", "Error", "Did you", "requires"))


@pytest.mark.parametrize("word", ["explan.docx", "xplain", "chi-check"])
def test_what_may_be_a_file_is_looked_for(run: Run, tmp_path: Path, word: str) -> None:
    """Only a word near a command is doubted, and never one that names a file."""
    if word == "xplain":
        (tmp_path / word).write_bytes(b"")
    code, out, _err = run(word)
    assert (code, out.startswith(word)) == (3, True)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_command_is_told_in_half_a_sentence(run: Run, lang: str) -> None:
    """The list of commands has room for each one's first sentence."""
    _code, out, _err = run("--help", "--lang", lang)
    starts = tuple(f"  {command}  " for command in COMMANDS)
    lines = [line for line in out.splitlines() if line.startswith(starts)]
    assert len(lines) == len(COMMANDS)
    assert all(line.endswith(".") and not line.endswith("..") for line in lines)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (None, "không có tệp hoặc thư mục này."),
        ("id = “x”", 'giá trị không hợp lệ; chữ phải đặt trong dấu nháy thẳng (").'),
        ('id = "x\n', "xuống dòng khi chưa đóng dấu nháy."),
        ('id = "C:\\x"', r"dấu \ trong chuỗi phải viết đôi (\\), hoặc dùng dấu /."),
    ],
)
def test_what_others_say_is_said_in_vietnamese(
    run: Run, tmp_path: Path, text: str | None, reason: str
) -> None:
    """The system and the reader of TOML speak English; the usual mistakes are translated."""
    if text is not None:
        (tmp_path / "thu.toml").write_text(text, encoding="utf-8")
    code, _out, err = run("x.txt", "--pack", "thu.toml")
    assert code == 2
    assert err.rstrip("\n").endswith(reason)


def test_a_wrong_variable_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """PLANCHECK_LANG is checked like the option."""
    monkeypatch.setenv("PLANCHECK_LANG", "fr")
    code, _out, err = run("rules")
    assert (code, "'--lang': 'fr' không phải" in err) == (2, True)


def test_our_own_failure_is_one_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback unasked; --verbose shows it; exit code 3: nothing was judged."""

    class Broken(click.Group):
        def main(self, *_words: object, **_options: object) -> None:
            raise ZeroDivisionError("oops")

    monkeypatch.setattr(cli, "build", lambda _lang: Broken())
    code, _out, err = run("x")
    assert (code, err.count("\n")) == (3, 1)
    assert "ZeroDivisionError: oops" in err
    _code, _out, err = run("x", "-v")
    assert err.startswith("Traceback")


def test_an_interrupt_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control-C ends with the shell's own code and no words."""

    class Interrupted(click.Group):
        def main(self, *_words: object, **_options: object) -> None:
            raise KeyboardInterrupt

    monkeypatch.setattr(cli, "build", lambda _lang: Interrupted())
    assert run("x") == (130, "", "")


def test_the_process_is_left_as_it_was(run: Run) -> None:
    """No language leaks out of a call from Python."""
    before = dict(os.environ)
    run("--help", "--lang", "en")
    assert dict(os.environ) == before


def test_output_is_utf8_whatever_the_locale(faulty: Path) -> None:
    """A console's code page cannot garble Vietnamese."""
    done = call(
        "text",
        faulty,
        env={"LC_ALL": "C", "PYTHONIOENCODING": "cp1252", "PYTHONCOERCECLOCALE": "0"},
    )
    assert done.returncode == 0
    assert "KẾ HOẠCH" in done.stdout.decode("utf-8")


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    """``plancheck text FILE | head -1`` says nothing on standard error."""
    long = tmp_path / "dai.txt"
    long.write_text("Một đoạn văn dài.\n\n" * 20000, encoding="utf-8")
    with subprocess.Popen(
        [*CALL, "text", str(long)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout.readline().split() != []
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize(
    ("words", "variables", "coloured"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "auto"), {"FORCE_COLOR": "1"}, True),
    ],
)
def test_colour_by_option_then_variables_then_terminal(
    *,
    run: Run,
    faulty: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: Sequence[str],
    variables: dict[str, str],
    coloured: bool,
) -> None:
    """The option wins, NO_COLOR before FORCE_COLOR, a pipe is plain."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    _code, out, _err = run(faulty, *words)
    assert ("\x1b[" in out) is coloured
    _code, out, _err = run(*words, "rules")
    assert ("\x1b[" in out) is coloured


def test_main_can_be_called_from_python(capsys: pytest.CaptureFixture[str]) -> None:
    """The entry point returns the exit code and exits no process."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"plancheck {__version__}\n"
