"""Each way to tell an amount is written, and read back."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.contributions.form.amount import AmountPage, read, write
from mesaides.dsfr_fields.reading import boxes_of

AMOUNTS: list[dict[str, Any]] = [
    {"genre": "unique", "valeur": 150.0},
    {"genre": "taux", "maximum": True, "valeur": 12.5},
    {"genre": "annuel", "par_enfant": 30.0},
    {"genre": "prix", "rythme": "par mois", "valeur": 8.0},
    {"genre": "oui_non"},
    {"genre": "annuel", "part_du_cout": {"taux": 0.5, "plafond": 200.0}},
    {"genre": "annuel", "part_du_cout": {"taux": 0.333}},
    {
        "genre": "unique",
        "par_tranche": {"selon": "age", "tranches": [{"jusqu_a": 10.0, "valeur": 20.0}, {"valeur": 50.0}]},
    },
]


@pytest.mark.parametrize("amount", AMOUNTS, ids=str)
def test_an_amount_comes_back(amount: dict[str, Any]) -> None:
    document = {"montant": amount, "depuis": "2026-01-01", "jusqu_a": "2026-12-31"}
    assert write(AmountPage(read(document)).given) == document


def test_only_the_way_that_is_chosen_is_written() -> None:
    typed = {"genre": ["unique"], "facon": ["valeur"], "valeur": ["1 250,50"], "taux": ["50"], "t1_valeur": ["3"]}
    assert write(AmountPage(typed).given) == {"montant": {"genre": "unique", "valeur": 1250.5}}
    assert write(AmountPage(typed | {"genre": ["oui_non"]}).given) == {"montant": {"genre": "oui_non"}}


def test_no_day_is_no_box() -> None:
    assert boxes_of("depuis", None) == {}
