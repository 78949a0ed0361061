"""The values behind an amount are found by name: that of the month, the nearest to the amount first."""

from __future__ import annotations

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.household.periods import Month
from mesaides.household.reading import read
from mesaides.simulations.behind import Book, UntoldError
from mesaides.simulations.recounting import origin_of
from mesaides.simulations.run import prepare
from tests.household.households import TODAY, household

NOVEMBER = Month(2026, 11)


@pytest.fixture(scope="module")
def book() -> Book:
    """Behind the RSA of a person alone, without income, who rents a home."""
    prepare(TODAY, 0)
    situation = read(household(), today=TODAY)
    return Book(origin_of(situation, catalogue().benefit("revenu-solidarite-active")), "", NOVEMBER)


def test_values_parameters_and_products(book: Book) -> None:
    """651.69 € for one person since April 2026; 12 % of it for the housing (CASF R262-9): 78.20 €."""
    base, rate = "rsa_socle", "rsa_forfait_logement:forfait_logement.taux_1_personne"
    assert book.sum([base], NOVEMBER) == pytest.approx(651.69, abs=1e-4)
    assert book.product(f"{base} * {rate}", NOVEMBER) == pytest.approx(78.20, abs=0.01)
    assert book.sum(["rsa_forfait_logement", f"{base} * 2"], NOVEMBER) == pytest.approx(78.20 + 1303.38, abs=0.01)


def test_what_is_no_number_is_told_as_it_is(book: Book) -> None:
    assert book.value("statut_occupation_logement", NOVEMBER) == "locataire_vide"
    with pytest.raises(UntoldError):
        book.product("statut_occupation_logement", NOVEMBER)


@pytest.mark.parametrize("term", ["inconnue", "rsa_socle:inconnu", "rsa_socle * inconnue"])
def test_what_the_record_does_not_hold_is_untold(book: Book, term: str) -> None:
    with pytest.raises(UntoldError):
        book.product(term, NOVEMBER)


def test_a_month_out_of_the_calculation_has_no_value(book: Book) -> None:
    with pytest.raises(UntoldError):
        book.value("rsa_socle", NOVEMBER.shift(-40))
