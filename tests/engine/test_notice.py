"""Incomes of a tax year, drawn from the reference income of a notice."""

import pytest

from mesaides.engine.notice import notice_income, notice_rfr
from mesaides.household.incomes import RevenuAnnuel
from tests.engine.households import Json, adult, couple, employee, household, member, situation
from tests.engine.inputs.answers import on_parents_return

NOTICE = {"impots": {"2024": {"rfr": 18_000}}}


def income(data: Json, kind: RevenuAnnuel, path: str = "demandeur", year: int = 2024) -> float | None:
    return notice_income(member(path, data), kind, year)


def test_the_notice_of_each_return_is_read() -> None:
    notice = {"2024": {"rfr": 18_000, "rfr_conjoint": 9_000}}
    data = situation(couple(adult(), adult(), "union_libre", impots=notice))
    assert notice_rfr(data, "demandeur", 2024) == 18_000
    assert notice_rfr(data, "conjoint", 2024) == 9_000
    assert notice_rfr(data, "enfants.0", 2024) is None
    assert notice_rfr(data, "demandeur", 2023) is None


def test_the_notice_of_a_student_is_the_parents_one() -> None:
    assert notice_rfr(situation(on_parents_return(rfr=27_000)), "parents", 2024) == 27_000
    assert notice_rfr(situation(household(**NOTICE)), "parents", 2024) is None


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (RevenuAnnuel.SALAIRES, "salaire_net"),
        (RevenuAnnuel.CHOMAGE, "chomage_net"),
        (RevenuAnnuel.RETRAITES, "retraite_nette"),
    ],
)
def test_the_income_goes_to_the_main_category(kind: RevenuAnnuel, told: str) -> None:
    """18 000 € after the 10 % deduction are 20 000 € before it. CGI art. 83."""
    data = household(adult(revenus={told: 1000}), **NOTICE)
    assert income(data, kind) == pytest.approx(20_000)
    others = {RevenuAnnuel.SALAIRES, RevenuAnnuel.CHOMAGE, RevenuAnnuel.RETRAITES} - {kind}
    assert [income(data, other) for other in others] == [0, 0]


def test_the_deduction_is_capped() -> None:
    data = household(employee(9000), impots={"2024": {"rfr": 300_000}})
    assert income(data, RevenuAnnuel.SALAIRES) == 314_171


def test_partners_share_the_income_as_they_earn_today() -> None:
    data = couple(employee(1500), employee(500), "marie", **NOTICE)
    assert income(data, RevenuAnnuel.SALAIRES) == pytest.approx(15_000)
    assert income(data, RevenuAnnuel.SALAIRES, "conjoint") == pytest.approx(5_000)


def test_partners_without_income_today_leave_it_to_the_first() -> None:
    data = couple(adult(), adult(), "marie", **NOTICE)
    assert income(data, RevenuAnnuel.SALAIRES) == pytest.approx(20_000)
    assert income(data, RevenuAnnuel.SALAIRES, "conjoint") == 0


def test_years_before_n_2_follow_it_and_later_ones_do_not() -> None:
    data = household(employee(1000), **NOTICE)
    assert income(data, RevenuAnnuel.SALAIRES, year=2023) == pytest.approx(20_000)
    assert income(data, RevenuAnnuel.SALAIRES, year=2025) is None


@pytest.mark.parametrize(
    "person",
    [
        adult(revenus={"rpns_auto_entrepreneur_CA_bnc": 1000}),
        adult(revenus={"revenus_locatifs": 500}),
        employee(1000, revenus_annuels={"2024": {"salaire_imposable": 9_000}}),
    ],
)
def test_one_figure_does_not_stand_for_incomes_told_apart(person: Json) -> None:
    assert income(household(person, **NOTICE), RevenuAnnuel.SALAIRES) is None


def test_without_a_notice_nothing_is_drawn() -> None:
    assert income(household(employee(1000)), RevenuAnnuel.SALAIRES) is None
