"""Every bench, one after the other, each in a process of its own; then what does not hold.

python -m benchmarks.run [bench…]: all of them, or those that are named.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from typing import Any

from benchmarks.machine import ROOT
from benchmarks.report import french, results

BENCHES = (
    "household",
    "changes",
    "batch",
    "curve",
    "ahead",
    "growth",
    "web_api",
    "memory",
    "phone",
    "keystrokes",
    "exactness",
    "explanations",
    "doors",
    "ranges",
    "figures",
    "visits_load",
    "publications",
    "real_aids",
    "fuzz",
    "faults",
    "walker",
)
"""The modules of this folder that have a `main()` to run, in order."""


def main(arguments: list[str] | None = None) -> int:
    """Run the benches; 1 when one of them fails or when a bar is not met, 2 for a bench that does not exist."""
    chosen = arguments or list(BENCHES)
    unknown = sorted(set(chosen) - set(BENCHES))
    if unknown:
        sys.stderr.write(f"Banc inconnu : {', '.join(unknown)}. Les bancs : {', '.join(BENCHES)}.\n")
        return 2
    start = time.time()
    failed = [name for name in chosen if not _runs(name)]
    found = results(since=start)
    sys.stdout.write(conclusion(failed, found))
    return int(bool(failed or unmet(found)))


def conclusion(failed: Iterable[str], found: Iterable[Mapping[str, Any]]) -> str:
    """What to remember of a run: the benches that stopped, the bars not met."""
    lines = [f"Banc interrompu : {name}" for name in failed] + [f"Barre non tenue : {line}" for line in unmet(found)]
    return "\n".join(["", *(lines or ["Toutes les barres sont tenues."]), ""])


def unmet(found: Iterable[Mapping[str, Any]]) -> list[str]:
    """The measures that miss their bar."""
    return [
        f"{result['titre']}, {measure['nom']} : {french(measure['valeur'])} {measure['unite']} ({measure['barre']})"
        for result in found
        for measure in result["mesures"]
        if measure["tenue"] is False
    ]


def _runs(name: str) -> bool:
    command = [sys.executable, "-m", f"benchmarks.{name}"]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0  # noqa: S603 - un banc de la liste


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
