"""Legacy .doc and .rtf files → ``Document``, through LibreOffice where it is installed.

LibreOffice turns the file into a .docx in a folder of its own, with a profile of its own that
runs no macros and follows no links, within a time limit; the Word reader does the rest.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from plancheck.document import Block, Document, FileKind, Revisions
from plancheck.errors import ReadError
from plancheck.reading import word
from plancheck.reading.limits import Limits, megabytes

CONVERSION_SECONDS = 60
"""How long LibreOffice may take for one file; it needs two to five seconds for a plan."""

_RTF = b"{\\rtf"
# The directory of an OLE file names its streams in UTF-16.
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_WORD_STREAM = "WordDocument".encode("utf-16-le")
# The file information block of a Word stream, where it stands first ([MS-DOC] 2.5.2).
_FIB, _FIB_MARK = 512, b"\xec\xa5"
_FIB_FLAGS, _FIB_ENCRYPTED = 512 + 11, 0x01

_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_SETTING = (
    '<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_PROFILE = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    + _SETTING.format(path="Common/Security/Scripting", name="MacroSecurityLevel", value=3)
    + _SETTING.format(path="Common/Security/Scripting", name="DisableMacrosExecution", value="true")
    + _SETTING.format(
        path="Common/Security/Scripting", name="BlockUntrustedRefererLinks", value="true"
    )
    + _SETTING.format(path="Writer/Content/Update", name="Link", value=0)
    + "</oor:items>"
)


def read(data: bytes, path: str, revisions: Revisions, limits: Limits) -> Document:
    """Read a .doc or .rtf file.

    Raises:
        ReadError: the file is locked or no Word document; LibreOffice is not installed, cannot
            open the file or takes too long.
    """
    kind = FileKind.RTF if data.startswith(_RTF) else FileKind.DOC
    if kind is FileKind.DOC:
        _refuse_locked(data, path)
    made = _converted(_program(path), data, kind, path)
    limits.hold(path, "file_mb", megabytes(len(made)))
    document = word.read(made, path, revisions, limits)
    blocks = tuple(map(_unsure_of_outline, document.blocks))
    return replace(document, kind=kind, sha256=sha256(data).hexdigest(), blocks=blocks)


def _unsure_of_outline(block: Block) -> Block:
    """Return a block whose text box may have an outline: LibreOffice makes a shape of its own."""
    if block.box is None or block.box.outlined:
        return block
    return block._replace(box=block.box._replace(outlined=None))


def _refuse_locked(data: bytes, path: str) -> None:
    marked = data[_FIB : _FIB + 2] == _FIB_MARK and len(data) > _FIB_FLAGS
    if _ENCRYPTED_STREAM in data or (marked and data[_FIB_FLAGS] & _FIB_ENCRYPTED):
        raise ReadError(
            "{path} is protected by a password: open it, remove the password and save it again.",
            path=path,
        )
    if _WORD_STREAM not in data:
        raise ReadError(
            "{path} is an old binary Office file but not a Word document: check the file.",
            path=path,
        )


def _program(path: str) -> str:
    """Return LibreOffice's program.

    Raises:
        ReadError: there is none.
    """
    found = (shutil.which(name) for name in (*_NAMES, *_USUAL_PLACES))
    program = next(filter(None, found), None)
    if program is None:
        raise ReadError(
            "{path} is in the old format .doc or .rtf, which is read through LibreOffice: "
            "install LibreOffice, or save the file as .docx in Word.",
            path=path,
        )
    return program


def _converted(program: str, data: bytes, kind: FileKind, path: str) -> bytes:
    """Return the file as LibreOffice saves it for Word."""
    with TemporaryDirectory(prefix="plancheck-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, made = folder / f"source.{kind.value}", folder / "made"
        profile = folder / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
        source.write_bytes(data)
        command = [
            program,
            f"-env:UserInstallation={profile.as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", "--nologo"),
            *("--convert-to", "docx", "--outdir", str(made), str(source)),
        ]
        try:
            _run(command, folder)
            return (made / "source.docx").read_bytes()
        except subprocess.TimeoutExpired as error:
            raise ReadError(
                "{path} takes LibreOffice longer than {limit} seconds: "
                "open it in Word and save it as .docx.",
                path=path,
                limit=CONVERSION_SECONDS,
            ) from error
        except OSError as error:
            raise ReadError(
                "{path} cannot be opened by LibreOffice; it may be damaged or protected by a "
                "password: open it in Word and save it as .docx.",
                path=path,
            ) from error


def _run(command: list[str], folder: Path) -> None:
    """Run *command* in a process group of its own, which ends with it whatever happens."""
    process = subprocess.Popen(  # noqa: S603 - a program found on this computer, no shell
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(CONVERSION_SECONDS)
    except BaseException:
        _end(process)
        raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and those it has started: LibreOffice is a starter and a worker."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, check=False)  # noqa: S603 - a fixed command
    else:
        os.killpg(process.pid, signal.SIGKILL)  # the leader of its session: its id is the group's
    process.wait()
