"""Benefits already received: past amounts, and what the model must still work out."""

import pytest

from mesaides.engine.inputs.received import DERIVED
from mesaides.engine.inputs.registry import UNDECLARED, LaidOver
from mesaides.household.received import PrestationFamiliale
from tests.engine.households import household
from tests.engine.inputs.answers import NOW, alone, answer

QUARTER = [NOW.shift(-back) for back in (4, 3, 2)]


@pytest.mark.parametrize("name", ["aah", "mva", "asi", "ass", "pch", "apa_domicile", "contrat_engagement_jeune"])
def test_an_individual_benefit_that_is_not_received_was_never_paid(name: str) -> None:
    data = alone()
    assert answer(name, data) is UNDECLARED
    assert {answer(name, data, at=month) for month in NOW.back(12, 1)} == {0.0}


def test_a_benefit_received_is_declared_each_month() -> None:
    data = alone(prestations_recues={"aah": 800})
    assert {answer("aah", data, at=month) for month in NOW.back(12, 1)} == {800}
    assert answer("aah", data, at=NOW) == LaidOver(800.0), "this month, beside what is due"


def test_the_increase_for_a_life_alone_feeds_the_supplement_of_the_aah() -> None:
    assert answer("caah", alone(prestations_recues={"mva": 104.77}), at=NOW.shift(-2)) == 104.77


@pytest.mark.parametrize("name", PrestationFamiliale)
def test_a_family_benefit_due_as_a_matter_of_course_is_worked_out_over_the_quarter(name: PrestationFamiliale) -> None:
    """Pitfalls 2.3: what is not told stays the model's to find, where the RSA and the prime read it."""
    data = household()
    expected = {UNDECLARED} if name in DERIVED else {0.0}
    assert {answer(name.value, data, at=month) for month in QUARTER} == expected
    assert answer(name.value, data, at=NOW.shift(-5)) == 0.0
    assert answer(name.value, data) is UNDECLARED


def test_zero_received_is_a_past_fact_not_a_present_refusal() -> None:
    data = household(prestations_recues={"rsa": 0})
    assert answer("rsa", data, at=NOW.shift(-2)) == 0
    assert answer("rsa", data) is UNDECLARED


def test_an_unknown_amount_is_worked_out() -> None:
    data = household(prestations_recues={"rsa": None})
    assert answer("rsa", data) is UNDECLARED
    assert answer("rsa", data, at=NOW.shift(-2)) is UNDECLARED


@pytest.mark.parametrize("variable", ["rsa", "aide_logement", "af"])
def test_not_knowing_what_is_received_is_told(variable: str) -> None:
    assert answer(variable, household(prestations_recues=None), at=NOW.shift(-2)) is None


def test_not_knowing_what_a_person_receives_is_told() -> None:
    assert answer("aah", alone(prestations_recues=None), at=NOW.shift(-2)) is None
