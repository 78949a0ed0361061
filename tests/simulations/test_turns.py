"""What becomes of each benefit from one month to the next."""

from __future__ import annotations

import pytest

from mesaides.benefits.model import Statut
from mesaides.household.periods import Month
from mesaides.simulations.right import Result, Right
from mesaides.simulations.turns import Stand, Step, is_as_before, stand_of, turns_between
from tests.engine.households import situation

RSA, BONUS, ARS = "revenu-solidarite-active", "prime-activite", "allocation-rentree-scolaire"


def step(*rights: Right) -> Step:
    return Step(Month(2027, 3), situation(), Result(situation().date, rights, ()))


def had(slug: str, amount: float) -> Right:
    return Right(slug, Statut.CALCULE, eligible=amount > 0, amount=amount)


def test_only_what_can_be_told_changes_by_a_euro_or_more() -> None:
    unsaid = Right(ARS, Statut.INFORMATION_MANQUANTE, eligible=None)
    before = step(had(RSA, 500), had(BONUS, 100.2), unsaid)
    after = step(had(RSA, 0), had(BONUS, 100.9), had(ARS, 420))
    [turn] = turns_between(before, after)
    assert (turn.benefit, turn.before, turn.after) == (RSA, Stand.HAD, Stand.NOT_HAD)
    assert (turn.amount_before, turn.amount_after) == (500, 0)


@pytest.mark.parametrize(
    ("right", "stand"),
    [
        (had(RSA, 10), Stand.HAD),
        (had(RSA, 0), Stand.NOT_HAD),
        (Right(RSA, Statut.DEJA_RECUE, eligible=True, declared=9), Stand.HAD),
        (Right(RSA, Statut.ECHEC), Stand.UNSAID),
        (Right("billet-conge-annuel", Statut.CALCULE, eligible=True), Stand.PERHAPS),
    ],
)
def test_a_benefit_stands_somewhere(right: Right, stand: Stand) -> None:
    assert stand_of(step(right).result, right.benefit) is stand


def test_a_benefit_is_as_before_the_turn_to_the_euro() -> None:
    [turn] = turns_between(step(had(RSA, 500)), step(had(RSA, 400)))
    assert is_as_before(turn, step(had(RSA, 500.5)))
    assert not is_as_before(turn, step(had(RSA, 498)))
    assert not is_as_before(turn, step(had(RSA, 0)))
