"""How the cost grows: with the persons of a household, the benefits that are asked for, and the months.

python -m benchmarks.growth [--foyers 3]

The engine starts from its references; OpenFisca alone is helped as this project helps it, so that what grows is the
calculation and not the building of parameters. The tables are in the details of the result.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.asking import Question, benefits_for
from benchmarks.native import HELPED, seconds
from benchmarks.report import Figure, publish
from benchmarks.timing import calculated, middle
from mesaides.household.reading import read

PERSONS = tuple(range(1, 9))
BENEFITS = (1, 10, 30, None)
MONTHS = (1, 3, 6, 12)
FAMILY = 4
"""Persons of the household of the two other tables: a couple and two children."""

DAY = "2026-11-22"
TABLES = {"personnes": "personne", "aides": "aide", "mois": "mois"}
WARMING = 2
Row = tuple[str, int, list[Question]]
"""A table, its entry, and the households that are measured."""


def main(arguments: list[str] | None = None) -> None:
    """Measure the rows of the three tables, the engine then OpenFisca alone."""
    count = _options(arguments or []).foyers
    rows = list(_rows(count))
    engine = [_engine(questions) for _, _, questions in rows]
    native = _native([questions[WARMING:] for _, _, questions in rows])
    tables = _tables(rows, engine, native)
    details: dict[str, Any] = {"foyers": count, "openfisca_seul": HELPED} | tables
    publish("growth", "Croissance du coût", figures(tables), details)


def figures(tables: Mapping[str, Sequence[Mapping[str, float]]]) -> Iterator[Figure]:
    """The whole of each table, as figures without a bar."""
    for table, rows in tables.items():
        for row in rows:
            name = f"{row['nombre']:g} {_plural(TABLES[table], row['nombre'])}"
            yield Figure(f"{name} : moteur", row["moteur_ms"], "ms")
            yield Figure(f"{name} : OpenFisca aidé", row["openfisca_ms"], "ms")


def household(persons: int, wage: float) -> dict[str, Any]:
    """A tenant who earns a wage, then a partner who does not, then children of all ages."""
    told: dict[str, Any] = {
        "date": DAY,
        "demandeur": _adult(1986, "salarie", wage),
        "logement": {"commune": "75056", "statut_occupation_logement": "locataire_vide", "loyer": 650},
    }
    if persons == 1:
        return told | {"statut_marital": "celibataire"}
    children = [{"date_naissance": f"{2026 - 3 * rank}-05-14"} for rank in range(1, persons - 1)]
    return told | {"statut_marital": "marie", "conjoint": _adult(1988, "inactif", 0), "enfants": children}


def _adult(year: int, activity: str, wage: float) -> dict[str, Any]:
    return {"date_naissance": f"{year}-02-03", "activites": [activity], "revenus": {"salaire_net": wage}}


def _rows(count: int) -> Iterator[Row]:
    for persons in PERSONS:
        yield "personnes", persons, _questions(count, persons)
    every = len(benefits_for(read(household(FAMILY, 0))))
    for benefits in BENEFITS:
        yield "aides", benefits or every, _questions(count, FAMILY, benefits=benefits)
    for months in MONTHS:
        yield "mois", months, _questions(count, FAMILY, months=months)


def _questions(count: int, persons: int, benefits: int | None = None, months: int = 1) -> list[Question]:
    """Households that differ by a wage; the first ones warm up."""
    wages = (800.0 + 137 * rank for rank in range(WARMING + count))
    return [Question(household(persons, wage), benefits, months) for wage in wages]


def _engine(questions: Iterable[Question]) -> list[float]:
    return [calculated(question) for question in questions][WARMING:]


def _native(parts: Sequence[Sequence[Question]]) -> list[list[float]]:
    """One process for all the rows: it warms up once."""
    times = iter(seconds(HELPED, [question for part in parts for question in part]))
    return [[next(times) for _ in part] for part in parts]


def _tables(
    rows: Sequence[Row], engine: Sequence[list[float]], native: Sequence[list[float]]
) -> dict[str, list[dict[str, float]]]:
    tables: dict[str, list[dict[str, float]]] = {table: [] for table in TABLES}
    for (table, number, _), ours, alone in zip(rows, engine, native, strict=True):
        ours_ms, alone_ms = middle(ours) * 1000, middle(alone) * 1000
        tables[table].append(
            {
                "nombre": number,
                "moteur_ms": round(ours_ms, 2),
                "openfisca_ms": round(alone_ms, 2),
                "rapport": round(alone_ms / ours_ms, 2),
            }
        )
    return tables


def _plural(word: str, number: float) -> str:
    return word if number < 2 or word.endswith("s") else f"{word}s"


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Croissance du coût.")
    parser.add_argument("--foyers", type=int, default=3, help="foyers mesurés par ligne")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
