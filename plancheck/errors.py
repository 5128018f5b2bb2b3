"""What can go wrong apart from the document itself, each with its exit code.

PlancheckError (2)
├── RequestError (2)    the command line asked for something that does not exist
├── SettingsError (2)   a settings file is wrong
├── PackError (2)       a TOML pack is wrong
└── ReadError (3)       a file cannot be judged: missing, unreadable, foreign

A fault in a *document* is a finding, a fault in a *plug-in* is a ``PluginFailure`` in the
report; neither is an exception.
"""

from __future__ import annotations


class PlancheckError(Exception):
    """A fault worded for the user: an English template with named arguments.

    The template is the message id of the translation catalogue, so the command line can say the
    same sentence in Vietnamese; ``str(error)`` is the English sentence.
    """

    exit_code = 2

    def __init__(self, template: str, **arguments: object) -> None:
        super().__init__(template, arguments)
        self.template = template
        self.arguments = arguments

    def __str__(self) -> str:
        return self.template.format(**self.arguments)


class RequestError(PlancheckError):
    """The request cannot be carried out: an unknown rule, option value or path."""


class SettingsError(PlancheckError):
    """A settings file is not valid TOML or breaks its schema."""


class PackError(PlancheckError):
    """A pack is not valid TOML, breaks its schema or names something unknown."""


class ReadError(PlancheckError):
    """A file cannot be judged; the sentence names the cause and what to do."""

    exit_code = 3
