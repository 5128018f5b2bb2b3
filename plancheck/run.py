"""A request in, a report out: which files, which rules, what exit code."""

from __future__ import annotations

import datetime as dt
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from plancheck import __version__
from plancheck.anatomy import extract
from plancheck.document import Revisions
from plancheck.engine import judge
from plancheck.errors import ReadError
from plancheck.finding import Bilingual, DocumentReport, Failure, Report, Severity
from plancheck.freshness import old_data, unknown_years
from plancheck.host import Loaded, load
from plancheck.knowledge import Knowledge, Theme
from plancheck.pack import build_documents, load_documents
from plancheck.plan import DocumentKind, Plan, Stage
from plancheck.reading import Given, Limits, read
from plancheck.rule import Rule
from plancheck.selection import select_rules
from plancheck.settings import Settings
from plancheck.translation import translator

SUFFIXES = (
    ".docx",
    ".docm",
    ".dotx",
    ".odt",
    ".html",
    ".htm",
    ".pdf",
    ".rtf",
    ".doc",
    ".txt",
    ".md",
)
"""The files that are looked for in a folder; a file named on its own may be called anything."""

Source = Path | Given


class Request(NamedTuple):
    """What to check, by which rules, as of when; ``revisions``: with which side of changes.

    ``themes`` are official themes that the user states for the documents' own years;
    ``known_documents`` are files with documents that citations are compared with; ``settings``
    add what an office's file says: themes, documents and severities.
    """

    paths: tuple[Source, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: Stage | None = None
    as_of: dt.date | None = None
    fail_on: Severity = Severity.WARNING
    themes: tuple[Theme, ...] = ()
    packs: tuple[Path, ...] = ()
    blocked: tuple[str, ...] = ()
    settings: Settings = Settings()
    revisions: Revisions = Revisions.FINAL
    known_documents: tuple[Path, ...] = ()


def check(request: Request) -> Report:
    """Carry out *request*.

    Raises:
        RequestError: a selector fits no rule.
        PackError: one of the user's packs or lists of documents is wrong.
        SettingsError: a theme in the settings fits no campaign.
    """
    loaded = load(request.packs, request.blocked)
    rules = select_rules(loaded.rules, request.select, request.ignore)
    select_rules(loaded.rules, tuple(request.settings.severities))  # refuses an unknown rule
    knowledge = known(loaded, request.settings, request.known_documents)
    paths, failures = _files(request.paths)
    documents = []
    for source in paths:
        report = _check_file(source, request, rules, knowledge)
        documents.append(report)
        failures += report.failures
    campaigns = () if request.themes else knowledge.campaigns
    notes = (*unknown_years(documents, campaigns), *old_data(documents, loaded.packs))
    failures = [*loaded.failures, *failures]
    return replace(_report(request, loaded, rules, documents, failures), notes=notes)


def known(loaded: Loaded, settings: Settings, lists: Sequence[Path] = ()) -> Knowledge:
    """Return what packs, *settings* and the user's *lists* of documents know together.

    Raises:
        PackError: a list is wrong, or a document in the settings.
        SettingsError: a theme in the settings fits no campaign.
    """
    knowledge = settings.knowledge(loaded.knowledge)
    for path in (*settings.known_documents, *lists):
        knowledge = knowledge.merged(load_documents(path))
    if settings.documents:
        table = {"document": list(settings.documents)}
        knowledge = knowledge.merged(build_documents(table, settings.source))
    return knowledge


def read_plan(
    source: Source,
    knowledge: Knowledge,
    revisions: Revisions = Revisions.FINAL,
    limits: Limits | None = None,
) -> Plan:
    """Return the parts of a document.

    Raises:
        ReadError: the file cannot be read as a document.
    """
    return extract(read(source, revisions, limits), knowledge)


def _check_file(
    source: Source, request: Request, rules: Sequence[Rule], knowledge: Knowledge
) -> DocumentReport:
    name = source.name if isinstance(source, Given) else source.as_posix()
    try:
        plan = read_plan(source, knowledge, request.revisions, Limits(**request.settings.limits))
    except ReadError as error:
        return _unread(name, "document", _in_both_languages(error))
    except Exception as fault:  # noqa: BLE001  one file's fault must not cost the others' verdicts
        return _unread(name, "internal", _internal(name, fault), traceback.format_exc())
    return judge(
        plan,
        rules,
        _with_themes(plan, request.themes, knowledge),
        stage=request.stage,
        as_of=request.as_of,
        severities=request.settings.severities,
    )


def _with_themes(plan: Plan, themes: Sequence[Theme], knowledge: Knowledge) -> Knowledge:
    if plan.campaign and plan.year:
        for theme in themes:
            knowledge = knowledge.with_theme(plan.campaign.value, plan.year.value, theme)
    return knowledge


def _unread(path: str, kind: str, reason: Bilingual, detail: str = "") -> DocumentReport:
    return DocumentReport(
        path=path,
        sha256="",
        judged=False,
        reason=reason,
        kind=DocumentKind.NOT_A_DOCUMENT.value,
        stage=None,
        as_of=None,
        campaign=None,
        year=None,
        failures=(Failure(kind, path, reason, detail),),
    )


def _in_both_languages(error: ReadError) -> Bilingual:
    return Bilingual(translator("vi")(error.template).format(**error.arguments), str(error))


def _internal(path: str, fault: Exception) -> Bilingual:
    cause = f"{type(fault).__name__}: {fault}"
    return Bilingual(
        f"{path}: plancheck gặp lỗi nội bộ ({cause}); đề nghị báo cho nhóm phát triển.",
        f"{path}: plancheck met an internal error ({cause}); please report it.",
    )


def _files(paths: Sequence[Source]) -> tuple[list[Source], list[Failure]]:
    """Files as they are named, folders searched for documents, in a fixed order, each once."""
    files: dict[Source, None] = {}
    failures = []
    for path in paths:
        if isinstance(path, Given) or not path.is_dir():
            files[path] = None
            continue
        found = sorted(_documents_in(path))
        if not found:
            failures.append(Failure("document", path.as_posix(), _nothing_in(path)))
        files |= dict.fromkeys(found)
    return list(files), failures


def _documents_in(folder: Path) -> Iterator[Path]:
    """Documents below *folder*, without hidden files and Word's own lock files (~$…)."""
    for path in folder.rglob("*"):
        if path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", ".")):
            yield path


def _nothing_in(folder: Path) -> Bilingual:
    wanted = ", ".join(SUFFIXES)
    return Bilingual(
        f"Thư mục {folder.as_posix()} không có tệp nào để kiểm tra ({wanted}).",
        f"The folder {folder.as_posix()} holds no file to check ({wanted}).",
    )


def _report(
    request: Request,
    loaded: Loaded,
    rules: Sequence[Rule],
    documents: Sequence[DocumentReport],
    failures: Sequence[Failure],
) -> Report:
    report = Report(
        version=__version__,
        plugins=loaded.plugins,
        documents=tuple(documents),
        failures=tuple(failures),
        rules=len(rules),
        exit_code=0,
    )
    return replace(report, exit_code=_exit_code(report, request.fail_on))


def _exit_code(report: Report, fail_on: Severity) -> int:
    """4 a plug-in failed · 3 something could not be judged · 1 findings · 0 clean."""
    if any(failure.kind == "plugin" for failure in report.failures):
        return 4
    if report.failures or not all(document.judged for document in report.documents):
        return 3
    grave = [severity for severity in Severity if severity.rank <= fail_on.rank]
    return int(any(report.count(severity) for severity in grave))
