"""What a result gives each month."""

from __future__ import annotations

import datetime

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.monthly import kept_as_received, monthly_amounts, not_counted, opened
from mesaides.simulations.right import Result, Right

HAD = Statut.CALCULE


def result(*rights: Right) -> Result:
    return Result(datetime.date(2026, 11, 22), rights, ())


@pytest.mark.parametrize(
    ("right", "amounts"),
    [
        (Right("prime-activite", HAD, eligible=True, amount=120.5), {"prime-activite": 120.5}),
        (Right("allocation-rentree-scolaire", HAD, eligible=True, amount=426), {"allocation-rentree-scolaire": 35.5}),
        (Right("prime-activite", HAD, eligible=False, amount=0.0), {}),
        (Right("prime-activite", Statut.INFORMATION_MANQUANTE, eligible=True, amount=120.5), {}),
        (Right("prime-activite", Statut.ECHEC), {}),
        (Right("prime-naissance", HAD, eligible=True, amount=1000), {}),
        (Right("mobili-jeune", HAD, eligible=True, amount=100), {}),
        (Right("reduction-loyer-solidarite", HAD, eligible=True, amount=40), {}),
        (
            Right("allocation-adultes-handicapes", Statut.DEJA_RECUE, eligible=True, amount=900, declared=850),
            {"allocation-adultes-handicapes": 850},
        ),
        (Right("allocation-adultes-handicapes", Statut.DEJA_RECUE, eligible=True), {}),
        (Right("allocation-retour-emploi", Statut.DEJA_RECUE, eligible=True, declared=1100), {}),
    ],
    ids=lambda value: value.benefit if isinstance(value, Right) else "",
)
def test_only_what_comes_each_month_or_each_year_for_certain_is_counted(right: Right, amounts: dict) -> None:
    """A twelfth of 426 € is 35.50 €. An amount paid once, a ceiling and a rebate are no monthly income."""
    assert monthly_amounts(result(right)) == amounts


def test_the_amounts_of_several_persons_add_up() -> None:
    rights = [
        Right("allocation-adultes-handicapes", HAD, person=person, eligible=True, amount=amount)
        for person, amount in (("demandeur", 500.25), ("conjoint", 400.5))
    ]
    assert monthly_amounts(result(*rights)) == {"allocation-adultes-handicapes": 900.75}


def test_what_is_had_what_is_kept_and_what_cannot_be_said_are_told_apart() -> None:
    found = result(
        Right("prime-activite", HAD, eligible=True, amount=12),
        Right("aide-logement", HAD, amount=0.0),
        Right("allocation-adultes-handicapes", Statut.DEJA_RECUE, eligible=True, declared=850),
        Right("revenu-solidarite-active", Statut.INFORMATION_MANQUANTE, eligible=None),
        Right("cheque-energie", Statut.ECHEC, reason="Le calcul a échoué."),
    )
    assert opened(found) == {"prime-activite"}
    assert kept_as_received(found) == {"allocation-adultes-handicapes"}
    assert not_counted(found) == {"revenu-solidarite-active", "cheque-energie"}
