"""What adds up in the summary."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.simulations.right import Right
from mesaides.web.presenting.total import total_of
from tests.simulations.benefits import benefit


def right(amount: float | None) -> Right:
    return Right("rsa", Statut.CALCULE, eligible=True, amount=amount)


def test_monthly_amounts_add_up_before_they_are_rounded() -> None:
    assert total_of([(benefit(), right(100.4)), (benefit(), right(200.3))]) == "301 €"


@pytest.mark.parametrize(
    "montant",
    [
        {"genre": "annuel"},
        {"genre": "unique"},
        {"genre": "prix"},
        {"genre": "taux"},
        {"genre": "mensuel", "maximum": True},
        {"genre": "mensuel", "unite": "heures"},
    ],
    ids=lambda montant: " ".join(map(str, montant.values())),
)
def test_nothing_else_does(montant: dict[str, Any]) -> None:
    assert total_of([(benefit(montant=montant), right(50))]) == ""


def test_a_rebate_made_unasked_is_not_counted() -> None:
    assert total_of([(catalogue().benefit("reduction-loyer-solidarite"), right(50))]) == ""


def test_a_right_without_amount_adds_nothing() -> None:
    assert total_of([(benefit(), right(None))]) == ""
