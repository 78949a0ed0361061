"""The tax return: figures of the notice, and boxes that monthly incomes do not fill."""

import pytest

from mesaides.engine.inputs.registry import UNDECLARED
from tests.engine.households import adult, child, couple, household
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child, with_partner

NOTICE = {"2024": {"rfr": 15_000, "nombre_parts": 2.5, "rfr_conjoint": 9_000}}


def test_the_notice_tells_the_reference_income_and_the_shares() -> None:
    data = couple(adult(), adult(), "union_libre", impots=NOTICE)
    assert answer("rfr", data, at=2024) == 15_000
    assert answer("rfr", data, "conjoint", at=2024) == 9_000
    assert answer("rfr", data, at=2025) is UNDECLARED
    assert answer("nbptr", data, at=2024) == 2.5
    assert answer("nbptr", data, "conjoint", at=2024) is UNDECLARED


def test_without_a_notice_the_model_works_them_out() -> None:
    assert answer("rfr", at=2024) is UNDECLARED
    assert answer("nbptr", at=2024) is UNDECLARED


def test_the_parents_of_a_student_have_their_own_notice() -> None:
    data = on_parents_return(rfr=27_000, nombre_parts=3)
    assert answer("rfr", data, "parents", at=2024) == 27_000
    assert answer("nbptr", data, "parents", at=2024) == 3


def test_real_expenses_stand_in_their_year() -> None:
    data = alone(revenus_annuels={"2024": {"salaire_imposable": 20_000, "frais_reels": 3_000}})
    assert answer("frais_reels", data, at=2024) == 3_000
    assert answer("frais_reels", data, at=2025) == 0


@pytest.mark.parametrize(("monthly", "flat", "real"), [(1_000, 12_000, 0), (1_250, 15_000, 0), (1_251, 0, 15_012)])
def test_rents_are_flat_up_to_15_000_euros_a_year(monthly: float, flat: float, real: float) -> None:
    """CGI art. 32."""
    data = alone(revenus={"revenus_locatifs": monthly})
    assert answer("f4be", data, at=2024) == flat
    assert answer("f4ba", data, at=2024) == real


def test_rents_are_added_up_over_a_return() -> None:
    landlord = adult(revenus={"revenus_locatifs": 500})
    assert answer("f4be", couple(landlord, landlord, "marie"), at=2024) == 12_000
    assert answer("f4be", couple(landlord, landlord, "union_libre"), at=2024) == 6_000


def test_unknown_rents_and_interests_stay_unknown() -> None:
    data = alone(revenus={"revenus_locatifs": None, "revenus_capital": None})
    assert answer("f4be", data, at=2024) is None
    assert answer("f2tr", data, at=2024) is None


def test_interests_fill_their_box() -> None:
    assert answer("f2tr", alone(revenus={"revenus_capital": 50}), at=2024) == 600


def test_alimony_paid_is_deducted() -> None:
    kind = "pensions_alimentaires_versees_individu"
    assert answer("f6gu", alone(revenus={kind: 200}), at=2024) == 2_400
    told = alone(revenus={kind: 200}, revenus_annuels={"2024": {"pensions_alimentaires_versees": 1_000}})
    assert answer("f6gu", told, at=2024) == 1_000
    assert answer("f6gu", alone(revenus={kind: None}), at=2024) is None


@pytest.mark.parametrize(("rate", "expected"), [(0.79, False), (0.8, True), (None, None)])
def test_a_card_of_80_percent_gives_half_a_share(rate: float | None, expected: bool | None) -> None:
    """CGI art. 195."""
    assert answer("caseP", alone(handicap=True, taux_incapacite=rate)) is expected
    assert answer("caseF", with_partner(handicap=True, taux_incapacite=rate)) is expected
    assert answer("caseP", with_partner(handicap=True, taux_incapacite=rate)) is False


def test_a_lone_parent_has_half_a_share() -> None:
    """CGI art. 194, II."""
    assert answer("caseT", with_child()) is True
    assert answer("caseT") is False
    assert answer("caseT", with_child(rattachement_fiscal="autre")) is False
    assert answer("caseT", couple(adult(), adult(), "union_libre", enfants=[child("2015-05-01")])) is False


def test_a_dependent_student_is_no_lone_parent() -> None:
    data = on_parents_return() | {"enfants": [child("2024-05-01", "inconnue")]}
    assert answer("caseT", data, "parents") is False


def test_an_empty_household_declares_nothing() -> None:
    for box in ("f4be", "f4ba", "f2tr", "f6gu"):
        assert answer(box, household(), at=2024) == 0
