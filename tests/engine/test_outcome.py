"""What was found, told by person or by group, in plain values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.deadline import TooLongError
from mesaides.engine.declared import Array, Node
from mesaides.engine.members import Household
from mesaides.engine.outcome import Computed, Failed, outcome_of
from mesaides.engine.plan import Demand
from mesaides.engine.request import assemble, variable_of
from tests.engine.households import adult, child, couple, household, situation

MONTH = period("2026-11")
FAMILY = couple(adult(), adult(gir=None), "union_libre", enfants=[child("2015-05-01")])


class Given:
    """A finding written by hand: values, and the variables they were computed from."""

    state = None

    def __init__(self, value: Any, beneath: Any = None, origins: Iterable[str] = ()) -> None:
        self._value, self._beneath, self._origins = value, beneath, set(origins)

    @property
    def before_overlay(self) -> Mapping[Node, Array]:
        return {} if self._beneath is None else {("aah", MONTH): numpy.array(self._beneath)}

    def value(self, _node: Node) -> Array:
        if isinstance(self._value, Exception):
            raise self._value
        return self._value if isinstance(self._value, numpy.ndarray) else numpy.array(self._value)

    def origins(self, _node: Node, among: Iterable[str]) -> set[str]:
        return self._origins & set(among)


def told(variable: str, given: Given, data: Any = FAMILY) -> Any:
    request = assemble(Household(situation(data)))
    return outcome_of(given, request, Demand(variable), (variable, MONTH))


def test_each_person_has_a_value() -> None:
    assert told("aah", Given([1.5, 2, 3])).values == {"demandeur": 1.5, "conjoint": 2, "enfants.0": 3}


@pytest.mark.parametrize(
    ("variable", "values", "expected"),
    [("rsa", [651.69], 651.69), ("nbptr", [1.5, 1], 1.5)],
    ids=["the family's", "the demandeur's tax return"],
)
def test_a_group_has_one(variable: str, values: list[float], expected: float) -> None:
    assert told(variable, Given(values)).values == {"": expected}


def test_values_are_plain() -> None:
    words = variable_of("activite").possible_values.encode(numpy.array(["actif", "retraite", "etudiant"]))
    assert list(told("activite", Given(words)).values.values()) == ["actif", "retraite", "etudiant"]
    assert told("rsa", Given(numpy.array([0.1 + 0.2]))).values == {"": 0.3}
    assert told("rsa", Given(numpy.array([True]))).values[""] is True


def test_what_stands_beneath_an_amount_declared_is_told_apart() -> None:
    found = told("aah", Given([500, 0, 0], beneath=[900, 0, 0]))
    assert found.values["demandeur"] == 500
    assert found.declared_over["demandeur"] == 900
    assert told("rsa", Given([1], beneath=[900, 0, 0])).declared_over == {}


def test_only_the_unanswered_fields_that_were_read_are_missing() -> None:
    assert told("rsa", Given([1], origins=["gir", "salaire_net"])) == Computed(
        {"": 1}, missing=frozenset({"conjoint.gir"})
    )
    assert told("rsa", Given([1], origins=["salaire_net"])).missing == frozenset()
    assert told("rsa", Given([1], origins=["gir"]), household()).missing == frozenset()


def test_an_error_is_a_failure_of_its_kind_but_for_the_deadline() -> None:
    assert told("rsa", Given(ValueError("1 437,25 €"))) == Failed("ValueError")
    with pytest.raises(TooLongError):
        told("rsa", Given(TooLongError()))
