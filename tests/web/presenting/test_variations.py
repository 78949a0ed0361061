"""What may vary for a household, and how it is said."""

from __future__ import annotations

import pytest

from mesaides.web.presenting.variations import asked_variation, variations, variations_of
from tests.engine.households import HOSTED, adult, couple, employee, household, situation

ALL = ["salaire", "salaire-conjoint", "heures", "loyer", "age"]


def names_of(data: dict) -> list[str]:
    return [one.name for one in variations_of(situation(data))]


def test_only_what_the_household_has_may_vary() -> None:
    assert names_of(household()) == ["salaire", "loyer", "age"]
    assert names_of(couple(adult(), adult(), logement=HOSTED)) == ["salaire", "salaire-conjoint", "age"]
    assert names_of(couple(employee(900), adult())) == ALL


@pytest.mark.parametrize(
    ("asked", "found"),
    [("loyer", "loyer"), ("", "salaire"), ("autre", "salaire"), ("salaire-conjoint", "salaire"), ("heures", "salaire")],
)
def test_what_an_address_names_without_sense_is_the_wage(asked: str, found: str) -> None:
    assert asked_variation(situation(), asked).name == found


def test_each_one_reads_and_changes_its_own_amount() -> None:
    """A wage of 1 400 € for 28 hours is 50 € an hour of the week; 1985-01-15 is 41 years before the end of 2026."""
    base = situation(couple(employee(1400), employee(2000)))
    for one, here in zip(variations(28), (1400, 2000, 28, 450, 41), strict=True):
        assert one.here(base) == here
        assert one.values(base)[0] in {0, 16}
        assert one.values(base)[-1] > here
        if one.name != "heures":
            assert one.here(one.change(base, 60.0)) == 60.0
    hours = asked_variation(base, "heures", 28)
    assert hours.change(base, 14.0).demandeur.revenus == {"salaire_net": 700.0}


def test_a_household_without_rent_keeps_a_curve_of_rents() -> None:
    rent = next(one for one in variations() if one.name == "loyer")
    assert rent.values(situation(household(logement=HOSTED)))[-1] == 1200
