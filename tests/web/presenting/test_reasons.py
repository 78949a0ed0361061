"""Why a right changes, said in French."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.household.periods import Month
from mesaides.simulations.causes import Cause, Sort
from mesaides.simulations.turns import Stand, Turn
from mesaides.web.presenting.reasons import reasons_of, turn_told

MARCH = Month(2027, 3)
BONUS, HEALTH, HOUSING = "prime-activite", "complementaire-sante-solidaire", "aide-logement"


def turn(slug: str, was: Stand, had: float, now: Stand, has: float, *causes: Cause, together: bool = False) -> Turn:
    return Turn(MARCH, slug, was, now, had, has, causes, together)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (turn(BONUS, Stand.NOT_HAD, 0, Stand.HAD, 120), "Prime d’activité : commence, 120 € par mois"),
        (turn(BONUS, Stand.HAD, 120, Stand.NOT_HAD, 0), "Prime d’activité : s’arrête (120 € par mois jusque-là)"),
        (turn(BONUS, Stand.HAD, 120, Stand.HAD, 90), "Prime d’activité : passe de 120 € à 90 € par mois"),
        (turn(HEALTH, Stand.NOT_HAD, 0, Stand.HAD, 0), "Complémentaire santé solidaire : commence"),
        (turn(HEALTH, Stand.HAD, 0, Stand.NOT_HAD, 0), "Complémentaire santé solidaire : s’arrête"),
        (
            turn(HEALTH, Stand.NOT_HAD, 0, Stand.PERHAPS, 0),
            "Complémentaire santé solidaire : devient possible, à vérifier",
        ),
        (turn(HEALTH, Stand.HAD, 0, Stand.PERHAPS, 0), "Complémentaire santé solidaire : n’est plus sûre : à vérifier"),
        (turn(HEALTH, Stand.PERHAPS, 0, Stand.NOT_HAD, 0), "Complémentaire santé solidaire : n’est plus possible"),
    ],
)
def test_what_becomes_of_a_right_is_told_in_a_few_words(one: Turn, told: str) -> None:
    assert turn_told(one) == told


@pytest.mark.parametrize(
    ("slug", "cause", "told"),
    [
        (BONUS, Cause(Sort.BIRTHDAY, "vous", 25, date(2027, 2, 3)), "Vous avez 25 ans le 3 février 2027."),
        (BONUS, Cause(Sort.BIRTHDAY, "votre enfant", 1, date(2027, 3, 1)), "Votre enfant a 1 an le 1er mars 2027."),
        (BONUS, Cause(Sort.BIRTH, "enfants.0"), "La naissance attendue est passée."),
        (
            BONUS,
            Cause(Sort.INCOMES),
            "Vos revenus ont changé : ce mois-ci, cette aide regarde ceux de novembre 2026 à janvier 2027.",
        ),
        (
            HOUSING,
            Cause(Sort.INCOMES),
            "Vos revenus ont changé, et cette aide en tient compte à partir de ce mois.",
        ),
        (
            HOUSING,
            Cause(Sort.YEAR),
            "À partir de janvier, cette aide regarde vos revenus de 2025, et non plus ceux de 2024.",
        ),
        (HOUSING, Cause(Sort.CATALOGUE, day=date(2027, 2, 28)), "Cette aide existe jusqu’au 28 février 2027."),
        (
            HOUSING,
            Cause(Sort.CALENDAR),
            "Sa règle dépend du mois ou de l’année, et non d’un changement dans votre foyer.",
        ),
    ],
)
def test_each_reason_is_a_sentence(slug: str, cause: Cause, told: str) -> None:
    """M-4 to M-2 of March 2027 are November 2026 to January 2027 (décret n° 2025-185)."""
    assert reasons_of(turn(slug, Stand.HAD, 9, Stand.NOT_HAD, 0, cause), lambda path: path) == told


def test_reasons_that_only_together_explain_are_said_to() -> None:
    both = turn(BONUS, Stand.HAD, 9, Stand.HAD, 20, Cause(Sort.BIRTH), Cause(Sort.CALENDAR), together=True)
    assert reasons_of(both, str).startswith("Plusieurs choses à la fois. La naissance attendue est passée. Sa règle")
