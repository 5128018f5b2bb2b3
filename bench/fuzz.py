"""Check damaged files, very many of them: each must end in a report or in one sentence.

    python bench/fuzz.py [--count 10000] [--seed 1] [--jobs 2]
    python bench/fuzz.py --only NUMBER [--seed 1] [--save FILE]

Input number N of a seed is always the same file. The counts are printed; the exit code is 1 if
an input raised anything else than a sentence for the user, or took longer than its patience.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random
from typing import NamedTuple

from mutations import mutated
from seeds import Seed, seeds

from plancheck.anatomy import extract
from plancheck.engine import judge
from plancheck.errors import ReadError
from plancheck.host import Loaded, load
from plancheck.reading import read_bytes

PATIENCE = 10.0
"""Seconds for one input."""


class Ending(NamedTuple):
    """How the check of an input ended; ``detail`` is for what must not be."""

    number: int
    kind: str
    detail: str = ""

    @property
    def bad(self) -> bool:
        """Whether no input may end so."""
        return self.kind in {"traceback", "hang"}


def main() -> int:
    """Carry out the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", type=int, metavar="NUMBER")
    parser.add_argument("--save", type=Path, metavar="FILE")
    asked = parser.parse_args()
    loaded = load()
    sound = seeds(loaded.knowledge)
    if asked.only is not None:
        return one(sound, loaded, asked)
    start = time.perf_counter()
    endings = list(run(sound, loaded, asked.seed, asked.count, asked.jobs))
    report(endings, asked.seed, time.perf_counter() - start)
    return int(any(ending.bad for ending in endings) or len(endings) != asked.count)


def one(sound: list[Seed], loaded: Loaded, asked: argparse.Namespace) -> int:
    """Check one input here, where a debugger can follow."""
    seed = made(sound, asked.seed, asked.only)
    if asked.save:
        asked.save.write_bytes(seed.data)
    ending = check(asked.only, seed, loaded)
    print(seed.name, *ending, sep="\n")
    return int(ending.bad)


def made(sound: list[Seed], seed: int, number: int) -> Seed:
    """Return the input of this number."""
    random = Random(f"{seed}:{number}")  # noqa: S311  (to be repeated, not to be secret)
    # Word files are what offices send, and all the rest together a third of the inputs.
    words = [one for one in sound if one.name.endswith(".docx")]
    others = [one for one in sound if one not in words]
    chosen = random.choice(words if random.random() < 2 / 3 else others)
    return Seed(chosen.name, mutated(chosen.data, random))


def check(number: int, seed: Seed, loaded: Loaded) -> Ending:
    """Run the whole check of one input."""
    try:
        plan = extract(read_bytes(seed.data, seed.name), loaded.knowledge)
        judged = judge(plan, loaded.rules, loaded.knowledge)
    except ReadError as error:
        sentence = str(error).removeprefix(seed.name).strip()
        return Ending(number, f"refused: {sentence[:70]}")
    except Exception:  # noqa: BLE001  (this is what is looked for)
        return Ending(number, "traceback", traceback.format_exc())
    if judged.failures:
        return Ending(number, "traceback", judged.failures[0].detail)
    return Ending(number, "judged" if judged.judged else f"not judged: {judged.kind}")


def run(sound: list[Seed], loaded: Loaded, seed: int, count: int, jobs: int) -> Iterator[Ending]:
    """Yield the endings of *count* inputs, in processes that are ended when they hang."""
    workers = [Worker(sound, loaded, seed, range(n, count, jobs)) for n in range(jobs)]
    while workers:
        ready = wait([worker.receiver for worker in workers], timeout=1)
        for worker in list(workers):
            if worker.receiver in ready:
                ending = worker.receive()
                if ending is None:
                    workers.remove(worker)
                else:
                    yield ending
            elif worker.overdue:
                yield worker.skip()


class Worker:
    """A process that checks one input after the other and tells how each ended."""

    def __init__(self, sound: list[Seed], loaded: Loaded, seed: int, numbers: range) -> None:
        self._arguments = sound, loaded, seed
        self._start(numbers)

    def _start(self, numbers: range) -> None:
        self._numbers = numbers
        self._since = time.monotonic()
        self.receiver, sender = multiprocessing.Pipe(duplex=False)
        # Forked, so that plug-ins and seeds need not be made again.
        context = multiprocessing.get_context("fork")
        self._process = context.Process(target=_work, args=(sender, numbers, *self._arguments))
        self._process.start()
        sender.close()

    @property
    def overdue(self) -> bool:
        return time.monotonic() - self._since > PATIENCE

    def receive(self) -> Ending | None:
        """Return the next ending, None after the last; a process that died is a traceback."""
        try:
            ending: Ending = self.receiver.recv()
        except EOFError:
            self._process.join()
            return self._next("traceback", "the process died") if self._numbers else None
        self._since = time.monotonic()
        self._numbers = self._numbers[1:]
        return ending

    def skip(self) -> Ending:
        """End the process that hangs and go on after its input."""
        self._process.kill()
        self._process.join()
        return self._next("hang", f"no end after {PATIENCE:.0f} seconds")

    def _next(self, kind: str, detail: str) -> Ending:
        number = self._numbers[0]
        self._start(self._numbers[1:])
        return Ending(number, kind, detail)


def _work(sender: Connection, numbers: range, sound: list[Seed], loaded: Loaded, seed: int) -> None:
    for number in numbers:
        sender.send(check(number, made(sound, seed, number), loaded))
    sender.close()


def report(endings: list[Ending], seed: int, seconds: float) -> None:
    """Print the counts, and what must not be with the command that repeats it."""
    print(f"{len(endings)} inputs of seed {seed} in {seconds:.0f} s")
    for kind, count in sorted(Counter(ending.kind for ending in endings).items()):
        print(f"{count:7} {kind}")
    for kind in ("traceback", "hang"):
        print(f"{sum(ending.kind == kind for ending in endings):7} {kind}s in all")
    for ending in endings:
        if ending.bad:
            print(f"\npython bench/fuzz.py --seed {seed} --only {ending.number}: {ending.kind}")
            print(ending.detail)


if __name__ == "__main__":
    sys.exit(main())
