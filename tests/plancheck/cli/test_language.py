"""The language is known before anything is said, and no other program's is changed."""

from __future__ import annotations

import gettext
import os

import pytest

from plancheck.cli.language import chosen_language, speaking


@pytest.mark.parametrize(
    ("arguments", "environment", "lang"),
    [
        ([], {}, "vi"),
        ([], {"LANG": "C.UTF-8"}, "vi"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"}, "vi"),
        ([], {"LC_ALL": "", "LANG": "en_US"}, "en"),
        ([], {"PLANCHECK_LANG": "en", "LANG": "vi_VN"}, "en"),
        (["--lang", "vi"], {"PLANCHECK_LANG": "en"}, "vi"),
        (["--lang=en", "x.docx"], {}, "en"),
        (["check", "x.docx", "--lang", "en"], {}, "en"),
        (["--lang", "en", "check", "--lang", "vi", "x"], {}, "vi"),
        (["--", "--lang", "en"], {}, "vi"),
        (["--lang"], {}, "vi"),
        (["--lang", "fr"], {"LANG": "en_US"}, "en"),
    ],
)
def test_option_then_variable_then_locale_then_vietnamese(
    arguments: list[str], environment: dict[str, str], lang: str
) -> None:
    """The nearest wish wins; what is no wish at all means Vietnamese."""
    assert chosen_language(arguments, environment) == lang


def test_the_library_speaks_and_everything_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only inside the block is gettext ours, even if the block fails."""
    monkeypatch.setenv("LANGUAGE", "fr")
    before = gettext.textdomain(), gettext.bindtextdomain("plancheck")
    with pytest.raises(ZeroDivisionError):
        _fail_in_vietnamese()
    assert (gettext.textdomain(), gettext.bindtextdomain("plancheck")) == before
    assert os.environ["LANGUAGE"] == "fr"
    with speaking("en"):
        assert gettext.gettext("Usage:") == "Usage:"


def _fail_in_vietnamese() -> None:
    with speaking("vi"):
        assert gettext.gettext("Usage:") == "Cách dùng:"
        raise ZeroDivisionError
