"""Unanswered fields of many households: each matters where it does for that household alone, and only there."""

from mesaides.engine import Demand, evaluate, evaluate_many
from mesaides.household.situation import Situation
from tests.engine.households import adult, employee, household, situation

AAH, RSA = Demand("aah"), Demand("rsa")
DECIDES = household(adult(handicap=True, taux_incapacite=None))


def test_each_of_many_misses_what_it_would_miss_alone() -> None:
    crowd = [situation(DECIDES), situation(household(adult(gir=None))), *_earning_without_an_answer(12)]
    assert list(evaluate_many(crowd, [AAH, RSA])) == [evaluate(one, [AAH, RSA]) for one in crowd]


def test_what_decides_for_one_does_not_for_another() -> None:
    settled, undecided = evaluate_many([situation(household(adult(gir=None))), situation(DECIDES)], [AAH, RSA])
    assert not settled[RSA].missing
    assert undecided[AAH].missing == {"demandeur.taux_incapacite"}


def _earning_without_an_answer(count: int) -> list[Situation]:
    return [situation(household(employee(100 * rank) | {"inapte_travail": None})) for rank in range(count)]
