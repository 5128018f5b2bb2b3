"""The kit for authors of rules: model plans, Word files, and the running of examples.

Nothing here is on the way of a check. ``examples`` tells the notation of rule pages.
"""

from plancheck.testing.examples import (
    ExampleResult,
    check_text,
    compose_example,
    read_draft,
    read_example,
    run_example,
    run_examples,
)
from plancheck.testing.model import LEVELS, Draft, as_text, compose
from plancheck.testing.setting import Setting
from plancheck.testing.word import as_docx

__all__ = [
    "LEVELS",
    "Draft",
    "ExampleResult",
    "Setting",
    "as_docx",
    "as_text",
    "check_text",
    "compose",
    "compose_example",
    "read_draft",
    "read_example",
    "run_example",
    "run_examples",
]
