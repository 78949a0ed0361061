"""Whether the engine finds what OpenFisca alone finds, to the last bit, on random households and answers changed.

python -m benchmarks.exactness [--foyers 2000] [--suites 100] [--suites-entieres 30] [--lots 10] [--courbes 10]
    [--graine 0] [--processus 2] [--retenues benchmarks/openfisca_seul.json]

Each household is calculated by OpenFisca alone too, one at a time, by the same plan; where its answers change, after
the last change, and after each for some. A difference is shown with the seed that gives it again. OpenFisca alone takes
seconds a household, hours in all: with --retenues, what it finds is kept in a file, even when the bench is stopped on
its way, and is not calculated again while the law is the same.

python -m benchmarks.exactness --retenir: only keep, in tests/engine/openfisca_seul.json, what OpenFisca alone finds of
the cases that the suite compares.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from benchmarks.checks import CHANGES_IN_A_ROW, Checked, batch, curve, household, sequence
from benchmarks.kept import Kept, StaleFile, of_law, read_kept, retaining
from benchmarks.report import Figure, publish
from benchmarks.sample import retain
from mesaides.engine.system import system

SEQUENCES, BATCHES, CURVES = 700_000, 800_000, 850_000
"""Where the seeds of each kind begin."""

SHOWN = 50


def main(arguments: list[str] | None = None) -> None:
    """Compare, showing what is done on the way."""
    options = _options(arguments or [])
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has it ignored in the background
    if options.retenir:
        sys.exit("\n".join(retain(options.processus)) or None)
    law = of_law()  # before the model is read: another may be written meanwhile
    system()  # before the processes part: they share it
    checks: list[Callable[..., Checked]] = [
        *(partial(household, options.graine + seed) for seed in range(options.foyers)),
        *(partial(batch, BATCHES + options.graine + seed) for seed in range(options.lots)),
        *(partial(curve, CURVES + options.graine + seed) for seed in range(options.courbes)),
        *(
            partial(sequence, SEQUENCES + options.graine + seed, last_only=seed >= options.suites_entieres)
            for seed in range(options.suites)
        ),
    ]
    warnings.simplefilter("ignore", StaleFile)  # what is not kept yet is what this bench is for
    kept = read_kept(options.retenues) if options.retenues else Kept()
    with retaining(kept, law, options.retenues):
        found = list(_told(checked(checks, options.processus, kept), len(checks)))
    details = {
        "foyers_retenus_d_un_essai_precedent": len(kept.digests),
        "premiere_graine": options.graine,
        "changements_par_suite": CHANGES_IN_A_ROW,
        "ecarts": [fault for one in found for fault in one.faults][:SHOWN],
    }
    publish("exactness", "Exactitude au bit près, face à OpenFisca seul", figures(found), details)


def figures(found: Iterable[Checked]) -> Iterator[Figure]:
    """What was compared and what differs, kind by kind."""
    known = list(found)
    for kind in dict.fromkeys(one.kind for one in known):
        alike = [one for one in known if one.kind == kind]
        yield Figure(f"{kind} : cas comparés", len(alike))
        yield Figure(f"{kind} : calculs comparés", sum(one.calculations for one in alike))
        yield Figure(f"{kind} : valeurs comparées", sum(one.values for one in alike))
        fell_back = sum(one.fell_back for one in alike)
        yield Figure(f"{kind} : écarts", sum(len(one.faults) for one in alike) - fell_back, under=1)
        yield Figure(f"{kind} : calculs repris autrement", fell_back, under=1)


def checked(checks: list[Callable[..., Checked]], processes: int, kept: Kept) -> Iterator[Checked]:
    """What each check shows, as soon as it is done; `kept` remembers what OpenFisca alone found."""
    gc.freeze()  # the model stays: walking through it again and again slows OpenFisca by a tenth
    with get_context("fork").Pool(processes) as pool:
        for one, seen in pool.imap_unordered(partial(_check, kept.digests), checks):
            kept.seen.update(seen)
            yield one


def _check(digests: Mapping[str, str], check: Callable[..., Checked]) -> tuple[Checked, dict[str, str]]:
    kept = Kept(digests)
    return check(kept=kept), kept.seen


def _told(found: Iterable[Checked], total: int) -> Iterator[Checked]:
    """A line that follows what is done, and each fault as soon as it is seen."""
    for number, one in enumerate(found, start=1):
        for fault in one.faults:
            sys.stderr.write(f"\r{fault}\n")
        sys.stderr.write(f"\r{number} / {total}")
        yield one
    sys.stderr.write("\n")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Exactitude, face à OpenFisca seul.")
    parser.add_argument("--foyers", type=int, default=2_000, help="foyers tirés au hasard")
    parser.add_argument("--suites", type=int, default=100, help="suites de cinq réponses changées")
    parser.add_argument("--suites-entieres", type=int, default=30, help="suites comparées à chaque changement")
    parser.add_argument("--lots", type=int, default=10, help="lots de foyers calculés ensemble")
    parser.add_argument("--courbes", type=int, default=10, help="courbes de 101 points")
    parser.add_argument("--graine", type=int, default=0, help="graine du premier foyer")
    parser.add_argument("--retenir", action="store_true", help="retenir ce qu’OpenFisca seul trouve, pour les tests")
    parser.add_argument("--retenues", type=Path, help="fichier de ce qu’OpenFisca seul a trouvé, lu puis complété")
    parser.add_argument("--processus", type=int, default=2, help="processus qui comparent")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
