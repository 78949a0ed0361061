"""Which months the law reads: the quarter of the RSA, the month under way, the tax year, the law of a past date."""

import pytest

from mesaides.household.periods import Month
from tests.engine.households import (
    HOMELESS,
    HOSTED,
    Json,
    adult,
    child,
    couple,
    employee,
    household,
    rfr,
    value,
    values,
)
from tests.engine.scales import (
    BMAF,
    PRIME_ACTIVITE,
    RSA,
    RSA_HOUSED,
    TOLERANCE,
    activity_bonus_benefit,
    housing_benefit,
    housing_share,
    taxable_wage,
)

NOW = Month(2026, 11)


def wages(net: float, first: int, last: int, now: Month = NOW, **others: float) -> Json:
    """Net euros a month from M-`first` to M-`last`; the month under way is 0 unless it is the last one."""
    return {str(month): net for month in now.back(first, last)} | ({} if last == 0 else {str(now): 0}) | others


def test_a_job_started_last_month_leaves_the_rsa_whole() -> None:
    """Rule 5. Since March 2025 the quarter is M-4 to M-2 (décret n° 2025-185): October and November are not in it."""
    rsa, ppa, housing = values(household(employee(wages(1400, 1, 0))), "rsa", "ppa", "aide_logement")
    assert rsa == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert ppa == 0
    assert housing == housing_benefit(0)


def test_a_wage_that_stopped_four_months_ago_is_forgotten() -> None:
    """Paid until June, M-5: the quarter July to September holds nothing."""
    assert value(household(employee(wages(1400, 12, 5))), "rsa") == pytest.approx(RSA_HOUSED, abs=TOLERANCE)


def test_one_month_of_the_quarter_counts_for_a_third() -> None:
    """A job at 300 € a month since September, M-2: 651.69 - 78.20 - 300 / 3."""
    assert value(household(employee(wages(300, 2, 0))), "rsa") == pytest.approx(RSA_HOUSED - 100, abs=TOLERANCE)


def test_a_wage_of_the_quarter_that_stopped_still_opens_the_prime() -> None:
    """600 € in September only: left out of the RSA (CASF art. R262-13), a third of its month in the prime."""
    rsa, ppa = values(household(employee(wages(600, 2, 2))), "rsa", "ppa")
    assert rsa == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert ppa == pytest.approx(activity_bonus_benefit([600]) / 3, abs=TOLERANCE)


def test_a_job_that_goes_on_closes_the_rsa() -> None:
    assert value(household(employee(1400)), "rsa") == 0


@pytest.mark.parametrize(
    ("date", "now", "counted"), [("2025-02-15", Month(2025, 2), 400), ("2025-03-15", Month(2025, 3), 0)]
)
def test_the_quarter_moved_in_march_2025(date: str, now: Month, counted: float) -> None:
    """A job at 1 200 € started last month: a third of it counts in M-3 to M-1, none in M-4 to M-2.

    635.71 € for one person from April 2024 (décret n° 2024-396), less 12 % for a free roof.
    """
    data = household(employee(wages(1200, 1, 0, now)), date=date, logement=HOSTED)
    assert value(data, "rsa") == pytest.approx(635.71 * 0.88 - counted, abs=TOLERANCE)


def test_the_month_under_way_follows_last_month_when_it_is_not_told() -> None:
    """Pitfalls 2.2: with an empty month the model takes the job for lost, and pays the whole RSA."""
    told = {str(month): 1200 for month in NOW.back(12, 1)}
    asked = ("rsa", "ppa", "aide_logement")
    untold = values(household(employee(told)), *asked)
    assert untold == values(household(employee(told | {"2026-11": 1200})), *asked)
    assert untold[0] == 0


def test_a_job_lost_this_month_opens_the_rsa_at_once() -> None:
    """CASF art. R262-13: past wages are left out when nothing replaces them.

    The housing benefit, 50 €, counts for itself: less than the flat 78.20 € (art. R262-9).
    """
    lost = adult(
        activite="chomeur",
        date_debut_chomage="2026-11-01",
        ass_precondition_remplie=False,
        revenus={"salaire_net": wages(1200, 12, 1)},
    )
    rsa, housing = values(household(lost), "rsa", "aide_logement")
    assert housing == housing_benefit(taxable_wage(1200) * 12 * 0.9) == 50
    assert rsa == pytest.approx(RSA - housing, abs=TOLERANCE)


def test_the_prime_reads_the_wages_of_its_quarter() -> None:
    """1 200 € a month under a free roof: 638.28 + 718.20 + 117.21 - 1 200 - 76.59."""
    ppa = value(household(employee(1200), logement=HOSTED), "ppa")
    assert ppa == pytest.approx(activity_bonus_benefit([1200]), abs=TOLERANCE)


def test_the_roof_of_the_quarter_is_the_one_of_today() -> None:
    """Rule 6, pitfalls 3.3: rent and occupancy are known of the past months too, or the roof counts for nothing."""
    housed, homeless = (value(household(employee(1000), logement=home), "ppa") for home in (HOSTED, HOMELESS))
    assert homeless - housed == pytest.approx(housing_share(PRIME_ACTIVITE), abs=TOLERANCE)


def test_the_housing_benefit_of_the_quarter_counts_in_the_prime() -> None:
    """A tenant paid 1 000 €: the benefit of July to September exceeds the flat amount of 76.59 €, which is counted."""
    ppa, housing = values(household(employee(1000)), "ppa", "aide_logement")
    assert housing == housing_benefit(taxable_wage(1000) * 12 * 0.9) == 122
    assert ppa == pytest.approx(activity_bonus_benefit([1000]), abs=TOLERANCE)


def test_the_energy_cheque_reads_the_home_of_january() -> None:
    """48 €: one person between 7 850 and 11 000 € of reference income. Code de l'énergie art. R124-3."""
    notice = {"2024": {"rfr": 9000}}
    assert value(household(impots=notice), "cheque_energie") == 48
    assert value(household(impots=notice, logement=HOMELESS), "cheque_energie") == 0


TWO_CHILDREN = [child("2014-05-01", "college"), child("2018-05-01")]
TODAY_POOR = (900, 400)  # net euros a month


def todays_housing_benefit() -> int:
    """10 % of the greater wage; at least 509 € of the smaller one (CGI art. 83, 3°)."""
    more, less = (taxable_wage(net) * 12 for net in TODAY_POOR)
    return housing_benefit(0.9 * more + less - 509, children=2)


def rich_in_2024(**told: object) -> Json:
    first, second = TODAY_POOR
    yearly = {"revenus_annuels": {"2024": {"salaire_imposable": 70_000}}}
    people = employee(first, **yearly), employee(second, **yearly)
    return couple(*people, enfants=TWO_CHILDREN, **told)


def test_family_benefits_read_n_2_and_housing_benefit_the_last_twelve_months() -> None:
    """126 000 € after deduction in 2024, above 106 604 €: a quarter of 32 % of the BMAF (CSS art. D521-3).

    The housing benefit ignores 2024: 900 and 400 € a month for a year.
    """
    af, housing = values(rich_in_2024(), "af", "aide_logement")
    assert af == pytest.approx(0.32 * BMAF / 4, abs=TOLERANCE)
    assert housing == todays_housing_benefit()


def test_half_the_family_benefits_between_the_two_ceilings() -> None:
    """2 × 50 000 € less 10 %: 90 000 €, between 79 980 and 106 604 €."""
    yearly = {"revenus_annuels": {"2024": {"salaire_imposable": 50_000}}}
    data = couple(employee(900, **yearly), employee(400, **yearly), enfants=TWO_CHILDREN)
    assert value(data, "af") == pytest.approx(0.32 * BMAF / 2, abs=TOLERANCE)


def test_the_income_of_a_notice_stands_for_its_year() -> None:
    """The same 126 000 €, known by the reference income alone (rule 2, pitfalls 3.2)."""
    people = (employee(net) for net in TODAY_POOR)
    af, housing = values(
        couple(*people, enfants=TWO_CHILDREN, impots={"2024": {"rfr": 126_000}}), "af", "aide_logement"
    )
    assert af == pytest.approx(0.32 * BMAF / 4, abs=TOLERANCE)
    assert housing == todays_housing_benefit()


def test_a_year_that_is_not_told_follows_the_last_twelve_months() -> None:
    """Pitfalls 3.2: an empty N-2 is no income at all for the model, which then grants everything.

    Twice 3 500 €: 78 365 € after deduction, under the 79 980 € of the family benefits, far above those of the others.
    """
    rich = couple(employee(3500), employee(3500), enfants=TWO_CHILDREN)
    af, ars, lep = values(rich, "af", "ars", "livret_epargne_populaire_eligibilite")
    assert af == pytest.approx(0.32 * BMAF, abs=TOLERANCE)
    assert (ars, lep) == (0, False)
    assert rfr(rich, 2024) == pytest.approx(2 * taxable_wage(3500) * 12 * 0.9, abs=2)


@pytest.mark.parametrize(
    ("date", "amount"),
    [("2020-11-15", 564.78), ("2023-11-15", 607.75), ("2026-11-22", RSA)],
)
def test_a_past_date_has_the_law_of_its_day(date: str, amount: float) -> None:
    """The RSA of one person without a roof. Décrets n° 2020-490 and 2023-340; 2026: see the scales."""
    assert value(household(date=date, logement=HOMELESS), "rsa") == pytest.approx(amount, abs=TOLERANCE)
