"""The home, the savings and the tax notices."""

import pytest

from tests.household.households import changed, fault_of, household, read, without


def test_an_unknown_rent_is_not_a_rent_of_zero() -> None:
    assert read(without(household(), "logement.loyer")).logement.loyer is None
    assert read(changed(household(), "logement.loyer", 0)).logement.loyer == 0


@pytest.mark.parametrize("code", ["31555", "2A004", "2B033", "97411"])
def test_a_commune_is_its_insee_code(code: str) -> None:
    assert read(changed(household(), "logement.commune", code)).logement.commune == code


@pytest.mark.parametrize("code", ["Toulouse", "3155", "315555", "2C004", "", " 31555", 31555, None])
def test_anything_else_is_refused(code: object) -> None:
    assert fault_of(changed(household(), "logement.commune", code)).champ == "logement.commune"


def test_savings_left_out_of_a_given_fortune_are_none() -> None:
    fortune = read(changed(household(), "patrimoine", {"livret_a": 3000})).patrimoine
    assert fortune is not None
    assert (fortune.livret_a, fortune.valeur_immo_non_loue) == (3000, 0)


def test_a_tax_notice_has_its_reference_income() -> None:
    notices = read(changed(household(), "impots", {"2024": {"rfr": 18000, "nombre_parts": 1.5}})).impots
    assert (notices["2024"].rfr, notices["2024"].nombre_parts, notices["2024"].rfr_conjoint) == (18000, 1.5, None)
    assert fault_of(changed(household(), "impots", {"2024": {"nombre_parts": 1}})).champ == "impots.2024.rfr"
