"""Plug-ins: find, import, collect; each step isolated, so one broken plug-in harms only itself.

A plug-in is a module named by an entry point of the group ``plancheck``. The built-in rules,
kinds and packs come in by this same door. pluggy gathers what a module's hooks return; every
plug-in has a manager of its own, because one raising hook would discard the others' results.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pluggy

from plancheck import hookspecs
from plancheck.errors import PackError, RequestError
from plancheck.finding import Bilingual, Failure, PluginInfo
from plancheck.hookspecs import PROJECT
from plancheck.knowledge import Knowledge
from plancheck.pack import Pack, load_pack
from plancheck.rule import Family, Kind, Rule

T = TypeVar("T")

_ID = re.compile(r"([A-Z]{2,8})\d{3}")


class Loaded(NamedTuple):
    """Everything that plug-ins and the user's packs brought.

    ``rules`` are sorted by id; ``families`` tell what their prefixes stand for; ``failures`` name
    what could not be loaded.
    """

    rules: tuple[Rule, ...]
    knowledge: Knowledge
    plugins: tuple[PluginInfo, ...]
    packs: tuple[Pack, ...]
    failures: tuple[Failure, ...]
    families: tuple[Family, ...] = ()


class _Found(NamedTuple):
    """A plug-in's entry point; ``distribution`` is who answers for it."""

    name: str
    distribution: str
    version: str
    entry_point: EntryPoint

    @property
    def origin(self) -> str:
        return f"{self.name}, {self.distribution} {self.version}".rstrip()


class _Collected(NamedTuple):
    """What one plug-in brought."""

    found: _Found
    rules: tuple[Rule, ...]
    kinds: Mapping[str, Kind]
    packs: tuple[Any, ...]
    families: Mapping[str, Family]


def load(packs: Sequence[Path] = (), blocked: Collection[str] = ()) -> Loaded:
    """Load the installed plug-ins except those *blocked* by name, then the user's *packs*.

    Raises:
        RequestError: a name in *blocked* is no plug-in's.
        PackError: one of the user's packs is wrong (a plug-in's wrong pack is a failure).
    """
    loading = _Loading()
    for found in _find(blocked):
        loading.collect(found)
    for collected in loading.collected:
        loading.load_packs(collected)
    for path in packs:
        loading.add_user_pack(path)
    return loading.finish()


def _find(blocked: Collection[str]) -> list[_Found]:
    """The entry points in a fixed order, our own distribution first: it owns its prefixes."""
    found = [
        _Found(
            name=entry_point.name,
            distribution=entry_point.dist.name if entry_point.dist else "?",
            version=entry_point.dist.version if entry_point.dist else "",
            entry_point=entry_point,
        )
        for entry_point in entry_points(group=PROJECT)
    ]
    if unknown := set(blocked) - {one.name for one in found}:
        raise RequestError(
            "No plug-in is called {name}; installed are {names}.",
            name=", ".join(sorted(unknown)),
            names=", ".join(sorted(one.name for one in found)),
        )
    found.sort(key=lambda one: (one.distribution != PROJECT, one.distribution, one.name))
    return [one for one in found if one.name not in blocked]


class _Loading:
    """The state of one loading; lives as long as ``load`` runs."""

    def __init__(self) -> None:
        self.collected: list[_Collected] = []
        self._rules: dict[str, Rule] = {}
        self._owners: dict[str, _Found] = {}
        self._kinds: dict[str, Kind] = {}
        self._families: dict[str, Family] = {}
        self._packs: list[Pack] = []
        self._knowledge = Knowledge()
        self._failures: list[Failure] = []
        self._counts: dict[_Found, int] = {}

    def collect(self, found: _Found) -> None:
        """Import a plug-in, call its hooks, and take its rules and kinds."""
        try:
            module = found.entry_point.load()
            collected = _call_hooks(found, module)
            self._refuse_collisions(collected)
        except (Exception, SystemExit) as fault:  # noqa: BLE001  a stranger's module may raise anything
            self._fail(found, fault)
            return
        self.collected.append(collected)
        self._counts[found] = 0
        self._kinds.update(collected.kinds)
        for prefix, family in collected.families.items():
            self._families.setdefault(prefix, family)
        self._take(found, collected.rules)

    def load_packs(self, collected: _Collected) -> None:
        """Load a plug-in's packs; kinds of every plug-in are known by now."""
        for source in collected.packs:
            try:
                self._add(load_pack(source, self._kinds, validate=False), collected.found)
            except (Exception, SystemExit) as fault:  # noqa: BLE001  as above
                self._fail(collected.found, fault)

    def add_user_pack(self, path: Path) -> None:
        """Load a pack that the user named; its errors are the user's to see."""
        pack = load_pack(path, self._kinds, validate=True)
        for rule in pack.rules:
            if rule.id in self._rules:
                raise PackError(
                    "{path}: rule {rule} exists already ({origin}); give it another id.",
                    path=path,
                    rule=rule.id,
                    origin=self._rules[rule.id].origin,
                )
        self._add(pack, None)

    def finish(self) -> Loaded:
        return Loaded(
            rules=tuple(self._rules[identifier] for identifier in sorted(self._rules)),
            knowledge=self._knowledge,
            plugins=tuple(
                PluginInfo(found.name, found.version, count)
                for found, count in self._counts.items()
            ),
            packs=tuple(self._packs),
            failures=tuple(self._failures),
            families=tuple(self._families.values()),
        )

    def _add(self, pack: Pack, found: _Found | None) -> None:
        if pack.extends and pack.extends not in {known.id for known in self._packs}:
            raise PackError(
                "{path}: it extends the pack {extends}, which is not loaded.",
                path=pack.source,
                extends=pack.extends,
            )
        if found:
            self._refuse_rules(found, pack.rules)
            self._take(found, pack.rules)
            pack = pack._replace(origin=found.origin)
        else:
            self._rules |= {rule.id: rule._replace(origin=pack.id) for rule in pack.rules}
        self._packs.append(pack)
        self._knowledge = self._knowledge.merged(pack.knowledge)

    def _take(self, found: _Found, rules: Iterable[Rule]) -> None:
        for rule in rules:
            self._rules[rule.id] = rule._replace(origin=found.origin)
            self._owners.setdefault(_prefix(rule), found)
            self._counts[found] += 1

    def _refuse_collisions(self, collected: _Collected) -> None:
        self._refuse_rules(collected.found, collected.rules)
        if taken := self._kinds.keys() & collected.kinds.keys():
            raise ValueError(f"kinds {sorted(taken)} are registered already")

    def _refuse_rules(self, found: _Found, rules: Sequence[Rule]) -> None:
        """A prefix belongs to the distribution that brought it first; an id to one rule."""
        seen: set[str] = set()
        for rule in rules:
            owner = self._owners.get(_prefix(rule))
            if owner and owner.distribution != found.distribution:
                raise ValueError(
                    f"{found.origin} uses the prefix of rule {rule.id}, which belongs to "
                    f"{owner.origin}"
                )
            if rule.id in self._rules or rule.id in seen:
                raise ValueError(f"rule {rule.id} of {found.origin} exists already")
            seen.add(rule.id)

    def _fail(self, found: _Found, fault: BaseException) -> None:
        cause = f"{type(fault).__name__}: {fault}"
        self._failures.append(
            Failure(
                kind="plugin",
                origin=found.origin,
                message=Bilingual(
                    f"Không nạp được phần mở rộng {found.origin}: {cause}",
                    f"The plug-in {found.origin} could not be loaded: {cause}",
                ),
                detail="".join(traceback.format_exception(fault)),
            )
        )


def _prefix(rule: Rule) -> str:
    matched = _ID.fullmatch(rule.id)
    if not matched:
        raise ValueError(f"{rule.id!r} is no rule id: capitals and three digits are expected")
    return matched[1]


def _call_hooks(found: _Found, module: object) -> _Collected:
    """Register *module* alone, refuse misspelt hooks, and exhaust what the hooks return."""
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(module, found.name)
    manager.check_pending()
    return _Collected(
        found=found,
        rules=tuple(_all_of(manager.hook.plancheck_rules)),
        kinds={
            name: kind for kinds in manager.hook.plancheck_kinds() for name, kind in kinds.items()
        },
        packs=tuple(_all_of(manager.hook.plancheck_packs)),
        families={family.prefix: family for family in _all_of(manager.hook.plancheck_families)},
    )


def _all_of(hook: Callable[[], list[Iterable[T]]]) -> Iterator[T]:
    for returned in hook():
        yield from returned
