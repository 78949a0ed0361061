"""The whole of a batch: begun or resumed, shared out, put together."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from mesaides.cli.french import Refused
from mesaides.cli.lot.assembly import assemble
from mesaides.cli.lot.chunk import Job
from mesaides.cli.lot.files import layout_of, rejects_beside, source_of
from mesaides.cli.lot.fingerprint import differences, fingerprint
from mesaides.cli.lot.forked import Chunk
from mesaides.cli.lot.progress import display, say
from mesaides.cli.lot.report import check_report, write_report
from mesaides.cli.lot.source import Row
from mesaides.cli.lot.summary import Summary
from mesaides.cli.lot.work import Done, Work
from mesaides.cli.lot.workers import shared_out
from mesaides.simulations.run import prepare

CHUNK = 300
"""Rows computed together: enough to share what households have in common, little to lose in a kill."""

ROWS_A_REFERENCE = 20
"""A common household made ready before the others costs as much as computing a few rows."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was asked. `chunk`: rows computed together; `None` lets the batch choose."""

    entree: Path
    sortie: Path
    processes: int
    chunk: int | None = None
    day: date | None = None
    again: bool = False
    mapping: Path | None = None
    report: Path | None = None


def run(asked: Asked) -> None:
    """Compute the file and say what was done; raises `Refused` or what `shared_out` raises."""
    started = time.monotonic()
    source = source_of(asked.entree, asked.mapping)
    layout = layout_of(asked.sortie, source)
    if asked.report:
        check_report(asked.report, asked.sortie)
    total = source.count()
    work = Work(asked.sortie)
    record = _record(asked, work, total)
    job = Job(source, layout, work, date.fromisoformat(record["jour"]), asked.day)
    before = work.done()
    _compute(job, asked, record, before)
    done = work.done()
    _check(done, total)
    assemble(asked.sortie, layout, work, done)
    work.remove()
    if asked.report:
        write_report(asked.report, asked.sortie)
    summary = Summary(
        computed=sum(chunk.computed for chunk in done),
        rejected=sum(chunk.rejected for chunk in done),
        fresh=_rows(done) - _rows(before),
        seconds=time.monotonic() - started,
    )
    for line in summary.lines(asked.sortie, rejects_beside(asked.sortie)):
        say(line)


def _record(asked: Asked, work: Work, total: int) -> dict[str, Any]:
    """What is recorded of the run to resume, else of the one that begins."""
    current = fingerprint(asked.entree, asked.sortie, asked.day.isoformat() if asked.day else None, asked.mapping)
    recorded = work.open()
    if recorded is None or asked.again:
        if asked.sortie.exists() and not asked.again:
            work.remove()
            raise Refused(f"« {asked.sortie} » existe déjà : choisissez une autre sortie, ou ajoutez --recommencer.")
        today = date.today()  # noqa: DTZ011 - la loi du jour, à l’heure de la machine
        recorded = {"jour": today.isoformat(), "paquet": asked.chunk or _chunk(total, asked.processes)}
        recorded |= {"empreinte": current, "lignes": total}
        work.begin(recorded)
    elif changed := differences(recorded["empreinte"], current):
        raise Refused(
            f"« {work.folder} » contient un calcul commencé autrement : {', '.join(changed)}. "
            "Remettez les choses comme au départ pour le reprendre, ou ajoutez --recommencer pour l’abandonner."
        )
    return recorded


def _chunk(total: int, processes: int) -> int:
    """A small file is still shared between all processes."""
    return max(1, min(CHUNK, -(-total // processes)))


def _compute(job: Job, asked: Asked, record: dict[str, Any], before: list[Done]) -> None:
    total, size = record["lignes"], record["paquet"]
    if before:
        say(f"Reprise : {_rows(before)} lignes sur {total} sont déjà faites.")
    missing = -(-total // size) - len(before)
    if not missing:
        return
    _warm(asked.day or job.today, total - _rows(before))
    chunks = _chunks(job.source.rows(), size, {done.number for done in before})
    with (
        closing(shared_out(job.do, chunks, min(asked.processes, missing))) as finished,
        display(total, _rows(before)) as shown,
    ):
        for done in finished:
            shown.show(_rows([done]))


def _chunks(rows: Iterator[Row], size: int, known: set[int]) -> Iterator[Chunk]:
    number = 0
    while chunk := list(islice(rows, size)):
        if number not in known:
            yield number, chunk
        number += 1


def _warm(day: date, rows: int) -> None:
    """Load the model and make it ready, so that the processes share it all: nothing is loaded twice."""
    say("Chargement du calcul…")
    prepare(day, most=1 + rows // ROWS_A_REFERENCE)
    gc.collect()
    gc.freeze()


def _rows(done: Iterable[Done]) -> int:
    return sum(chunk.computed + chunk.rejected for chunk in done)


def _check(done: list[Done], total: int) -> None:
    if _rows(done) != total:
        raise Refused(
            f"{total} lignes ont été comptées au départ, et {_rows(done)} ont été lues : le fichier d’entrée a changé "
            "pendant le calcul. Relancez avec --recommencer."
        )
