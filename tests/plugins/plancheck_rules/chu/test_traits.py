"""CH · what stays in a real Word file is told once a trait, at its first place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.finding import DocumentReport, Severity
from plancheck.host import Loaded
from plancheck.plan import Stage
from plancheck.reading import read_bytes
from plancheck.testing import as_docx, compose_example

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COMMENTS = (
    f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="X"><w:p><w:r>'
    "<w:t>Xem lại câu này</w:t></w:r></w:p></w:comment></w:comments>"
)
MARKED = {
    "CH004": ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>nội bộ</w:t></w:r>", "nội bộ"),
    "CH006": (
        '<w:del w:id="7" w:author="X"><w:r><w:delText>chữ bỏ</w:delText></w:r></w:del>',
        "chữ bỏ",
    ),
}

Edit = Callable[[dict[str, bytes]], None]


@pytest.fixture(scope="module")
def edited(loaded: Loaded) -> Callable[[Edit], DocumentReport]:
    """Judge a compliant Word plan after an edit of its package."""

    def judge_edited(edit: Edit, stage: Stage | None = None) -> DocumentReport:
        made, target = io.BytesIO(), io.BytesIO()
        as_docx(compose_example("@ xã 2023", loaded.knowledge), made)
        with zipfile.ZipFile(made) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        edit(parts)
        with zipfile.ZipFile(target, "w") as package:
            for name, part in parts.items():
                package.writestr(name, part)
        plan = extract(read_bytes(target.getvalue(), "a.docx"), loaded.knowledge)
        return judge(plan, loaded.rules, loaded.knowledge, stage=stage)

    return judge_edited


def with_last_run(parts: dict[str, bytes], markup: str) -> None:
    """Put *markup* before the end of the last paragraph that has text."""
    text = parts["word/document.xml"].decode()
    at = text.rindex("</w:p>")
    parts["word/document.xml"] = f"{text[:at]}{markup}{text[at:]}".encode()


def test_a_plain_file_is_left_in_peace(edited: Callable[..., DocumentReport]) -> None:
    """A file without such traits raises no CH finding."""
    assert edited(lambda _parts: None).findings == ()


@pytest.mark.parametrize("rule", MARKED)
def test_what_does_not_show_is_told(edited: Callable[..., DocumentReport], rule: str) -> None:
    """Hidden and deleted words are reported with the words themselves."""
    markup, words = MARKED[rule]

    report = edited(lambda parts: with_last_run(parts, markup))

    assert [(f.rule, f.arguments["detail"]) for f in report.findings] == [(rule, words)]


def with_comment(parts: dict[str, bytes]) -> None:
    parts["word/comments.xml"] = COMMENTS.encode()
    rels = "word/_rels/document.xml.rels"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    link = f'<Relationship Id="rIdC" Type="{kind}" Target="comments.xml"/></Relationships>'
    parts[rels] = parts[rels].replace(b"</Relationships>", link.encode())
    with_last_run(parts, '<w:r><w:commentReference w:id="0"/></w:r>')


@pytest.mark.parametrize(
    ("stage", "severity"),
    [(Stage.DRAFT, Severity.INFO), (Stage.ISSUED, Severity.WARNING)],
)
def test_comments_are_normal_in_a_draft(
    edited: Callable[..., DocumentReport], stage: Stage, severity: Severity
) -> None:
    """Reviewing is what drafts are for; an issued plan carries no comments."""
    report = edited(with_comment, stage)

    assert [(f.rule, f.severity) for f in report.findings] == [("CH005", severity)]


def test_macros_are_told(edited: Callable[..., DocumentReport]) -> None:
    """A macro project in the package is enough."""
    report = edited(lambda parts: parts.update({"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))

    assert [f.rule for f in report.findings] == ["CH001"]


def test_decomposed_letters_have_a_safe_fix(edited: Callable[[Edit], DocumentReport]) -> None:
    """It writes the same words at their place, composed."""

    def decompose(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode()
        assert "Thời gian:" in text
        parts["word/document.xml"] = text.replace("Thời gian:", "Thơ\u0300i gian:").encode()

    (found,) = [f for f in edited(decompose).findings if f.rule == "CH009"]

    assert found.excerpt == "Thời"
    assert found.fix is not None
    assert found.fix.safety == "safe"
    assert [edit.replacement for edit in found.fix.edits] == ["Thời"]
