"""The summary of a batch: for each benefit how many households, and how much together; small numbers never shown.

A count under the threshold is about so few people that somebody may be recognised; zero is hidden with them. Neither
the households of the file nor those without a right are counted: a subtraction would find what is hidden.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Genre, Statut
from mesaides.cli.french import Refused
from mesaides.cli.lot.amounts import STATUS, TO_CONFIRM, genres
from mesaides.cli.lot.work import write_safely

THRESHOLD = 11
HIDDEN = f"moins de {THRESHOLD}"
HEADER = ("aide", "nom", "ayants droit", "total", "rythme", "à confirmer", "déjà reçue", "à compléter", "non calculée")
_RHYTHMS = {Genre.MENSUEL: "euros par mois", Genre.ANNUEL: "euros par an", Genre.UNIQUE: "euros, une fois"}
_NOT_COMPUTED = {Statut.ECHEC.value, Statut.NON_DISPONIBLE.value}


@dataclass(slots=True)
class Tally:
    """What was found of one benefit. `total`: of the households entitled."""

    states: Counter[str] = field(default_factory=Counter)
    entitled: int = 0
    total: float = 0.0

    def add(self, value: str, state: str) -> None:
        self.states[state] += 1
        amount = _amount(value)
        if state == Statut.CALCULE.value and amount:
            self.entitled += 1
            self.total += amount


def _amount(value: str) -> float:
    """« 573,49 », « oui »; nothing for an empty cell, which is no amount."""
    if value in {"", "non"}:
        return 0.0
    return 1.0 if value == "oui" else float(value.replace(",", "."))


def check_report(path: Path, output: Path) -> None:
    """Before anything is computed; raises `Refused`."""
    if path.suffix.lower() not in _WRITERS:
        raise Refused(f"« {path} » : le bilan doit finir par .csv ou .md.")
    if output.suffix.lower() != ".csv":
        raise Refused("--bilan demande une sortie .csv : c’est elle qu’il compte.")
    if not path.parent.is_dir():
        raise Refused(f"Le dossier « {path.parent} » n’existe pas : créez-le, ou changez le bilan.")


def write_report(path: Path, output: Path) -> None:
    """Count the results of a batch, and write what may be shown of them."""
    with output.open(encoding="utf-8", newline="") as file:
        delimiter = ";" if ";" in file.readline() else ","
        file.seek(0)
        found = tallied(csv.DictReader(file, delimiter=delimiter))
    write_safely(path, _WRITERS[path.suffix.lower()](list(_lines(found))).encode())


def tallied(rows: Iterable[Mapping[str, str]]) -> dict[str, Tally]:
    """What was found of each benefit, in the order of the catalogue."""
    found = {slug: Tally() for slug in genres()}
    for row in rows:
        for slug, tally in found.items():
            tally.add(row[slug], row[f"{slug}.{STATUS}"])
    return found


def _lines(found: Mapping[str, Tally]) -> Iterator[Sequence[str]]:
    """The benefits of which something may be shown, those of the most households first."""
    for slug, tally in sorted(found.items(), key=lambda pair: -pair[1].entitled):
        line = _line(slug, tally)
        if any(cell not in {HIDDEN, ""} for cell in (line[2], *line[5:])):
            yield line


def _line(slug: str, tally: Tally) -> Sequence[str]:
    states, genre = tally.states, genres()[slug]
    is_shown = tally.entitled >= THRESHOLD and genre in _RHYTHMS
    return (
        slug,
        catalogue().benefit(slug).nom,
        shown(tally.entitled),
        str(round(tally.total)) if is_shown else "",
        _RHYTHMS[genre] if is_shown else "",
        shown(states[TO_CONFIRM]),
        shown(states[Statut.DEJA_RECUE.value]),
        shown(states[Statut.INFORMATION_MANQUANTE.value]),
        shown(sum(states[state] for state in _NOT_COMPUTED)),
    )


def shown(count: int) -> str:
    return str(count) if count >= THRESHOLD else HIDDEN


def _as_csv(lines: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows([HEADER, *lines])
    return text.getvalue()


def _as_markdown(lines: Sequence[Sequence[str]]) -> str:
    columns = HEADER[1:]
    head = ["# Les ayants droit, aide par aide", "", "| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
    note = (
        f"« {HIDDEN} » peut vouloir dire zéro. Une aide dont rien ne peut être montré n’est pas dans ce tableau. "
        "Ce sont des estimations : seul l’organisme qui verse l’aide décide."
    )
    return "\n".join([*head, *("| " + " | ".join(line[1:]) + " |" for line in lines), "", note, ""])


_WRITERS: dict[str, Callable[[Sequence[Sequence[str]]], str]] = {".csv": _as_csv, ".md": _as_markdown}
