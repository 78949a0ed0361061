"""The questions on benefits already received."""

from typing import Any

import pytest

from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle
from mesaides.questions.chapters.received import BENEFITS, LESQUELLES, of_adult, of_household
from mesaides.questions.facts import person
from mesaides.questions.journey import Journey
from mesaides.questions.words import said
from tests.questions.households import COUPLE, SINGLE, TODAY

CLOSED = {PrestationFamiliale.PAJE_CLCA}
"""Only for children born before 2015: nobody receives it any more (décret 2014-1705)."""


def test_every_benefit_of_the_household_is_asked() -> None:
    paths = {item.path for item in BENEFITS}
    assert {f"prestations_recues.{item}" for item in set(PrestationFamiliale) - CLOSED} <= paths
    for adult in ("demandeur", "conjoint"):
        assert {f"{adult}.prestations_recues.{item}" for item in PrestationIndividuelle} <= paths


def test_a_household_benefit_is_written_once() -> None:
    assert of_household(PrestationFamiliale.RSA, "RSA").path == "prestations_recues.rsa"


def test_a_personal_benefit_is_offered_for_each_adult_it_may_concern() -> None:
    yours, theirs = of_adult(PrestationIndividuelle.AAH, "AAH", person.is_disabled)
    asked = Journey(COUPLE | {"conjoint.sante": ["handicap"], "conjoint.taux_incapacite": 0.8}, TODAY).pages[-1].asked
    assert (yours.offered_if(asked), theirs.offered_if(asked)) == (False, True)


def test_a_single_person_is_offered_few() -> None:
    journey = Journey(SINGLE, TODAY)
    offered = LESQUELLES.questions[0].kind.values(journey.page("aides-recues").asked)  # type: ignore[attr-defined]  # a question with options
    assert offered == ("prestations_recues.aide_logement", "prestations_recues.rsa", "prestations_recues.ppa")


@pytest.mark.parametrize(
    ("household", "hint", "title"),
    [(SINGLE, "", "Allocation (AAH)"), (COUPLE, "Pour vous", "Allocation (AAH) : pour vous")],
)
def test_a_personal_benefit_says_whose_it_is_in_a_couple_only(household: dict[str, Any], hint: str, title: str) -> None:
    yours, _theirs = of_adult(PrestationIndividuelle.AAH, "Allocation (AAH)", person.is_disabled)
    asked = Journey(household, TODAY).page("aides-recues").asked
    assert (said(yours.hint, asked), said(yours.how_much, asked)) == (hint, title)
