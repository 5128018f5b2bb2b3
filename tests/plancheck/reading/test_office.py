"""Old Word files go through LibreOffice; a stand-in of a few lines plays it here."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from plancheck.document import FileKind
from plancheck.errors import ReadError
from plancheck.reading import office, read_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DOC = OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le")
RTF = rb"{\rtf1\ansi K\'ea}"
P = "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"

# What LibreOffice is asked for, and the file it makes of it.
CONVERT = """
import pathlib, shutil, sys
words = sys.argv[1:]
assert "--headless" in words and words[words.index("--convert-to") + 1] == "docx"
profile = pathlib.Path(words[0].removeprefix("-env:UserInstallation=file://"))
settings = (profile / "user" / "registrymodifications.xcu").read_text()
assert "DisableMacrosExecution" in settings
folder = pathlib.Path(words[words.index("--outdir") + 1])
folder.mkdir()
source = pathlib.Path(words[-1])
assert source.read_bytes()[:2] in (b"\\xd0\\xcf", b"{\\\\")
shutil.copy(MADE, folder / (source.stem + ".docx"))
"""
FAIL = "import sys; print('Error: source file could not be loaded'); sys.exit(0)"
HANG = """
import os, pathlib, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
pathlib.Path({told!r}).write_text(f"{{child.pid}}")
time.sleep(60)
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Put a program of this name and content on the path, and nothing else."""

    def put(script: str, name: str = "soffice") -> None:
        program = tmp_path / "bin" / name
        program.parent.mkdir()
        program.write_text(f"#!{sys.executable}\n{script}", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(program.parent))

    return put


@pytest.fixture
def made(tmp_path: Path, pack: Callable[..., bytes]) -> str:
    """The .docx that the stand-in makes."""
    path = tmp_path / "made.docx"
    path.write_bytes(pack(P))
    return str(path)


@pytest.mark.parametrize(
    ("data", "kind", "program"),
    [(DOC, FileKind.DOC, "soffice"), (RTF, FileKind.RTF, "libreoffice")],
)
def test_an_old_file_is_read_through_libreoffice(
    data: bytes, kind: FileKind, program: str, installed: Callable[..., None], made: str
) -> None:
    """The text is the converted file's; name, kind and checksum are the original's."""
    installed(CONVERT.replace("MADE", repr(made)), program)
    document = read_bytes(data, "ke_hoach.docx")

    assert [block.text for block in document.blocks] == ["Kế hoạch"]
    assert (document.path, document.kind, document.has_layout) == ("ke_hoach.docx", kind, True)
    assert document.sha256 == sha256(data).hexdigest()


def test_whether_a_box_was_outlined_is_unsure(
    installed: Callable[..., None], pack: Callable[..., bytes], tmp_path: Path
) -> None:
    """LibreOffice draws the line around an old text box as a shape of its own."""
    line = "<a:ln><a:solidFill/></a:ln>"
    box = f"<wps:wsp><wps:spPr>{{}}</wps:spPr><w:txbxContent>{P}</w:txbxContent></wps:wsp>"
    runs = "".join(f"<w:r><w:drawing>{box.format(edge)}</w:drawing></w:r>" for edge in ("", line))
    (tmp_path / "made.docx").write_bytes(pack(f"<w:p>{runs}</w:p>"))
    installed(CONVERT.replace("MADE", repr(str(tmp_path / "made.docx"))))
    document = read_bytes(DOC, "ke_hoach.doc")

    assert [block.box and block.box.outlined for block in document.blocks] == [None, True]


def test_nothing_is_left_behind(
    installed: Callable[..., None],
    made: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Folder and profile are gone afterwards, and what the program printed is not shown."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    installed(
        CONVERT.replace("MADE", repr(made)) + "print('convert'); print('warn', file=sys.stderr)"
    )
    read_bytes(RTF, "a.rtf")

    assert [*(tmp_path / "tmp").iterdir()] == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("data", [DOC, RTF])
def test_without_libreoffice(data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence says what to install or to do."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_USUAL_PLACES", ())
    with pytest.raises(
        ReadError, match=r"install LibreOffice, or save the file as \.docx"
    ) as caught:
        read_bytes(data, "a.doc")
    assert caught.value.exit_code == 3


def test_a_file_that_libreoffice_refuses(installed: Callable[..., None]) -> None:
    """No file made is a refusal, whatever the program's exit code."""
    installed(FAIL)
    with pytest.raises(ReadError, match="cannot be opened by LibreOffice"):
        read_bytes(DOC, "a.doc")


def test_a_program_that_does_not_start(installed: Callable[..., None]) -> None:
    """A broken installation is a sentence, too."""
    installed("")
    Path(os.environ["PATH"], "soffice").write_text("#!/khong/co\n", encoding="utf-8")
    with pytest.raises(ReadError, match="cannot be opened by LibreOffice"):
        read_bytes(DOC, "a.doc")


def test_a_program_that_takes_too_long_is_ended_with_its_children(
    installed: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time limit ends the whole process group."""
    told = tmp_path / "child"
    monkeypatch.setattr(office, "CONVERSION_SECONDS", 1)
    installed(HANG.format(told=str(told)))
    with pytest.raises(ReadError, match="takes LibreOffice longer than 1 seconds"):
        read_bytes(DOC, "a.doc")

    assert _ended(int(told.read_text()))


def _ended(pid: int) -> bool:
    """Whether a process is gone, or only waits to be buried, within two seconds."""
    status = Path(f"/proc/{pid}/stat")
    for _ in range(40):
        try:
            os.kill(pid, 0)
            if status.exists() and ") Z " in status.read_text():
                return True
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (DOC + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (OLE + b"\0" * 504 + b"\xec\xa5" + b"\0" * 9 + b"\x01" + DOC, "protected by a password"),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "not a Word document"),
    ],
)
def test_no_conversion_is_tried(
    data: bytes, sentence: str, installed: Callable[..., None], tmp_path: Path
) -> None:
    """Locked files and other programs' are refused at once."""
    installed(f"open({str(tmp_path / 'called')!r}, 'w')")
    with pytest.raises(ReadError, match=sentence):
        read_bytes(data, "a.doc")

    assert not (tmp_path / "called").exists()
