"""The same household in several places: what is computed, what is not even asked, how long it takes.

python -m benchmarks.places [--fois 20] > docs/mesures/territoires.md

The process is warm. Each time the household is new to it: its wage differs by a euro from the one before.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from benchmarks.households import TODAY
from benchmarks.load import percentile
from benchmarks.report import french
from benchmarks.timing import warm
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Niveau, Statut
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.run import demands_on, simulate
from mesaides.territories import Commune, find_commune

PLACES = ("35238", "75114", "59350", "97411", "12181", "97611")
"""Rennes, Paris 14e, Lille, Saint-Denis de La Réunion, Peyrusse-le-Roc (Aveyron, 200 inhabitants), Mamoudzou."""

WAGE = 1_300
TOLD = {
    Niveau.COMMUNE: "commune",
    Niveau.EPCI: "intercommunalité",
    Niveau.DEPARTEMENT: "département",
    Niveau.REGION: "région",
    Niveau.NATIONAL: "État",
}

HEAD = """\
# Le même foyer, en plusieurs lieux

Page écrite par `python -m benchmarks.places > docs/mesures/territoires.md`. Un couple locataire (550 € de loyer), l’un
salarié à {wage} € nets, l’autre en recherche d’emploi, un enfant au lycée et un à l’école, le {day}. À Paris, il dit en
plus y vivre depuis trois ans : la question n’y est posée que là.

Le catalogue a {known} aides. Celles d’un autre territoire ne sont pas demandées au moteur : ni calculées, ni lues.
Durées : temps de processeur, médiane et maximum de {times} simulations à chaud, d’un salaire chaque fois nouveau.
"""
TITLES = (
    *("Lieu", "Aides examinées", "dont locales", "Non demandées (autres territoires)", "Calculées", "À compléter"),
    *("Non disponibles", "En échec", "Obtenues", "Variables demandées au moteur", "Médiane", "Maximum"),
)
COLUMNS = ("", f"| {' | '.join(TITLES)} |", "| --- |" + " ---: |" * (len(TITLES) - 1))


@dataclass(frozen=True)
class Lived:
    """What came out in a place."""

    commune: Commune
    offered: int
    variables: int
    statuses: Counter[Statut]
    had: int
    local: list[tuple[Benefit, str]]
    seconds: list[float]


def main(arguments: list[str] | None = None) -> None:
    """Print the page of measures."""
    parser = argparse.ArgumentParser(description="Le même foyer, en plusieurs lieux.")
    parser.add_argument("--fois", type=int, default=20, help="combien de simulations mesurer dans chaque lieu")
    times = parser.parse_args(arguments or []).fois
    warm()
    sys.stdout.write(page([lived(code, times) for code in PLACES], times))


def household(code: str, wage: float = WAGE) -> dict[str, Any]:
    """A couple who rents: one works, one looks for work; a child at the lycée, one at school."""
    home = {"commune": code, "statut_occupation_logement": "locataire_vide", "loyer": 550}
    return {
        "date": TODAY.isoformat(),
        "statut_marital": "marie",
        "demandeur": {
            "date_naissance": "1986-03-01",
            "nationalite": "francaise",
            "activites": ["salarie"],
            "revenus": {"salaire_net": wage},
        },
        "conjoint": {
            "date_naissance": "1988-06-01",
            "nationalite": "francaise",
            "activites": ["chomeur"],
            "revenus": {},
        },
        "enfants": [
            {"date_naissance": "2010-02-01", "etudes": {"scolarite": "lycee"}},
            {"date_naissance": "2018-02-01", "etudes": {"scolarite": "primaire"}},
        ],
        "logement": home | ({"parisien_depuis_trois_ans": True} if code.startswith("75") else {}),
        "impots": {str(TODAY.year - 2): {"rfr": 14_000, "nombre_parts": 3}},
    }


def lived(code: str, times: int) -> Lived:
    """Simulate the household there; each time its wage is one that it never had before."""
    situations = [_situation(code, WAGE + number) for number in range(times + 1)]
    simulate(situations[-1])
    seconds = [_seconds(situation) for situation in situations[:times]]
    asked = situations[0]
    result = simulate(asked)
    offered = dict.fromkeys(right.benefit for right in result.rights)
    return Lived(
        commune=find_commune(code),
        offered=len(offered),
        variables=len({demand.variable for demand in demands_on(asked)}),
        statuses=Counter(_status(slug, result.rights) for slug in offered),
        had=sum(_is_had(slug, result.rights) for slug in offered),
        local=[(one, _told(slug, result.rights)) for slug in offered if (one := catalogue().benefit(slug)).territoire],
        seconds=seconds,
    )


def _situation(code: str, wage: float) -> Situation:
    return read(household(code, wage))


def _seconds(situation: Situation) -> float:
    start = time.process_time()
    simulate(situation)
    return time.process_time() - start


def _of(slug: str, rights: Iterable[Any]) -> list[Any]:
    return [right for right in rights if right.benefit == slug]


def _status(slug: str, rights: Iterable[Any]) -> Statut:
    """That of the benefit: the least sure of those of its persons."""
    found = {right.status for right in _of(slug, rights)}
    return next(status for status in (Statut.ECHEC, Statut.NON_DISPONIBLE, *Statut) if status in found)


def _is_had(slug: str, rights: Iterable[Any]) -> bool:
    return any(right.eligible and right.status is Statut.CALCULE for right in _of(slug, rights))


def _told(slug: str, rights: Iterable[Any]) -> str:
    if _is_had(slug, rights):
        return "oui"
    status = _status(slug, rights)
    return "non" if status is Statut.CALCULE else status.value.replace("_", " ")


def page(found: list[Lived], times: int) -> str:
    """The Markdown of the measure."""
    known = len(catalogue().benefits)
    lines = [*_head(known, times), *(_row(one, known) for one in found)]
    for one in found:
        lines += ["", f"## {_name(one.commune)}", "", *(_local(one) or ["Aucune aide locale connue."])]
    return "\n".join([*lines, ""])


def _head(known: int, times: int) -> list[str]:
    return [*HEAD.format(day=TODAY.isoformat(), wage=WAGE, known=known, times=times).splitlines(), *COLUMNS]


def _row(one: Lived, known: int) -> str:
    states = (Statut.CALCULE, Statut.INFORMATION_MANQUANTE, Statut.NON_DISPONIBLE, Statut.ECHEC)
    numbers = (one.offered, len(one.local), known - one.offered, *(one.statuses[state] for state in states), one.had)
    middle, worst = (f"{french(percentile(one.seconds, rank) * 1000)} ms" for rank in (50, 100))
    return f"| {' | '.join([_name(one.commune), *map(str, (*numbers, one.variables)), middle, worst])} |"


def _local(one: Lived) -> list[str]:
    """Each local benefit, with what comes out of it."""
    ordered = sorted(one.local, key=lambda pair: (list(TOLD).index(pair[0].niveau), pair[0].nom))
    return [f"- {benefit.nom} ({TOLD[benefit.niveau]}) : {told}" for benefit, told in ordered]


def _name(commune: Commune) -> str:
    return f"{(commune.arrondissement or commune).nom} ({commune.departement.nom})"


if __name__ == "__main__":
    main(sys.argv[1:])
