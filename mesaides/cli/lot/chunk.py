"""The work on a chunk of rows, done by one process: read, compute, keep."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mesaides.cli.lot.layout import Answered, Identity, Layout
from mesaides.cli.lot.source import Row, Source
from mesaides.cli.lot.work import Done, Work
from mesaides.household.errors import Fault, SituationError
from mesaides.household.situation import Situation
from mesaides.simulations.intake import receive
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate_many

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A row whose situation can be computed."""

    line: int
    id: Identity
    situation: Situation


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot, and why: one fault a field."""

    line: int
    id: Identity
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for every chunk of a batch. `asked_day` replaces the day of each situation."""

    source: Source
    layout: Layout
    work: Work
    today: date
    asked_day: date | None = None

    def do(self, number: int, rows: Sequence[Row]) -> Done:
        """Compute the chunk and write what comes of it."""
        read = [self._read(row) for row in rows]
        found = list(_computed([row for row in read if isinstance(row, Accepted)]))
        answered = [row for row in found if isinstance(row, Answered)]
        rejected = [row for row in (*read, *found) if isinstance(row, Rejected)]
        rejected.sort(key=lambda row: row.line)
        done = Done(number, len(answered), len(rejected))
        self.work.keep(done, self.layout.chunk(answered), "".join(map(_told, rejected)).encode())
        return done

    def _read(self, row: Row) -> Accepted | Rejected:
        given = self.source.given(row)
        if given.faults:
            return Rejected(row.line, given.id, given.faults)
        data = given.data
        if self.asked_day and isinstance(data, dict):
            data = data | {"date": self.asked_day.isoformat()}
        try:
            return Accepted(row.line, given.id, receive(data, self.today))
        except SituationError as error:
            return Rejected(row.line, given.id, error.faults)


def _computed(rows: Sequence[Accepted]) -> Iterator[Answered | Rejected]:
    """The results, together; one by one when a household stops the others."""
    try:
        results = list(simulate_many(row.situation for row in rows))
    except Exception as error:  # noqa: BLE001 - un foyer qui fait échouer le calcul n’emporte pas les autres du paquet
        # Sa sorte seule : ce que dit une erreur peut citer un foyer.
        logger.warning("Calcul groupé impossible, foyer par foyer (%s).", type(error).__name__)
        yield from map(_computed_alone, rows)
        return
    for row, result in zip(rows, results, strict=True):
        yield Answered(row.line, row.id, result)


def _computed_alone(row: Accepted) -> Answered | Rejected:
    try:
        (result,) = _alone(row.situation)
    except Exception as error:  # noqa: BLE001 - la ligne va aux rejets, avec le nom de l’erreur
        message = f"Le calcul de cette ligne a échoué ({type(error).__name__} : {error}). Ce n’est pas un refus."
        return Rejected(row.line, row.id, (Fault("", message),))
    return Answered(row.line, row.id, result)


def _alone(situation: Situation) -> Sequence[Result]:
    return list(simulate_many([situation]))


def _told(row: Rejected) -> str:
    lines = ({"ligne": row.line, "id": row.id, "champ": fault.champ, "raison": fault.message} for fault in row.faults)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
