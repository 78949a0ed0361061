"""Households in our JSON form, as people answer, and the values the engine finds for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from mesaides.engine import Computed, Demand, Outcome, evaluate
from mesaides.engine.members import Household, Member
from mesaides.engine.request import assemble, variable_of
from mesaides.engine.simulation import build
from mesaides.household.reading import read
from mesaides.household.situation import Situation

Json = dict[str, Any]

TODAY = "2026-11-22"
TOULOUSE = "31555"  # zone II of the housing benefit


def adult(born: str = "1985-01-15", activite: str = "inactif", revenus: Json | None = None, **others: Any) -> Json:
    """An adult without income, unless told."""
    return {"date_naissance": born, "activites": [activite], "revenus": revenus or {}} | others


def employee(net: Any, **others: Any) -> Json:
    """An employee: net euros a month, one number or a mapping by month."""
    return adult(activite="salarie", revenus={"salaire_net": net}, **others)


def child(born: str, scolarite: str = "primaire", **others: Any) -> Json:
    return {"date_naissance": born, "etudes": {"scolarite": scolarite}} | others


def home(statut: str = "locataire_vide", loyer: float = 450, commune: str = TOULOUSE, **others: Any) -> Json:
    rent = loyer if statut.startswith("locataire") or statut == "primo_accedant" else 0
    return {"commune": commune, "statut_occupation_logement": statut, "loyer": rent} | others


HOSTED = home("loge_gratuitement")
HOMELESS = home("sans_domicile")


def household(demandeur: Json | None = None, **others: Any) -> Json:
    """A person alone, without income, who rents for 450 € in Toulouse, unless told."""
    return {"date": TODAY, "demandeur": demandeur or adult(), "logement": home()} | others


def couple(demandeur: Json, conjoint: Json, statut: str = "marie", **others: Any) -> Json:
    return household(demandeur, conjoint=conjoint, statut_marital=statut, **others)


def situation(data: Json | None = None) -> Situation:
    return read(data or household())


def member(path: str = "demandeur", data: Json | None = None) -> Member:
    """The member of a household at a path."""
    return next(one for one in Household(situation(data)).members if one.path == path)


def demand(variable: str) -> Demand:
    """The month's value, the year's for a yearly variable; the birth grant of the household with its child."""
    yearly = str(variable_of(variable).definition_period) == "year"
    return Demand(variable, yearly=yearly, with_expected_child=variable == "paje_naissance")


def outcomes(data: Json, *variables: str) -> dict[str, Outcome]:
    """By variable; each household is evaluated once a run for the same variables."""
    return _evaluated(json.dumps(data, sort_keys=True), tuple(sorted(variables)))


@cache
def _evaluated(text: str, variables: Sequence[str]) -> dict[str, Outcome]:
    found = evaluate(read(json.loads(text)), [demand(variable) for variable in variables])
    return {asked.variable: outcome for asked, outcome in found.items()}


def values(data: Json, *variables: str) -> list[Any]:
    """The values of a family, a dwelling, or of the demandeur, in the order asked."""
    found = outcomes(data, *variables)
    return [of(found[variable]) for variable in variables]


def value(data: Json, variable: str, path: str | None = None) -> Any:
    return of(outcomes(data, variable)[variable], path)


def of(outcome: Outcome, path: str | None = None) -> Any:
    """The value for the person at `path`; without one, the group's, else the demandeur's."""
    assert isinstance(outcome, Computed), outcome
    if path is None:
        path = "" if "" in outcome.values else "demandeur"
    return outcome.values[path]


def rfr(data: Json, year: int) -> float:
    """Reference income of the demandeur's tax household for a year of income."""
    return float(build(assemble(Household(situation(data)))).calculate("rfr", str(year))[0])


def missing(data: Json, variable: str) -> frozenset[str]:
    outcome = outcomes(data, variable)[variable]
    assert isinstance(outcome, Computed), outcome
    return outcome.missing
