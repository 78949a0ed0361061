"""What several households declare, end to end, without one's declaration hiding another's formula."""

from __future__ import annotations

from typing import Any

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.declared import Array, Declared, Node, Overlay
from mesaides.engine.gathering import end_to_end, gathered
from mesaides.engine.request import variable_of

MONTH = period("2026-11")
AAH, RENT = ("aah", MONTH), ("loyer", MONTH)
NOTHING = Declared({}, {})


def amount(*values: float) -> Array:
    return numpy.array(values, numpy.float32)


def together(*households: Declared, reference: Declared = NOTHING) -> Declared:
    """Households of one person, where « aah » has a formula and « loyer » has none."""
    return gathered(households, reference, default, lambda node: node == AAH)


def default(name: str) -> Any:
    return variable_of(name).default_array(1)


def array(node: Node, *values: float) -> Declared:
    return Declared({node: amount(*values)}, {})


@pytest.mark.parametrize(
    ("households", "expected"),
    [
        ([array(RENT, 300), array(RENT, 400)], [300, 400]),
        ([array(RENT, 300), NOTHING], [300, 0]),
        ([array(AAH, 300), array(AAH, 0)], [300, 0]),
    ],
    ids=["an input", "an input that one leaves out", "a formula that both declare"],
)
def test_arrays_stand_end_to_end(households: list[Declared], expected: list[float]) -> None:
    found = together(*households)
    assert [one.tolist() for one in found.arrays.values()] == [expected]
    assert not found.overlays


def test_a_formula_that_one_declares_is_left_to_speak_for_the_other() -> None:
    """OpenFisca would give the default, not the formula, to whoever leaves the input out."""
    overlay = together(array(AAH, 300), NOTHING).overlays[AAH]
    assert overlay.known.tolist() == [True, False]
    assert overlay.values.tolist() == [300, 0]


def test_an_overlay_and_an_array_make_an_overlay() -> None:
    over = Declared({}, {AAH: Overlay(numpy.array([False]), amount(0))})
    overlay = together(array(AAH, 300), over, NOTHING).overlays[AAH]
    assert overlay.known.tolist() == [True, False, False]


def test_what_all_declare_as_the_reference_does_is_left_for_one() -> None:
    reference = array(RENT, 300)
    same, other = Declared(reference.arrays, {}), array(RENT, 300)
    assert together(same, same, reference=reference).arrays[RENT] is reference.arrays[RENT]
    assert together(same, other, reference=reference).arrays[RENT].tolist() == [300, 300]


def test_choices_stay_choices() -> None:
    words = variable_of("activite").possible_values.encode(numpy.array(["actif", "retraite"]))
    assert end_to_end([words, words]).decode_to_str().tolist() == ["actif", "retraite"] * 2
