"""Distributions with plug-ins, installed into a folder on the import path."""

from __future__ import annotations

import sys
from pathlib import Path
from textwrap import dedent, indent

import pytest

RULE = """
    from plancheck import Citation, Message, Remark, Severity, Span, hookimpl, rule

    @rule(
        "{id}",
        "{name}",
        Severity.INFO,
        citations=(Citation("Quy định của tỉnh", "Điều 1"),),
        messages={{"any": Message("thấy kế hoạch", "saw a plan")}},
    )
    def check(plan, context):
        \"\"\"Có kế hoạch.
        There is a plan.

        Vì sao
            Thử.
        Why
            A test.
        \"\"\"
        {body}

    @hookimpl
    def plancheck_rules():
        {hook}
        return [check]
"""
SAYS = 'yield Remark(Span(1, 0, 1, 1), "any")'


class Site:
    """A folder on the import path into which tests install distributions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(self, name: str, source: str) -> None:
        (self.folder / f"{name}.py").write_text(dedent(source), encoding="utf-8")
        info = self.folder / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[plancheck]\n{name} = {name}\n")

    def install_rule(
        self, name: str, identifier: str, body: str = SAYS, hook: str = "pass"
    ) -> None:
        self.install(
            name,
            RULE.format(
                id=identifier,
                name=f"co-{name.replace('_', '-')}",
                body=indent(dedent(body), " " * 8).strip(),
                hook=hook,
            ),
        )


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    known = set(sys.modules)
    monkeypatch.syspath_prepend(tmp_path)
    yield Site(tmp_path)
    for name in set(sys.modules) - known:
        if getattr(sys.modules[name], "__file__", None) and Path(
            sys.modules[name].__file__
        ).is_relative_to(tmp_path):
            del sys.modules[name]
