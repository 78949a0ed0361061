"""Complémentaire santé solidaire: the incomes of twelve months, from the thirteenth to the second before."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import Inputs, amount, family

COUPLE = [{"date_naissance": "1985-03-10"}, {"date_naissance": "1986-06-12"}]
CHILDREN = [{"date_naissance": "2016-03-10", "scolarite": "primaire"}, {"date_naissance": "2018-03-10"}]
NOT_RECEIVED = {"rsa": 0, "aide_logement": 0}


def resources(model: TaxBenefitSystem, month: str, person: Inputs) -> float:
    household = family(model, month, [{"date_naissance": "1985-03-10", **person}], famille=NOT_RECEIVED)
    return amount(household, "css_cmu_base_ressources", month)


@pytest.mark.parametrize(("paid_in", "counted"), [("2025-09", 0), ("2025-10", 900), ("2026-09", 900), ("2026-10", 0)])
def test_the_twelve_months_of_2026(corrected: TaxBenefitSystem, paid_in: str, counted: float) -> None:
    """Asked in November 2026: October 2025 to September 2026."""
    assert resources(corrected, "2026-11", {"salaire_net": {paid_in: 900.0}}) == pytest.approx(counted)


def test_the_published_model_reads_the_last_twelve_months(plain: TaxBenefitSystem) -> None:
    assert resources(plain, "2026-11", {"salaire_net": {"2026-10": 900.0}}) == pytest.approx(900)


def test_before_2022_the_last_twelve_months_counted(corrected: TaxBenefitSystem) -> None:
    assert resources(corrected, "2020-11", {"salaire_net": {"2020-10": 900.0}}) == pytest.approx(900)


def test_family_benefits_count_net(corrected: TaxBenefitSystem, plain: TaxBenefitSystem) -> None:
    """Twelve months of 100 € gross: 1 200 € less 0.5 %."""
    paid = {"af": 100, "cf": 0, "asf": 0} | NOT_RECEIVED
    net, gross = (
        amount(family(model, "2026-11", COUPLE, CHILDREN, famille=paid), "css_cmu_base_ressources", "2026-11")
        for model in (corrected, plain)
    )
    assert (net, gross) == (pytest.approx(1194), pytest.approx(1200))


@pytest.mark.parametrize(("month", "counted"), [("2024-11", 12 * 50), ("2026-11", 0)])
def test_a_building_that_yields_nothing_counts_no_more(corrected: TaxBenefitSystem, month: str, counted: float) -> None:
    """Half of its rental value counted, 1 200 € a year here, until the decree of June 2025."""
    assert resources(corrected, month, {"valeur_locative_immo_non_loue": 1_200}) == pytest.approx(counted)


def test_the_published_model_still_counts_it(plain: TaxBenefitSystem) -> None:
    assert resources(plain, "2026-11", {"valeur_locative_immo_non_loue": 100}) == pytest.approx(600)


def test_wages_count_for_seventy_per_cent_once_unemployed(corrected: TaxBenefitSystem) -> None:
    months = {f"2026-0{number}": 1000.0 for number in range(1, 7)}
    person = {"salaire_net": months, "chomage_net": {"2026-11": 800.0}, "activite": "chomeur"}
    assert resources(corrected, "2026-11", person) == pytest.approx(0.7 * 6000)
