"""Many households, or one along a field: the same outcomes as one at a time."""

from __future__ import annotations

import pytest

from mesaides.engine import Computed, Demand, Outcome, evaluate, evaluate_many, evaluate_variants, evaluation
from mesaides.engine.unknowns import with_answer
from tests.engine.households import Json, adult, child, couple, employee, home, household, situation

DEMANDS = [Demand("rsa"), Demand("aide_logement"), Demand("aah"), Demand("paje_naissance", with_expected_child=True)]
HOUSEHOLDS: tuple[Json, ...] = (
    household(employee(300)),
    couple(employee(1200), adult(), enfants=[child("2018-01-01")]),
    household(employee(900), logement=home(loyer=200)),
    household(adult("1995-01-01", enceinte=True)),
    household(adult(handicap=True, taux_incapacite=None)),
    household(adult("1992-01-01", enceinte=True)),
    household(employee(None)),
)
WAGE = "demandeur.revenus.salaire_net"


@pytest.mark.parametrize("window", [1_000, 3], ids=["at once", "three at a time"])
def test_many_households_have_each_its_outcomes_in_order(monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    """Alone, expecting a birth, with unanswered fields: in the order given."""
    monkeypatch.setattr(evaluation, "WINDOW", window)
    situations = [situation(data) for data in HOUSEHOLDS]
    assert list(evaluate_many(situations, DEMANDS)) == [evaluate(one, DEMANDS) for one in situations]


def test_no_household_has_no_outcome() -> None:
    assert list(evaluate_many([], DEMANDS)) == []


def test_households_are_read_as_they_are_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluation, "WINDOW", 2)
    waiting = iter([situation(household(employee(wage))) for wage in (100, 200, 300, 400)])
    next(evaluate_many(waiting, DEMANDS[:1]))
    assert len(list(waiting)) == 2


def test_each_point_of_a_curve_is_the_household_with_that_answer() -> None:
    start, wages = situation(household(employee(1500))), [0, 300, 600.5, 1500, 4000]
    found = evaluate_variants(start, WAGE, wages, DEMANDS)
    assert found == [evaluate(with_answer(start, WAGE, wage), DEMANDS) for wage in wages]
    rsa = [outcomes[Demand("rsa")] for outcomes in found]
    assert [outcome.values[""] > 0 for outcome in rsa if isinstance(outcome, Computed)] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_curve_names_every_unanswered_field_that_was_read() -> None:
    """The RSA reads it; no answer would change it, but a curve does not try them."""
    start, path = situation(household(employee(1500, inapte_travail=None))), "demandeur.inapte_travail"
    found = evaluate_variants(start, WAGE, [0, 900], DEMANDS[:1])
    assert [path in missing_of(outcomes[DEMANDS[0]]) for outcomes in found] == [True, True]
    assert path not in missing_of(evaluate(start, DEMANDS[:1])[DEMANDS[0]])


def missing_of(outcome: Outcome) -> frozenset[str]:
    assert isinstance(outcome, Computed)
    return outcome.missing
