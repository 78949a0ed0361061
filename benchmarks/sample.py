"""The cases that the suite compares with OpenFisca alone, and the file of what it found of them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from benchmarks.checks import Checked, batch, curve, household, sequence
from benchmarks.households import random_household
from benchmarks.kept import FILE, Kept, StaleFile, of_law, read_kept, write_kept
from mesaides.engine.system import system

OF_RARE_KINDS = (
    *(62, 68, 71, 75, 103, 104, 119, 140, 150, 156, 186, 188, 228, 243, 260, 268, 278, 391, 407, 417),
    *(431, 435, 468, 475, 490, 502, 518, 610, 625, 637, 686, 740, 746, 762, 805, 880, 930, 935, 942, 963),
)
"""Households of structures and statuses that the first sixty leave out."""


def _kind(seed: int) -> tuple[int, str]:
    answers = random_household(seed)
    return len(answers.get("enfants", ())), str(answers.get("statut_marital"))


SEEDS = tuple(sorted((*range(60), *OF_RARE_KINDS), key=_kind))
"""Those of one kind follow each other: in one process, they start from the same reference."""

CALCULATED_AGAIN = (7, 27, 52, 150, 935)
"""Those that OpenFisca alone calculates in each suite, whatever is kept: what is kept is the law's of today."""

SEQUENCES = range(1_000, 1_001)
BATCHES, FAMILIES = range(2_000, 2_001), 2
CURVES, EVERY = range(3_000, 3_002), 50


def cases() -> list[Callable[..., Checked]]:
    """Everything compared."""
    return [
        *(partial(household, seed) for seed in SEEDS),
        *(partial(sequence, seed) for seed in SEQUENCES),
        *(partial(batch, seed, FAMILIES) for seed in BATCHES),
        *(partial(curve, seed, EVERY) for seed in CURVES),
    ]


def retain(processes: int, path: Path = FILE) -> list[str]:
    """Keep what OpenFisca alone finds of every case; what is kept already and found again is not calculated again.

    Returns what differs: it is told, and what is kept is what OpenFisca alone found.
    """
    law = of_law()  # before the model is read: another may be written meanwhile
    system()  # before the processes part: they share it
    warnings.simplefilter("ignore", StaleFile)  # to mend it is what was asked for
    with get_context("fork").Pool(processes) as pool:
        done = list(pool.imap(partial(_done, read_kept(path)), cases(), chunksize=1))
    write_kept(dict(chain.from_iterable(seen.items() for _, seen in done)), law, path)
    return [fault for found, _ in done for fault in found]


def _done(kept: Kept, case: Callable[..., Checked]) -> tuple[tuple[str, ...], dict[str, str]]:
    kept.seen.clear()
    return case(kept=kept).faults, dict(kept.seen)
