"""The jobs of a member, and the gross wage of each month."""

from typing import Any

import pytest

from mesaides.engine.contracts import gross_wage, last_job, works_again
from mesaides.engine.members import Household, Member
from mesaides.household.periods import Month
from tests.engine.jobs import adult, last, situation, upcoming


def member(search: dict[str, Any], **facts: Any) -> Member:
    return Household(situation(adult(recherche_emploi=search, **facts))).members[0]


@pytest.mark.parametrize(("end", "ended"), [("2026-06-30", True), ("2026-11-30", True), ("2026-12-01", False)])
def test_a_last_job_has_ended_by_the_end_of_the_month(end: str, ended: bool) -> None:
    assert bool(last_job(member(last("2022-01-01", end)))) is ended


@pytest.mark.parametrize(
    ("start", "kind", "works"),
    [("2026-11-30", "cdi", True), ("2026-12-01", "cdi", False), ("2026-11-01", "formation", False)],
)
def test_someone_works_again_once_the_job_has_begun(start: str, kind: str, works: bool) -> None:
    assert works_again(member(upcoming(start, kind))) is works


@pytest.mark.parametrize(
    ("month", "expected"),
    [
        ("2026-06", 2_000 * 10 / 30),  # terminé le 10 juin
        ("2026-05", 2_000),
        ("2025-03", 2_000 * 17 / 31),  # commencé le 15 mars
        ("2024-12", 0),  # plus d’un an, hors du contrat
        ("2026-08", 780 / 0.78),  # hors du contrat, mais le salaire net est connu
        ("2026-11", 0),
    ],
)
def test_gross_wage_around_the_last_job(month: str, expected: float) -> None:
    person = member(last("2025-03-15", "2026-06-10"))
    net = 780.0 if month == "2026-08" else 0.0
    assert gross_wage(person, Month.parse(month), net) == pytest.approx(expected)


def test_the_month_that_the_job_ends_in_is_without_wage() -> None:
    person = member(last("2022-01-01", "2026-11-15"))
    assert gross_wage(person, Month(2026, 11), 900.0) == 0
    assert gross_wage(person, Month(2026, 10), 1_560.0) == 2_000


def test_the_new_job_gives_its_wage() -> None:
    person = member(upcoming("2026-11-02", salaire_de_base=1_300))
    assert gross_wage(person, Month(2026, 11), 900.0) == 1_300
    assert gross_wage(person, Month(2026, 10), 780.0) == pytest.approx(1_000)


def test_an_unknown_net_wage_stays_unknown() -> None:
    assert gross_wage(member({}), Month(2026, 11), None) is None
