"""The whole command, built in one language; ``plancheck PATH`` means ``plancheck check PATH``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from plancheck.cli import options
from plancheck.cli.commands import (
    check,
    examples,
    explain,
    extract,
    packs,
    plugins,
    rules,
    schema,
    text,
)
from plancheck.translation import translator

DEFAULT = "check"
_ALIKE = 0.75
_COMMANDS = (check, rules, explain, packs, plugins, text, extract, examples, schema)


class DefaultGroup(click.Group):
    """A group that takes a first word which is no command for an argument of ``check``."""

    def __init__(self, lang: str, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.say = translator(lang)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse *args* with the default command written out; no word at all asks for help."""
        at = self._first_word(ctx, args)
        if at >= len(args):
            args = [*args, "--help"]
        elif args[at] not in self.commands:
            self._refuse_misspelt(args[at], ctx)
            args = [*args[:at], DEFAULT, *args[at:]]
        return super().parse_args(ctx, args)

    def _refuse_misspelt(self, word: str, ctx: click.Context) -> None:
        """Name the command that *word* looks like, unless it is, or may be meant for, a file.

        Raises:
            click.UsageError: a command was meant.
        """
        import difflib  # noqa: PLC0415  (only a word that is no command needs it)

        if not word.isalpha() or Path(word).exists():
            return
        for command in difflib.get_close_matches(word, self.commands, n=1, cutoff=_ALIKE):
            sentence = self.say("There is no command or file {word}. Did you mean: {command}?")
            raise click.UsageError(sentence.format(word=word, command=command), ctx)

    def _first_word(self, ctx: click.Context, args: Sequence[str]) -> int:
        """The place behind the group's own options."""
        flags = {
            name: isinstance(option, click.Option) and option.is_flag
            for option in self.get_params(ctx)
            for name in option.opts
        }
        at = 0
        while at < len(args) and (name := args[at].partition("=")[0]) in flags:
            at += 1 if flags[name] or "=" in args[at] else 2
        return at


def build(lang: str) -> click.Group:
    """Return the command with all its words in *lang*."""
    _ = translator(lang)
    return DefaultGroup(
        lang,
        name="plancheck",
        help=_(
            "Check Vietnamese administrative plans (kế hoạch): what is wrong, where, by which "
            "clause, and what to write instead. `plancheck PATH...` is short for "
            "`plancheck check PATH...`."
        ),
        epilog=_(
            "Exit codes: 0 no finding from --fail-on up; 1 findings from it up; 2 wrong usage or "
            "configuration; 3 something could not be judged; 4 a plug-in failed. The highest wins."
        ),
        commands=[module.command(lang) for module in _COMMANDS],
        params=[
            options.lang(_),
            options.colour(_),
            options.version(_),
        ],
        options_metavar=_("[OPTIONS]"),
        subcommand_metavar=_("COMMAND|PATH ..."),
        context_settings=options.CONTEXT,
    )
