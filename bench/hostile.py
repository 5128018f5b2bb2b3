"""What the worst files cost: each is built, then checked in a process of its own.

    python bench/hostile.py [--only WORD …] [--scale N]

The table shows the time and the highest memory of the whole check, start-up included, and how it
ended; the exit code is 1 if a file costs more than 10 seconds or 300 MB. With a scale of 1 files
stand just below the limits of reading, where they cost the most; with 99 they are of 45 MB.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SECONDS, MEGABYTES = 10, 300
PATIENCE = 6 * SECONDS


class Cost(NamedTuple):
    """What a check took, and the sentence it ended with."""

    seconds: float
    megabytes: float
    ending: str

    @property
    def too_high(self) -> bool:
        """Whether the promise is broken."""
        return self.seconds > SECONDS or self.megabytes > MEGABYTES or "internal" in self.ending


def main() -> int:
    """Carry out the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[""], metavar="WORD")
    parser.add_argument("--scale", type=int, default=1, metavar="N")
    parser.add_argument("--build", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--check", help=argparse.SUPPRESS)
    parser.add_argument("--names", action="store_true", help="print the names only")
    asked = parser.parse_args()
    if asked.check:
        print(json.dumps(check(Path(asked.check))))
        return 0
    from constructions import constructions  # noqa: PLC0415  (its memory must not count above)

    if asked.build:
        name, target = asked.build
        Path(target).write_bytes(constructions()[name](asked.scale))
        return 0
    names = [name for name in constructions() if any(word in name for word in asked.only)]
    if asked.names:
        print("\n".join(names))
        return 0
    broken = [report(name, measure(name, asked.scale)) for name in names]
    return int(any(broken))


def measure(name: str, scale: int) -> Cost:
    """Build a file in one process and check it in another."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"ke_hoach.{name.rpartition('.')[2]}")
        itself("--build", name, str(file), "--scale", str(scale))
        size = f"{file.stat().st_size >> 10} kB"
        start = time.perf_counter()
        try:
            told = json.loads(itself("--check", str(file)))
        except subprocess.TimeoutExpired:
            return Cost(PATIENCE, 0, "no end")
        except subprocess.CalledProcessError as fault:
            return Cost(PATIENCE, 0, f"internal: {fault.stderr[-300:]}")
        seconds = time.perf_counter() - start
    return Cost(seconds, told["megabytes"], f"{size}: {told['ending'].replace(str(file), '…')}")


def itself(*arguments: str) -> str:
    """Return what this program prints in a process of its own."""
    command = [sys.executable, __file__, *arguments]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", check=True, timeout=PATIENCE
    )
    return done.stdout


def check(path: Path) -> dict[str, object]:
    """Run the whole check in this process."""
    import resource  # noqa: PLC0415  (only this process needs it)

    from plancheck.run import Request, check  # noqa: PLC0415  (as above)

    report = check(Request((path,)))
    (document,) = report.documents
    reasons = [failure.message.en for failure in report.failures]
    return {
        "megabytes": peak() or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "ending": reasons[0] if reasons else f"judged, {len(document.findings)} findings",
    }


def peak() -> float:
    """Return this process's highest memory in MB, 0 where the system does not tell.

    What getrusage tells includes the process this one was forked from.
    """
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def report(name: str, cost: Cost) -> bool:
    """Print a line of the table; tell whether the promise is broken."""
    mark = "!" if cost.too_high else " "
    figures = f"{cost.seconds:6.2f} s {cost.megabytes:5.0f} MB"
    print(f"{mark} {name:45}{figures}  {cost.ending[:150]}", flush=True)
    return cost.too_high


if __name__ == "__main__":
    sys.exit(main())
