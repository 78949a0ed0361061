"""One oracle case through the use case: what was expected, what is found, and whether they agree."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Genre
from mesaides.household.reading import read
from mesaides.simulations.demands import calcul_of
from mesaides.simulations.right import Result, Right
from mesaides.simulations.run import simulate
from tests.oracles.answers import Case, answers_of

FILES = sorted(Path(__file__).parent.glob("oracles-*.json"))
MONTHS_OF_GRANT = 10
"""A higher-education grant is paid over ten months; the official figures are yearly."""

VARIABLES = {
    "css": "css_participation_forfaitaire",
    "lep": "livret_epargne_populaire_taux",
    "bourse_superieur": "bourse_criteres_sociaux",
    "apa": "apa_eligibilite",
}
WITHOUT_CRDS = {"ppa"}
"""The official figures of this benefit ignore the CRDS: the gross amount is compared."""


@dataclass(frozen=True)
class Comparison:
    """What a case expects of one benefit, and what the use case found."""

    expected: Any
    found: Any
    agrees: bool

    def __str__(self) -> str:
        return f"attendu {self.expected}, trouvé {self.found}"


def cases() -> list[Case]:
    """Every case of every file of this folder."""
    return [case for file in FILES for case in json.loads(file.read_text("utf-8"))]


def compare(case: Case) -> list[Comparison]:
    """One comparison for each benefit that the case expects."""
    benefits = {name: benefit for expected in case["expected"] for name, benefit in _benefits(expected["benefit"])}
    result = simulate(read(answers_of(case)), benefits.values())
    return [_compare(expected, benefits, result) for expected in case["expected"]]


def _compare(expected: dict[str, Any], benefits: dict[str, Benefit], result: Result) -> Comparison:
    if expected["benefit"] == "css":
        return _compare_css(expected, result.of(benefits["css"].slug)[0])
    names = [name for name, _ in _benefits(expected["benefit"])]
    rights = [right for name in names for right in _rights(result, benefits[name], expected)]
    if "value" in expected:
        found: Any = any(right.eligible for right in rights)
        return Comparison(expected["value"], found, found == expected["value"])
    chosen = [benefits[name] for name in names]
    total = sum(_comparable(one, right, expected) for one in chosen for right in _rights(result, one, expected))
    amount = _target(expected)
    return Comparison(amount, round(total, 2), abs(total - amount) <= expected["tolerance"] + 1e-9)


def _rights(result: Result, benefit: Benefit, expected: dict[str, Any]) -> list[Right]:
    """Those of the person that the case names; of everybody when it names none."""
    return [right for right in result.of(benefit.slug) if expected.get("person") in {None, right.person}]


def _compare_css(expected: dict[str, Any], right: Right) -> Comparison:
    found = "non" if not right.eligible else "participation" if right.amount else "gratuite"
    price = expected.get("participation_amount", right.amount)
    is_price_right = found != "participation" or abs((right.amount or 0) - price) <= expected["tolerance"]
    return Comparison(expected["value"], f"{found} ({right.amount})", found == expected["value"] and is_price_right)


def _comparable(benefit: Benefit, right: Right, expected: dict[str, Any]) -> float:
    """The amount in the terms of the case: gross of CRDS or yearly, where the official figure is."""
    amount = right.amount or 0.0
    if expected["benefit"] in WITHOUT_CRDS:
        amount = amount / (1 - 0.005)
    if expected.get("annual") and benefit.montant.genre is Genre.MENSUEL:
        amount *= MONTHS_OF_GRANT
    return amount


def _target(expected: dict[str, Any]) -> float:
    key = "amount" if expected["benefit"] in WITHOUT_CRDS else "amount_net_of_crds"
    return float(expected.get(key, expected["amount"]))


def _benefits(name: str) -> list[tuple[str, Benefit]]:
    """The benefits of the catalogue that a case names, by variable or by slug; « aah+asi » names two."""
    return [(part, _by_name()[VARIABLES.get(part, part)]) for part in name.split("+")]


@cache
def _by_name() -> dict[str, Benefit]:
    computed = (item for item in catalogue().benefits if not item.is_declarative)
    return {name: item for item in computed for name in _names(item) if name}


def _names(benefit: Benefit) -> tuple[str | None, ...]:
    return benefit.slug, calcul_of(benefit).eligible_si, calcul_of(benefit).variable
