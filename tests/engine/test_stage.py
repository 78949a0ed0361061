"""A formula runs on what it is served, and is stopped when it asks for anything else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.crowd import joined
from mesaides.engine.declared import Array, Node, formula_of
from mesaides.engine.members import Household
from mesaides.engine.populations import structure_of
from mesaides.engine.stage import Stage, UnforeseenReadError
from tests.engine.households import adult, couple, situation

MONTH = period("2026-11")
NODE: Node = ("rsa_has_ressources_substitution", MONTH)
READS = ("chomage_net", "indemnites_journalieres", "retraite_nette")
"""The formula tells who receives any of the three."""


def stage(copies: int = 1) -> Stage:
    return Stage(joined([structure_of(Household(situation(couple(adult(), adult()))))] * copies))


def served(*names: str) -> tuple[Sequence[Node], Sequence[Array]]:
    asked = [(name, MONTH) for name in names]
    return asked, [stage().default(name) for name in names]


def found(where: Stage, asked: Sequence[Node], given: Sequence[Array]) -> Array:
    formula = formula_of(NODE)
    assert formula is not None
    array: Array = where.run(NODE, formula, asked, given)
    return array


def test_a_formula_runs_on_what_it_is_served() -> None:
    asked, given = served(*READS)
    given[2][1] = 800
    assert found(stage(), asked, given).tolist() == [False, True]


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (READS[:2], "retraite_nette"),
        ((*READS, "loyer"), "loyer"),
        ((READS[1], READS[0], READS[2]), "chomage_net"),
        ((), "chomage_net"),
    ],
    ids=["one is missing", "one more", "another order", "none"],
)
def test_a_formula_that_asks_for_something_else_is_stopped(names: tuple[str, ...], told: str) -> None:
    with pytest.raises(UnforeseenReadError, match=told):
        found(stage(), *served(*names))


def test_a_formula_that_asks_on_another_month_is_stopped() -> None:
    asked, given = served(*READS)
    shifted = [(name, period("2026-10")) for name, _ in asked]
    with pytest.raises(UnforeseenReadError):
        found(stage(), shifted, given)


def test_a_formula_may_not_look_at_which_months_are_known() -> None:
    """It would read what no graph tells; only of what every request declares is the answer certain."""
    holder = stage().populations["individu"].get_holder
    assert holder("date_naissance").get_known_periods()
    with pytest.raises(UnforeseenReadError, match="salaire_net"):
        holder("salaire_net").get_known_periods()


def test_values_are_closed_to_writing_and_in_the_type_of_the_variable() -> None:
    found = stage().cast("aah", numpy.array([1, 2], numpy.float64))
    assert found.dtype == numpy.float32
    assert not found.flags.writeable


def test_several_households_are_served_together() -> None:
    """Two of two adults: the third receives a pension."""
    asked = [(name, MONTH) for name in READS]
    given = [stage(2).default(name) for name in READS]
    given[2][2] = 800
    assert found(stage(2), asked, given).tolist() == [False, False, True, False]
    assert stage(2).count("rsa") == 2
