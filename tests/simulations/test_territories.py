"""What is asked and told depends on where the household lives: nothing of elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mesaides.benefits.catalogue import replace_by
from mesaides.benefits.model import Statut
from mesaides.engine import Demand
from mesaides.household.situation import Situation
from mesaides.simulations.constats import QUOTIENT
from mesaides.simulations.run import demands_on, simulate, simulate_many
from tests.benefits.files import BENEFIT, DECLARATIVE, spoilt, write_catalogue
from tests.engine.households import home, household, situation

RENNES, PARIS_14, TOULOUSE, MAMOUDZOU = "35238", "75114", "31555", "97611"
COMPUTED = spoilt("variable: rsa", "variable: af", spoilt("Prime d’essai", "Prime de Paris"))


@pytest.fixture(autouse=True)
def _three_aids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One everywhere, one that the engine computes in Paris, one that conditions decide in Ille-et-Vilaine."""
    card = spoilt("- boursier: true", "- quotient_familial_caf: {max: 700}", DECLARATIVE)
    paris = COMPUTED + 'territoire: {communes: ["75056"]}\n'
    folder = write_catalogue(tmp_path, partout=BENEFIT, carte=card, paris=paris)
    monkeypatch.setattr("mesaides.benefits.catalogue.FOLDER", folder)
    replace_by(None)
    yield
    replace_by(None)


def living_in(commune: str) -> Situation:
    return situation(household(logement=home(commune=commune)))


@pytest.mark.parametrize(
    ("commune", "asked", "told"),
    [
        (TOULOUSE, {Demand("rsa")}, ["partout"]),
        (PARIS_14, {Demand("rsa"), Demand("af")}, ["paris", "partout"]),
        (RENNES, {Demand("rsa"), QUOTIENT}, ["carte", "partout"]),
        (MAMOUDZOU, set(), ["partout"]),
    ],
)
def test_only_what_exists_there_is_asked_and_told(commune: str, asked: set[Demand], told: list[str]) -> None:
    there = living_in(commune)
    assert demands_on(there) == asked
    assert [right.benefit for right in simulate(there).rights] == told


def test_in_mayotte_what_is_not_held_is_told_so() -> None:
    assert [right.status for right in simulate(living_in(MAMOUDZOU)).rights] == [Statut.NON_DISPONIBLE]


def test_many_households_of_several_places_get_what_each_gets_alone() -> None:
    everywhere = [living_in(commune) for commune in (RENNES, PARIS_14, TOULOUSE, RENNES)]
    assert list(simulate_many(everywhere)) == [simulate(one) for one in everywhere]
