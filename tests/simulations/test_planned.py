"""What a person tells of the months to come."""

from __future__ import annotations

import pytest

from mesaides.household.choices import Activite
from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.simulations.planned import Planned, followed, working
from tests.engine.households import adult, employee, household, situation

NOW, JANUARY, MARCH = Month(2026, 11), Month(2027, 1), Month(2027, 3)
JOB = Planned("demandeur", JANUARY, {Revenu.SALAIRE: 1400})


def test_a_past_income_stays_as_it_is_seen_from_today() -> None:
    """1 200 € in October alone: 100 € is the mean of the twelve months, that stands for the older ones."""
    person = situation(household(employee({"2026-10": 1200}))).demandeur
    found = followed(person, Revenu.SALAIRE, MARCH, NOW, ())
    assert isinstance(found, dict)
    assert [found[month] for month in ("2026-09", "2026-10", "2026-11", "2027-03")] == [0, 1200, 1200, 1200]
    assert found["2024-05"] == 100
    assert followed(person, Revenu.CHOMAGE, MARCH, NOW, ()) == 0


def test_what_is_unknown_stays_so_until_it_is_told() -> None:
    person = situation(household(employee(None))).demandeur
    assert followed(person, Revenu.SALAIRE, MARCH, NOW, ()) is None
    told = followed(person, Revenu.SALAIRE, MARCH, NOW, (JOB,))
    assert isinstance(told, dict)
    assert (told["2026-12"], told["2027-01"]) == (None, 1400)


@pytest.mark.parametrize(
    ("known", "amounts", "told"),
    [
        ("salarie", {Revenu.SALAIRE: 0}, (Activite.INACTIF,)),
        ("salarie", {Revenu.SALAIRE: 0, Revenu.CHOMAGE: 900}, (Activite.CHOMEUR,)),
        ("chomeur", {Revenu.SALAIRE: 1400}, (Activite.SALARIE,)),
        ("chomeur", {Revenu.SALAIRE: 300, Revenu.CHOMAGE: 700}, (Activite.CHOMEUR, Activite.SALARIE)),
        ("etudiant", {Revenu.SALAIRE: 300}, (Activite.SALARIE, Activite.ETUDIANT)),
    ],
)
def test_an_activity_follows_what_is_told(known: str, amounts: dict, told: tuple) -> None:
    person = situation(household(adult(activite=known))).demandeur
    plans = (Planned("demandeur", JANUARY, amounts),)
    assert working(person, plans, MARCH).activites == told
    assert working(person, plans, NOW) == person
