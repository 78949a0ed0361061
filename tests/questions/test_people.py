"""Whom a question can be about."""

import pytest

from mesaides.questions import people
from mesaides.questions.asked import Asked
from tests.questions.households import TODAY


@pytest.mark.parametrize(
    ("status", "partner"),
    [
        ("marie", ("conjoint",)),
        ("pacse", ("conjoint",)),
        ("union_libre", ("conjoint",)),
        ("celibataire", ()),
        ("veuf", ()),
        (None, ()),
    ],
)
def test_a_partner_is_asked_about_only_in_a_couple(status: str | None, partner: tuple[str, ...]) -> None:
    assert people.conjoint(Asked({"statut_marital": status}, TODAY)) == partner


def test_members_come_adults_first() -> None:
    asked = Asked({"statut_marital": "marie", "enfants.nombre": 2}, TODAY)
    assert people.membres(asked) == ("demandeur", "conjoint", "enfants.0", "enfants.1")


def test_the_household_is_nobody_in_particular() -> None:
    assert people.foyer(Asked({}, TODAY)) == ("",)
    assert people.demandeur(Asked({}, TODAY)) == ("demandeur",)
