"""A door is said as a rule beside what the household has, and never as an advice."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.benefits.typography import NARROW
from mesaides.household.received import PrestationIndividuelle
from mesaides.household.situation import Situation
from mesaides.simulations.doors.door import (
    AsTenant,
    Change,
    Door,
    InTime,
    Levier,
    WithChild,
    WithIncome,
    WithOtherBenefit,
)
from mesaides.simulations.doors.words import person_told, words_of
from tests.household.households import couple, household, read

ALONE, FAMILY = read(household()), read(couple())


def said(change: Change, situation: Situation = ALONE) -> tuple[str, str]:
    told = words_of(Door(Levier.TEMPS, change, situation), situation)
    return told.title.replace(NARROW, " ").replace("\xa0", " "), told.text.replace(NARROW, " ").replace("\xa0", " ")


def test_a_right_that_opens_with_the_first_month_after_a_birthday() -> None:
    change = InTime(date(2027, 4, 1), "demandeur", date(2027, 3, 4), 25)
    assert said(change) == ("À partir d’avril 2027", "Vous aurez 25 ans le 4 mars 2027.")


def test_a_right_that_opens_on_the_birthday() -> None:
    change = InTime(date(2027, 3, 4), "enfants.0", date(2027, 3, 4), 6)
    assert said(change, FAMILY) == ("À partir du 4 mars 2027", "Votre enfant aura 6 ans ce jour-là.")


def test_time_that_nothing_explains() -> None:
    assert said(InTime(date(2027, 1, 1))) == ("À partir de janvier 2027", "")


def test_a_ceiling_of_incomes_and_by_how_much_it_is_passed() -> None:
    assert said(WithIncome(1_234, 1_246)) == (
        "Jusqu’à 1 234 € de revenus par mois",
        "D’après vos réponses, vous avez 1 246 € par mois : c’est 12 € de plus.",
    )


def test_incomes_that_are_too_low_averaged_and_shared() -> None:
    title, text = said(WithIncome(1_300, 1_246.4, is_average=True, earners=2), FAMILY)
    assert title == "À partir de 1 300 € de revenus par mois pour tout le foyer"
    assert text == (
        "D’après vos réponses, vous avez 1 246 € par mois en moyenne, sur les douze derniers mois : "
        "c’est 54 € de moins. Nous avons gardé la part de chaque revenu."
    )


def test_the_income_of_a_tax_notice() -> None:
    assert said(WithIncome(12_345, 13_000, year=2024)) == (
        "Jusqu’à 12 345 € de revenu fiscal de référence",
        "Pour 2024, vous avez indiqué 13 000 € : c’est 655 € de plus.",
    )


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (WithChild(1, 0), "un enfant qui vient de naître"),
        (WithChild(2, 10), "2 enfants, dont un de 10 ans"),
        (AsTenant(500), "qui loue un logement vide, avec un loyer de 500 € par mois, par exemple"),
        (WithOtherBenefit((PrestationIndividuelle.AAH,)), "cette aide : allocation aux adultes handicapés"),
        (
            WithOtherBenefit((PrestationIndividuelle.AAH, PrestationIndividuelle.ASI)),
            "l’une de ces aides : allocation aux adultes handicapés ou allocation supplémentaire d’invalidité",
        ),
    ],
)
def test_another_household_is_told_as_one_that_the_right_is_open_to(change: Change, expected: str) -> None:
    assert f"{expected}." in said(change)[1]


def test_the_birth_that_is_awaited() -> None:
    assert said(WithChild(1, 0, expected=True)) == ("À la naissance de l’enfant attendu", "")


def test_who_is_who() -> None:
    assert [person_told(path, FAMILY) for path in ("demandeur", "conjoint", "enfants.0", "")] == [
        "vous",
        "votre partenaire",
        "votre enfant",
        "",
    ]
