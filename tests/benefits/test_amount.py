"""How much a declarative benefit is worth, and how it may be written."""

from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.benefits.amount import Montant, ParTranche

BRACKETS = {"selon": "age", "tranches": [{"jusqu_a": 400, "valeur": 300}, {"jusqu_a": 700, "valeur": 150}]}


@pytest.mark.parametrize(("value", "amount"), [(0, 300), (400, 300), (400.5, 150), (700, 150), (701, None)])
def test_upper_bounds_are_included(value: float, amount: float | None) -> None:
    assert ParTranche.model_validate(BRACKETS).of(value) == amount


def test_a_last_bracket_without_bound_takes_everything_above() -> None:
    brackets = BRACKETS | {"tranches": [*BRACKETS["tranches"], {"valeur": 50}]}
    assert ParTranche.model_validate(brackets).of(10_000) == 50


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"par_tranche": BRACKETS | {"tranches": [{"jusqu_a": 2, "valeur": 1}] * 2}}, "doivent monter"),
        ({"par_tranche": BRACKETS | {"tranches": [{"valeur": 1}, {"jusqu_a": 2, "valeur": 1}]}}, "dernière tranche"),
        ({"valeur": 1, "par_enfant": 2}, "de 2 façons : valeur, par_enfant"),
        ({"valeur": "150"}, "valid number"),
        ({"valeur": -1}, "greater than or equal to 0"),
        ({"part_du_cout": {"taux": 50}}, "less than or equal to 1"),
    ],
)
def test_an_amount_that_makes_no_sense_is_refused(parts: Any, says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Montant.model_validate({"genre": "unique"} | parts)


@pytest.mark.parametrize(
    ("parts", "declarative", "field"),
    [
        ({"genre": "unique", "valeur": 1}, False, "valeur"),
        ({"genre": "oui_non", "valeur": 1}, True, "valeur"),
        ({"genre": "unique"}, True, ""),
        ({"genre": "prix", "valeur": 1}, True, "rythme"),
        ({"genre": "nombre", "valeur": 1}, True, "unite"),
    ],
)
def test_what_does_not_go_together(parts: Any, declarative: bool, field: str) -> None:
    assert [fault[0] for fault in Montant.model_validate(parts).faults(declarative=declarative)] == [field]


@pytest.mark.parametrize(
    ("parts", "declarative"),
    [
        ({"genre": "mensuel"}, False),
        ({"genre": "oui_non"}, True),
        ({"genre": "taux", "valeur": 75}, True),
        ({"genre": "prix", "valeur": 1, "rythme": "par mois"}, True),
        ({"genre": "nombre", "valeur": 1, "unite": "séances"}, True),
    ],
)
def test_what_goes_together(parts: Any, declarative: bool) -> None:
    assert not list(Montant.model_validate(parts).faults(declarative=declarative))


def test_a_share_of_a_cost_is_a_ceiling() -> None:
    assert Montant.model_validate({"genre": "unique", "part_du_cout": {"taux": 0.5}}).is_ceiling
    assert not Montant.model_validate({"genre": "unique", "valeur": 1}).is_ceiling
