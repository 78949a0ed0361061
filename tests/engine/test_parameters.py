"""The parameters read on demand are those that OpenFisca builds all at once."""

from __future__ import annotations

from typing import Any

import pytest
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.parameters import ParameterNodeAtInstant
from openfisca_core.periods import instant, period

from mesaides.engine.system import system

DAYS = ("2014-10-01", "2020-11-01", "2026-11-01")


def leaves(node: Any, path: str = "") -> dict[str, str]:
    """Every value under a node, by its path; scales and dates by what they print."""
    if not isinstance(node, ParameterNodeAtInstant):
        return {path: repr(node)}
    return {name: text for key in node for name, text in leaves(node[key], f"{path}.{key}").items()}


@pytest.mark.parametrize("day", DAYS)
def test_every_value_of_a_day_is_the_same(day: str) -> None:
    eager = ParameterNodeAtInstant("", system().parameters, day)
    assert leaves(system().get_parameters_at_instant(day)) == leaves(eager)


def test_a_day_is_named_in_any_form() -> None:
    by_text = system().get_parameters_at_instant("2026-11-01")
    assert system().get_parameters_at_instant(instant("2026-11")) is by_text
    assert system().get_parameters_at_instant(period("2026-11")) is by_text


def test_an_unknown_parameter_is_named_in_the_error() -> None:
    with pytest.raises(ParameterNotFoundError, match=r"prestations_sociales\.rien"):
        _ = system().get_parameters_at_instant("2026-11-01").prestations_sociales.rien


def test_a_value_that_a_formula_does_not_find_is_absent_for_hasattr() -> None:
    node = system().get_parameters_at_instant("2026-11-01").prestations_sociales
    assert not hasattr(node, "rien")
    assert hasattr(node, "prestations_familiales")
