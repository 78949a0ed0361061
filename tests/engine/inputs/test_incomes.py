"""Monthly incomes that go to the variable of their own name."""

import pytest

from mesaides.engine.inputs.incomes import AS_DECLARED
from mesaides.household.incomes import Revenu
from tests.engine.households import Json
from tests.engine.inputs.answers import NOW, alone, answer


def earning(kind: str, amount: object) -> Json:
    return alone(revenus={kind: amount})


@pytest.mark.parametrize("kind", AS_DECLARED)
def test_an_income_goes_to_its_variable(kind: Revenu) -> None:
    assert answer(kind.value, earning(kind.value, 250)) == 250
    assert answer(kind.value, earning(kind.value, None)) is None
    assert answer(kind.value, alone()) == 0


def test_every_income_that_a_person_tells_reaches_the_model() -> None:
    """By its own variable, by one that is derived, or by a box of the tax return."""
    elsewhere = {
        Revenu.SALAIRE,
        Revenu.CHOMAGE,
        Revenu.RETRAITE,
        Revenu.PENSION_ALIMENTAIRE,
        Revenu.BENEFICE_AGRICOLE,
        Revenu.BENEFICE_ARTISAN,
        Revenu.BENEFICE_LIBERAL,
    }
    assert set(AS_DECLARED) | elsewhere == set(Revenu)


ALIMONY = {"pensions_alimentaires_percues": 100, "prestation_compensatoire": 300}


def test_an_annuity_after_divorce_is_taxed_with_alimony() -> None:
    """In the tax years alone: the RSA has a variable of its own for it."""
    data = alone(revenus=ALIMONY)
    assert answer("pensions_alimentaires_percues", data, at=NOW.shift(-1)) == 100
    assert answer("pensions_alimentaires_percues", data, at=NOW.shift(-20)) == 400


def test_the_alimony_of_a_notice_stands_for_its_year() -> None:
    data = alone(revenus=ALIMONY, revenus_annuels={"2024": {"pensions_alimentaires_percues": 2400}})
    assert answer("pensions_alimentaires_percues", data, at=NOW.shift(-24)) == 200
