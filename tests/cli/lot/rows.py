"""Files of households and results, as small as can be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mesaides.benefits.model import Statut
from mesaides.cli.lot.layout import Answered
from mesaides.simulations.right import Result, Right
from tests.household.households import couple, household

DAY = date(2026, 11, 22)
COLUMNS = (
    "id",
    "date",
    "demandeur.date_naissance",
    "demandeur.activites",
    "demandeur.revenus.salaire_net",
    "logement.commune",
    "logement.statut_occupation_logement",
    "logement.loyer",
)
ALONE = ("a", "2026-11-22", "1990-05-31", "inactif", "0", "31555", "locataire_vide", "450")
"""A person alone without income, as the columns say it."""

READ = {
    "date": "2026-11-22",
    "demandeur": {"date_naissance": "1990-05-31", "activites": ["inactif"], "revenus": {"salaire_net": 0}},
    "logement": {"commune": "31555", "statut_occupation_logement": "locataire_vide", "loyer": 450},
}
"""What the JSON form says of that person."""

BAD = {"id": "faute", "demandeur": {"date_naissance": "1990-05-31", "activites": ["salarié"]}}


def write_csv(path: Path, lines: Iterable[Sequence[str]], delimiter: str = ";") -> Path:
    path.write_text("".join(delimiter.join(line) + "\n" for line in lines), "utf-8")
    return path


def write_jsonl(path: Path, situations: Iterable[Any]) -> Path:
    path.write_text("".join(json.dumps(situation) + "\n" for situation in situations), "utf-8")
    return path


def varied(number: int) -> list[dict[str, Any]]:
    """So many households: people alone and couples, of several rents; one in five is faulty."""
    made = []
    for rank in range(number):
        data = household() if rank % 2 else couple()
        data["logement"] = data["logement"] | {"loyer": 300 + 25 * rank}
        made.append(BAD if rank % 5 == 3 else data | {"id": rank})
    return made


def answered(*rights: Right, line: int = 2, identity: str | int | None = "a") -> Answered:
    """The result of a row."""
    return Answered(line, identity, Result(DAY, rights, ()))


def right(benefit: str, amount: float | None = None, **others: Any) -> Right:
    """A right that is open when it has an amount."""
    status = others.pop("status", Statut.CALCULE)
    return Right(benefit, status, amount=amount, **({"eligible": amount is not None} | others))
