"""Incomes as people know them, net and by month, reach every base that the law reads."""

import pytest

from tests.engine.households import HOMELESS, adult, child, couple, employee, household, missing, rfr, value, values
from tests.engine.scales import (
    ASPA,
    BMAF,
    CRDS,
    RSA_HOUSED,
    TOLERANCE,
    activity_bonus_benefit,
    housing_benefit,
    taxable_wage,
)

TWO_CHILDREN = [child("2014-05-01", "college"), child("2018-05-01")]


def test_the_turnover_of_a_micro_entrepreneur_reaches_the_reference_income() -> None:
    """24 000 € of fees a year, less 34 %: 15 840 €. CGI art. 102 ter."""
    data = household(
        adult(activite="independant", revenus={"rpns_auto_entrepreneur_CA_bnc": 2000}), enfants=TWO_CHILDREN
    )
    assert rfr(data, 2024) == 15_840


def test_a_micro_entrepreneur_is_not_housed_as_if_without_income() -> None:
    """Pitfalls 4: 485 € with the turnover alone; 306 € once the 15 840 € of N-2 are read."""
    data = household(
        adult(activite="independant", revenus={"rpns_auto_entrepreneur_CA_bnc": 2000}), enfants=TWO_CHILDREN
    )
    assert value(data, "aide_logement") == housing_benefit(15_840, children=2) == 306


def test_the_profit_of_a_micro_entrepreneur_counts_once_in_the_prime() -> None:
    """1 320 € a month. For a lone parent, family benefits (32 % of the BMAF, net of CRDS) and twice the ASF count."""
    data = household(
        adult(activite="independant", revenus={"rpns_auto_entrepreneur_CA_bnc": 2000}), enfants=TWO_CHILDREN
    )
    expected = activity_bonus_benefit([0.66 * 2000], persons=3, others=(0.32 * (1 - CRDS) + 2 * 0.225) * BMAF)
    assert value(data, "ppa") == pytest.approx(expected, abs=TOLERANCE)


@pytest.mark.parametrize(
    ("kind", "monthly", "taxed"),
    [
        ("rpns_auto_entrepreneur_CA_achat_revente", 2000, 0.29 * 24_000),  # 71 % off, CGI art. 50-0
        ("rpns_auto_entrepreneur_CA_bic", 2000, 0.50 * 24_000),  # 50 % off
        ("rpns_auto_entrepreneur_CA_bnc", 2000, 0.66 * 24_000),  # 34 % off
        ("benefice_artisan_commercant", 1000, 12_000),
        ("benefice_profession_liberale", 1000, 12_000),
        ("rpns_benefice_exploitant_agricole", 1000, 12_000),
    ],
)
def test_every_self_employed_income_reaches_the_reference_income(kind: str, monthly: float, taxed: float) -> None:
    data = household(adult(activite="independant", revenus={kind: monthly}))
    assert rfr(data, 2024) == pytest.approx(taxed, abs=1)


@pytest.mark.parametrize(
    ("kind", "taxable"),
    [
        ("indemnites_journalieres_maladie", 1000),
        ("indemnites_journalieres_maternite", 1000),
        ("indemnites_journalieres_accident_travail", 500),  # half of it, CGI art. 81, 8°
        ("indemnites_chomage_partiel", 1000),
        ("allocation_securisation_professionnelle", 1000),
        ("revenus_stage_formation_pro", 1000),
        ("chomage_net", 1000),  # below the minimum wage no CSG is due: the net is taxable
        ("salaire_net", taxable_wage(1000)),
        ("pensions_invalidite", 1000),
        ("pensions_alimentaires_percues", 1000),
        ("prestation_compensatoire", 1000),
    ],
)
def test_every_replacement_income_reaches_the_reference_income(kind: str, taxable: float) -> None:
    """Pitfalls 4: with its own variable alone each of these leaves the reference income at 0."""
    data = household(adult(revenus={kind: 1000}, date_arret_de_travail="2026-01-05"))
    assert rfr(data, 2024) == pytest.approx(12 * taxable * 0.9, abs=1)


@pytest.mark.parametrize(
    ("kind", "taxed"),
    [
        ("revenus_locatifs", 12_000 * 0.7),  # micro-foncier: 30 % off up to 15 000 €, CGI art. 32
        ("revenus_capital", 12_000),
    ],
)
def test_rents_and_interests_reach_the_reference_income(kind: str, taxed: float) -> None:
    assert rfr(household(adult(revenus={kind: 1000})), 2024) == pytest.approx(taxed, abs=1)


def test_paid_alimony_is_taken_off_the_reference_income() -> None:
    paid = {"salaire_net": 2000, "pensions_alimentaires_versees_individu": 300}
    expected = taxable_wage(2000) * 12 * 0.9 - 3600
    assert rfr(household(adult(activite="salarie", revenus=paid)), 2024) == pytest.approx(expected, abs=2)


def test_sick_pay_lowers_the_housing_benefit_as_a_wage_does() -> None:
    """1 000 € a month of daily allowances: 12 000 € taxable, 10 800 € after the 10 % deduction."""
    data = household(
        adult(activite="salarie", revenus={"indemnites_journalieres_maladie": 1000}, date_arret_de_travail="2025-01-05")
    )
    housing, rsa = values(data, "aide_logement", "rsa")
    assert housing == housing_benefit(12 * 1000 * 0.9) == 134
    assert rsa == 0


def test_a_net_wage_is_enough() -> None:
    """Rule 3, pitfalls 3.1: with the net alone the model pays 308 €, as if there were no income."""
    assert value(household(employee(1000)), "aide_logement") == housing_benefit(taxable_wage(1000) * 12 * 0.9) == 122


def test_a_net_wage_lowers_the_aah() -> None:
    """1 041.59 € whole if the taxable wage were not derived."""
    disabled = {"handicap": True, "taux_incapacite": 0.8}
    without, with_wage = (value(household(one), "aah") for one in (adult(**disabled), employee(1000, **disabled)))
    assert 0 < with_wage < without


def test_a_net_pension_is_enough_for_the_minimum_of_old_age() -> None:
    """600 € net, exempt from CSG: 1 043.59 - 600. Pitfalls 3.1: 1 043.59 with the net alone."""
    data = household(adult("1955-01-01", "retraite", {"retraite_nette": 600}))
    assert value(data, "aspa") == pytest.approx(ASPA - 600, abs=TOLERANCE)


def test_a_net_pension_lowers_the_housing_benefit() -> None:
    """7 200 € a year less 10 % (720 €)."""
    data = household(adult("1960-01-01", "retraite", {"retraite_nette": 600}))
    assert value(data, "aide_logement") == housing_benefit(7_200 * 0.9)


@pytest.mark.parametrize("started", ["2026-03-01", "2026-11-01"])
def test_an_unemployment_benefit_is_never_abated(started: str) -> None:
    """1 000 € net, below the minimum wage, hence taxable as it is: 10 800 € whenever it began. CCH art. R822-14."""
    jobseeker = adult(activite="chomeur", date_debut_chomage=started, revenus={"chomage_net": 1000})
    assert value(household(jobseeker), "aide_logement") == housing_benefit(10_800) == 134


def test_past_wages_are_abated_by_a_third_for_who_is_out_of_work() -> None:
    """Pitfalls 3.5: without the date, no abatement. 30 % off the wages once unemployed for two months (CCH R822-14).

    1 500 € until June, then 1 000 € of benefit from July: nine months of wages in the window M-13 to M-2.
    """
    salary = {f"2025-{month:02d}": 1500 for month in range(10, 13)} | {
        f"2026-{month:02d}": 1500 for month in range(1, 7)
    }
    benefit = {f"2026-{month:02d}": 1000 for month in range(7, 12)}
    jobseeker = adult(
        activite="chomeur",
        date_debut_chomage="2026-07-01",
        revenus={"salaire_net": salary | {"2026-11": 0}, "chomage_net": benefit},
    )
    earned, paid = 9 * taxable_wage(1500), 3 * 1000
    deduction = 0.1 * (earned + paid)
    assert value(household(jobseeker), "aide_logement") == housing_benefit(0.7 * (earned - deduction) + paid)


def test_unemployment_benefits_and_pensions_count_whole_in_the_rsa() -> None:
    jobseeker = adult(activite="chomeur", date_debut_chomage="2025-11-01", revenus={"chomage_net": 300})
    assert value(household(jobseeker), "rsa") == pytest.approx(RSA_HOUSED - 300, abs=TOLERANCE)


def test_one_unknown_income_is_named() -> None:
    data = household(adult(revenus={"salaire_net": None}), logement=HOMELESS)
    assert missing(data, "rsa") == {"demandeur.revenus.salaire_net"}


def test_a_student_s_odd_jobs_do_not_make_a_past_for_a_child() -> None:
    """A child of the household who works today was at school in N-2: nothing is added to the parents' year."""
    parents = employee(1500), adult()
    working = child("2005-05-01", "inconnue", revenus={"salaire_net": 1200})
    idle = child("2005-05-01", "inconnue")
    assert rfr(couple(*parents, enfants=[working]), 2024) == rfr(couple(*parents, enfants=[idle]), 2024)
