"""The engine finds what OpenFisca alone finds, to the last bit: one household, answers changed, batches, curves.

What OpenFisca alone finds is kept beside this file (benchmarks/kept.py): it calculates again a few households, and all
those whose values are not kept, or not found. benchmarks/exactness.py compares two thousand, and believes nothing kept.
"""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.checks import batch, curve, sequence
from benchmarks.comparison import differences
from benchmarks.households import STRUCTURES, random_household
from benchmarks.kept import Kept, read_kept
from benchmarks.sample import BATCHES, CALCULATED_AGAIN, CURVES, EVERY, FAMILIES, SEEDS, SEQUENCES
from mesaides.household.choices import Activite, StatutMarital, StatutOccupation
from mesaides.household.reading import read
from mesaides.household.situation import Situation

TOGETHER = 5


@pytest.fixture(scope="module")
def kept() -> Kept:
    return read_kept()


@pytest.mark.parametrize("first", range(0, len(SEEDS), TOGETHER))
def test_a_household_from_a_reference(first: int, kept: Kept) -> None:
    """A calculation that was left to OpenFisca counts as a difference: it would prove nothing."""
    believed = {seed: None if seed in CALCULATED_AGAIN else kept for seed in SEEDS[first : first + TOGETHER]}
    found = {seed: differences(read(random_household(seed)), known) for seed, known in believed.items()}
    assert not any(found.values()), found


@pytest.mark.parametrize("seed", SEQUENCES)
def test_five_answers_changed_one_after_the_other(seed: int, kept: Kept) -> None:
    assert not sequence(seed, kept).faults


@pytest.mark.parametrize("seed", BATCHES)
def test_households_found_together(seed: int, kept: Kept) -> None:
    assert not batch(seed, FAMILIES, kept).faults


@pytest.mark.parametrize("seed", CURVES)
def test_the_points_of_a_curve(seed: int, kept: Kept) -> None:
    """One along the wage, one along the rent."""
    assert not curve(seed, EVERY, kept).faults


@cache
def situations() -> tuple[Situation, ...]:
    return tuple(read(random_household(seed)) for seed in SEEDS)


def test_the_hundred_households_are_of_every_structure() -> None:
    assert len(set(SEEDS)) == 100
    assert set(CALCULATED_AGAIN) < set(SEEDS)
    assert {(len(one.adults), len(one.enfants)) for one in situations()} == set(STRUCTURES)


@pytest.mark.parametrize("department", ["75", "13", "2A", "2B", "971", "972", "973", "974", "976"])
def test_they_live_everywhere(department: str) -> None:
    assert any((one.logement.commune or "").startswith(department) for one in situations())


def test_they_are_of_every_status() -> None:
    adults = [adult for one in situations() for adult in one.adults]
    assert {one.logement.statut_occupation_logement for one in situations()} >= set(StatutOccupation)
    assert {one.statut_marital for one in situations()} >= set(StatutMarital)
    assert {activity for adult in adults for activity in adult.activites or ()} == set(Activite)
    assert {1930, 1960, 1980, 2000} <= {adult.date_naissance.year // 10 * 10 for adult in adults}


@pytest.mark.parametrize("field", ["handicap", "prestations_recues", "revenus_annuels", "enceinte", "recherche_emploi"])
def test_some_adults_tell_more(field: str) -> None:
    assert any(getattr(adult, field) for one in situations() for adult in one.adults)


@pytest.mark.parametrize("field", ["impots", "patrimoine", "prestations_recues"])
def test_some_households_tell_more(field: str) -> None:
    assert any(getattr(one, field) for one in situations())
