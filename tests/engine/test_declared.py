"""What a household declares, as arrays."""

from __future__ import annotations

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.declared import Declared, Overlay, formula_of, overlaid, stored, written
from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.engine.members import Household
from mesaides.engine.request import Declaration, Request, assemble
from tests.engine.households import Json, employee, household, situation

MONTH, ALWAYS = period("2026-11"), period("ETERNITY")


def declared(*declarations: Declaration) -> Declared:
    return written(Request(Household(situation()), declarations))


def of(data: Json) -> Declared:
    return written(assemble(Household(situation(data))))


def test_a_value_for_all_is_an_array_in_the_type_of_its_variable() -> None:
    found = declared(Declaration("loyer", ("2026-11",), (450,)), Declaration("activite", ("2026-11",), ("retraite",)))
    assert found.arrays["loyer", MONTH].dtype == numpy.float32
    assert found.arrays["activite", MONTH].decode_to_str().tolist() == ["retraite"]
    assert not found.overlays


def test_a_value_for_some_is_laid_over_the_formula() -> None:
    overlay = declared(Declaration("aah", ("2026-11",), (500, UNDECLARED))).overlays["aah", MONTH]
    assert overlay.known.tolist() == [True, False]
    assert overlaid(overlay, numpy.array([900, 800])).tolist() == [500, 800]


def test_what_is_said_to_lie_over_the_formula_does_even_for_all() -> None:
    assert declared(Declaration("aah", ("2026-11",), (500,), over=True)).overlays["aah", MONTH].known.all()


def test_an_input_left_out_takes_its_default() -> None:
    found = declared(Declaration("loyer", ("2026-11",), (450, UNDECLARED)))
    assert found.arrays["loyer", MONTH].tolist() == [450, 0]


def test_a_variable_that_no_longer_exists_is_left_out() -> None:
    """The prime pour l'emploi ended with 2015: OpenFisca drops its inputs too."""
    assert not declared(Declaration("ppe", ("2026",), (100,))).arrays


def test_equal_values_are_the_very_same_array_which_nobody_may_write_in() -> None:
    one, other = of(household(employee(1200))), of(household(employee(1300)))
    assert one.arrays["loyer", MONTH] is other.arrays["loyer", MONTH]
    assert one.arrays["salaire_net", MONTH] is not other.arrays["salaire_net", MONTH]
    with pytest.raises(ValueError, match="read-only"):
        one.arrays["loyer", MONTH][0] = 0


@pytest.mark.parametrize(("name", "expected"), [("date_naissance", ALWAYS), ("loyer", MONTH)])
def test_a_fact_of_always_is_kept_once(name: str, expected: object) -> None:
    assert stored(name, MONTH) == (name, expected)


def test_a_formula_is_that_in_force() -> None:
    assert formula_of(("loyer", MONTH)) is None
    assert formula_of(("rsa", MONTH)) is not None
    assert formula_of(("rsa", period("2008-01"))) is None, "the RSA begins in June 2009"


def test_an_overlay_says_nothing_of_those_it_does_not_know() -> None:
    overlay = Overlay(numpy.array([False, True]), numpy.array([1, 2]))
    assert overlaid(overlay, numpy.array([7, 8])).tolist() == [7, 2]
