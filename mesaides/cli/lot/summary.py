"""What is told at the end of a batch: rows, time and pace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FEW = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """A finished batch; `fresh`: the rows done by this run, in `seconds`."""

    computed: int
    rejected: int
    fresh: int
    seconds: float

    def lines(self, output: Path, rejects: Path) -> Iterator[str]:
        """The sentences that a person reads."""
        yield f"Lignes calculées : {grouped(self.computed)}. Lignes rejetées : {grouped(self.rejected)}."
        pace = f"{duration(self.seconds)}, soit {pace_of(self.fresh, self.seconds)} lignes par seconde"
        yield f"Cette fois : {grouped(self.fresh)} lignes en {pace}."
        yield f"Résultats : {output}"
        if self.rejected:
            yield f"Rejets : {rejects}"


def grouped(number: int) -> str:
    """« 12 500 »."""
    return f"{number:,}".replace(",", " ")


def pace_of(rows: int, seconds: float) -> str:
    """« 0,4 », « 35 », « 1 250 » rows a second."""
    pace = rows / max(seconds, 1e-9)
    return f"{pace:.1f}".replace(".", ",") if pace < _FEW else grouped(round(pace))


def duration(seconds: float) -> str:
    """« 8 s », « 3 min 20 s », « 2 h 05 min »."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes_left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes_left:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
