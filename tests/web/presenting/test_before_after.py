"""« Avant, après »: what becomes of each benefit, from rights written here."""

from __future__ import annotations

import datetime

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.web.presenting.before_after import compared, gap_told, told

RSA, BONUS, SCHOOL, AAH = (
    "revenu-solidarite-active",
    "prime-activite",
    "allocation-rentree-scolaire",
    "allocation-adultes-handicapes",
)


def result(*rights: Right) -> Result:
    return Result(datetime.date(2026, 11, 22), rights, ())


def had(slug: str, amount: float) -> Right:
    return Right(slug, Statut.CALCULE, eligible=amount > 0, amount=amount)


BEFORE = result(
    had(RSA, 500), had(BONUS, 0), had(SCHOOL, 420), had("aide-logement", 200), had("complement-familial", 9)
)
AFTER = result(
    had(RSA, 0),
    had(BONUS, 120),
    had(SCHOOL, 420),
    had("aide-logement", 250),
    Right("complement-familial", Statut.INFORMATION_MANQUANTE, eligible=None),
)


def test_each_benefit_goes_where_it_belongs() -> None:
    """Before: 500 + 420 / 12 + 200 + 9 = 744 €; after: 120 + 35 + 250 = 405 €."""
    found = compared(BEFORE, AFTER)
    assert [pair.slug for pair in found.appears] == [BONUS]
    assert [pair.slug for pair in found.disappears] == [RSA]
    assert [(pair.slug, pair.gap) for pair in found.changes] == [("aide-logement", "50 € de plus par mois")]
    assert [(pair.slug, pair.gap) for pair in found.same] == [(SCHOOL, "")]
    assert [pair.slug for pair in found.unsure] == ["complement-familial"]
    assert (found.total_before, found.total_after, found.gap) == ("744 €", "405 €", "339 € de moins par mois")


@pytest.mark.parametrize(
    ("rights", "said"),
    [
        ((had(RSA, 500),), "500 € par mois"),
        ((had(RSA, 0),), "pas de droit"),
        ((), "pas de droit"),
        ((Right(RSA, Statut.ECHEC),), "pas calculée"),
        ((Right(RSA, Statut.INFORMATION_MANQUANTE),), "une réponse manque"),
        ((Right(RSA, Statut.DEJA_RECUE, eligible=True, declared=80),), "déjà reçue"),
        ((had(RSA, 300), had(RSA, 250)), "550 € par mois"),
    ],
)
def test_a_benefit_is_told_in_a_few_words(rights: tuple[Right, ...], said: str) -> None:
    assert told(result(*rights), RSA) == said


def test_what_is_received_on_both_sides_stays() -> None:
    kept = result(Right(AAH, Statut.DEJA_RECUE, eligible=True, declared=900))
    assert [pair.slug for pair in compared(kept, kept).same] == [AAH]


def test_a_gap_is_that_of_the_amounts_that_are_shown() -> None:
    """155,40 € is told « 155 € », and 897,60 € « 898 € »: 743 € apart, whatever the cents."""
    found = compared(result(had(RSA, 155.4)), result(had(RSA, 897.6)))
    assert (found.total_before, found.total_after, found.gap) == ("155 €", "898 €", "743 € de plus par mois")
    assert [pair.gap for pair in found.changes] == ["743 € de plus par mois"]


@pytest.mark.parametrize(
    ("gap", "said"), [(12.2, "12,20 € de plus par mois"), (-40, "40 € de moins par mois"), (0.4, "")]
)
def test_a_gap_says_which_way_it_goes(gap: float, said: str) -> None:
    assert gap_told(gap) == said
