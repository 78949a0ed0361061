"""The home, the place and the savings."""

import pytest

from tests.engine.households import HOSTED, adult, employee, home, household, missing, value, values
from tests.engine.scales import RSA_HOUSED, TOLERANCE, housing_benefit, taxable_wage

ZONE_1 = 351
"""Paris, one person: 336.97 + 61.29 - 40.01 - 5 = 353.25 €, less 0.5 %, 351.48. Arrêté du 28 septembre 2026."""


def test_a_person_without_income_has_the_whole_housing_benefit() -> None:
    """Toulouse: 293.68 + 61.29 - 40.01 - 5 = 309.96 €, less 0.5 %, 308.41."""
    assert value(household(), "aide_logement") == housing_benefit(0) == 308


@pytest.mark.parametrize("commune", ["75056", "75111", "75120"])
def test_an_arrondissement_is_the_city(commune: str) -> None:
    """Rule 10, pitfalls 6: the model puts « 75111 » in zone II without a word (308 €)."""
    assert value(household(logement=home(loyer=600, commune=commune)), "aide_logement") == ZONE_1


@pytest.mark.parametrize(("arrondissement", "city"), [("69383", "69123"), ("13201", "13055")])
def test_the_arrondissements_of_lyon_and_marseille_too(arrondissement: str, city: str) -> None:
    in_district, in_city = (
        value(household(logement=home(commune=one)), "aide_logement") for one in (arrondissement, city)
    )
    assert in_district == in_city == 308


def test_the_aids_of_paris_are_not_paid_elsewhere() -> None:
    """Pitfalls 6: « parisien » alone pays 150 € in Toulouse."""
    assert value(household(logement=home(loyer=600)), "paris_logement_familles") == 0


SAVINGS = {"patrimoine": {"epargne_revenus_non_imposables": 60_000}}


def test_savings_are_an_income_for_the_rsa() -> None:
    """3 % a year of 60 000 €: 150 € a month. CASF art. R132-1. Pitfalls 3.4: ignored when dated to 2012."""
    assert value(household(**SAVINGS), "rsa") == pytest.approx(RSA_HOUSED - 150, abs=TOLERANCE)


def test_the_livret_a_is_counted_at_its_own_rate() -> None:
    """1.7 % a year from August 2026 in the model: 50 000 € give 70.83 € a month; three months of it are averaged."""
    rsa = value(household(patrimoine={"livret_a": 50_000}), "rsa")
    assert rsa == pytest.approx(RSA_HOUSED - 50_000 * 0.017 / 12, abs=5)
    assert rsa < RSA_HOUSED


def test_savings_above_the_threshold_are_an_income_for_the_housing_benefit() -> None:
    """CCH art. R822-3-1: 3 % of 60 000 € join the wages; 156 € without savings, 100 € with."""
    wages = taxable_wage(900) * 12 * 0.9
    assert value(household(employee(900)), "aide_logement") == housing_benefit(wages) == 156
    assert value(household(employee(900), **SAVINGS), "aide_logement") == housing_benefit(wages + 1800) == 100


def test_savings_below_the_threshold_change_nothing_to_the_housing_benefit() -> None:
    below = {"patrimoine": {"epargne_revenus_non_imposables": 30_000}}
    assert value(household(employee(900), **below), "aide_logement") == 156


def test_who_pays_no_rent_has_no_housing_benefit() -> None:
    for place in (HOSTED, home("proprietaire"), home("sans_domicile")):
        assert value(household(logement=place), "aide_logement") == 0


def test_a_landlord_of_the_family_closes_the_housing_benefit() -> None:
    """CCH art. L822-3: no aid for a home let by a parent, a grandparent or a child."""
    relative = home(proprietaire_proche_famille=True)
    assert value(household(logement=relative), "aide_logement") == 0


def test_an_unknown_rent_is_not_a_rent_of_zero() -> None:
    unknown = household(adult(), logement=home() | {"loyer": None})
    assert missing(unknown, "aide_logement") == {"logement.loyer"}


def test_an_unknown_occupancy_is_named_and_nothing_is_refused() -> None:
    unknown = household(logement={"commune": "31555", "loyer": 450})
    assert "logement.statut_occupation_logement" in missing(unknown, "aide_logement")


def test_the_old_code_of_a_merged_commune_is_the_new_commune() -> None:
    """Annecy-le-Vieux (74011) joined Annecy (74010) in 2017."""
    before, now = (values(household(logement=home(commune=one)), "aide_logement", "rsa") for one in ("74011", "74010"))
    assert before == now
