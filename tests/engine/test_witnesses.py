"""Households that give every answer: nothing of the household's form is left out."""

import dataclasses
import datetime
from typing import Any

from mesaides.engine.witnesses import fullest, variants
from mesaides.household.choices import Activite, Nationalite, StatutOccupation
from mesaides.household.incomes import Revenu
from mesaides.household.situation import Situation

DAY = datetime.date(2026, 11, 22)


def blanks(value: Any, path: str = "") -> list[str]:
    """The fields that are left without an answer."""
    if dataclasses.is_dataclass(value):
        parts = [(f"{path}.{field.name}", getattr(value, field.name)) for field in dataclasses.fields(value)]
    elif isinstance(value, dict):
        parts = [(f"{path}.{key}", inner) for key, inner in value.items()]
    elif isinstance(value, tuple):
        parts = [(f"{path}.{rank}", inner) for rank, inner in enumerate(value)]
    else:
        return []
    empty = [place for place, inner in parts if inner is None or inner in ({}, ())]
    return empty + [place for part in parts for place in blanks(part[1], part[0])]


def test_the_fullest_household_answers_everything() -> None:
    full = fullest(DAY)
    assert blanks(full) == []
    assert set(full.demandeur.revenus or {}) == set(Revenu)
    assert set(full.demandeur.activites) == set(Activite)
    assert set(full.impots) == {"2024"}
    assert full.date == DAY


def others(path: str) -> list[Any]:
    """The other answers that are given at a path of the demandeur."""
    return [_at(situation, path) for changed, situation in variants(fullest(DAY)) if changed == path]


def _at(situation: Situation, path: str) -> Any:
    value: Any = situation
    for part in path.split("."):
        value = getattr(value, part)
    return value


def test_every_other_answer_of_a_closed_list_is_given() -> None:
    given = [fullest(DAY).demandeur.nationalite, *others("demandeur.nationalite")]
    assert sorted(given) == sorted(Nationalite)
    tenures = [fullest(DAY).logement.statut_occupation_logement, *others("logement.statut_occupation_logement")]
    assert sorted(tenures) == sorted(StatutOccupation)


def test_a_fact_is_denied_and_a_part_left_out() -> None:
    assert others("demandeur.enceinte") == [False]
    assert others("demandeur.etudes") == [None]
    assert others("demandeur.revenus") == [{}, None]


def test_what_changes_for_one_adult_changes_for_the_other() -> None:
    changed = dict(variants(fullest(DAY)))
    assert changed["demandeur.refugie"].conjoint is not None
    assert changed["demandeur.refugie"].conjoint.refugie is False
    assert not [path for path in changed if path.startswith("conjoint.")]
