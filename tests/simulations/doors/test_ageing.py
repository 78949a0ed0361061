"""Time passes: older people on the same day, or the same people on a later day."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.household.periods import age_on
from mesaides.simulations.doors.ageing import Birthday, birthdays, older, on_day, shifted
from tests.household.households import changed, couple, household, read


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 22), 4, date(2027, 3, 22)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
        (date(2000, 2, 29), 12 * 25, date(2025, 2, 28)),
    ],
)
def test_a_day_some_months_later(day: date, months: int, expected: date) -> None:
    assert shifted(day, months) == expected


def test_everybody_is_older_on_the_same_day() -> None:
    now = read(couple())
    then = older(now, 14)
    assert then.date == now.date
    for (_, person), (_, before) in zip(then.members(), now.members(), strict=True):
        assert person.date_naissance == shifted(before.date_naissance, -14)


def test_one_member_alone_may_be_older() -> None:
    now = read(couple())
    then = older(now, 14, "enfants.0")
    assert (then.demandeur, then.conjoint, then.logement) == (now.demandeur, now.conjoint, now.logement)
    assert then.enfants[0].date_naissance == date(2016, 12, 1)


def test_a_permit_is_held_for_longer_and_unemployment_too_but_a_birth_is_no_closer() -> None:
    told = {
        "nationalite": "autre",
        "duree_possession_titre_sejour": 3.5,
        "date_debut_chomage": "2026-05-10",
        "enceinte": True,
        "date_accouchement_prevue": "2027-01-15",
    }
    now = read(household() | {"demandeur": household()["demandeur"] | told})
    then = older(now, 6).demandeur
    assert then.duree_possession_titre_sejour == 4.0
    assert then.date_debut_chomage == date(2025, 11, 10)
    assert then.date_accouchement_prevue == date(2027, 1, 15)


def test_on_a_later_day_the_same_incomes_are_those_of_the_same_months_before() -> None:
    told = changed(household(), "demandeur.revenus", {"salaire_net": {"2026-10": 900, "2026-09": 800}})
    told = changed(told, "impots", {"2024": {"rfr": 12_000}})
    then = on_day(read(told), date(2027, 4, 1))
    assert then.date == date(2027, 4, 1)
    assert dict(then.demandeur.revenus or {}) == {"salaire_net": {"2027-03": 900, "2027-02": 800}}
    assert list(then.impots) == ["2025"]
    assert then.demandeur.date_naissance == date(1990, 5, 31)


def test_an_income_that_is_the_same_every_month_stays_so() -> None:
    now = read(changed(couple(), "conjoint.revenus", {"salaire_net": 1_200}))
    then = on_day(now, date(2027, 4, 1))
    assert then.conjoint is not None
    assert then.conjoint.revenus == {"salaire_net": 1_200}
    assert then.enfants == now.enfants


def test_the_birthdays_to_come() -> None:
    found = list(birthdays(read(household()), 2))
    assert found == [Birthday("demandeur", 37, date(2027, 5, 31)), Birthday("demandeur", 38, date(2028, 5, 31))]
    assert age_on(date(1990, 5, 31), date(2027, 5, 31)) == 37
