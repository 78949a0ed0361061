"""The contracts a person tells of, and the gross wages they give."""

import datetime

import pytest

from mesaides.engine import contracts
from mesaides.household.periods import Month
from tests.engine.households import Json, member
from tests.engine.inputs.answers import NOW, alone
from tests.engine.inputs.jobs import LAST, NEXT, TRIP, after, before, seeker, travelling


def test_nothing_told_is_nothing_found() -> None:
    person = member("demandeur", alone())
    assert [read(person) for read in (contracts.search, contracts.next_job, contracts.trip, contracts.last_job)] == [
        None
    ] * 4
    assert contracts.works_again(person) is False


def test_what_is_told_is_found() -> None:
    trip, job = contracts.trip(member("demandeur", travelling())), contracts.next_job(member("demandeur", before()))
    assert trip is not None
    assert job is not None
    assert trip.distance_activite_domicile == TRIP["distance_activite_domicile"]
    assert job.heures_par_semaine == NEXT["heures_par_semaine"]


@pytest.mark.parametrize(
    ("changes", "again"),
    [
        ({}, True),
        ({"contrat_de_travail_debut": "2026-11-30"}, True),
        ({"contrat_de_travail_debut": "2026-12-01"}, False),
        ({"contrat_de_travail_type": "formation"}, False),
    ],
)
def test_a_job_of_this_month_is_worked_a_training_is_not(changes: Json, again: bool) -> None:
    assert contracts.works_again(member("demandeur", before(**changes))) is again


@pytest.mark.parametrize(
    ("end", "found", "last_day"),
    [
        ("2026-08-31", True, datetime.date(2026, 8, 31)),
        ("2026-11-10", True, datetime.date(2026, 10, 31)),
        ("2026-12-01", False, None),
    ],
)
def test_a_job_is_the_last_one_when_it_ends_by_this_month(
    end: str, found: bool, last_day: datetime.date | None
) -> None:
    person = member("demandeur", after(contrat_de_travail_fin=end))
    job = contracts.last_job(person)
    assert (job is not None) is found
    assert (contracts.last_day(job, person) if job else None) == last_day


@pytest.mark.parametrize(
    ("month", "share"), [(Month(2024, 2), 0), (Month(2024, 3), 1), (Month(2026, 6), 0.5), (Month(2026, 7), 0)]
)
def test_a_month_is_worked_in_part(month: Month, share: float) -> None:
    person = member("demandeur", after(contrat_de_travail_fin="2026-06-15"))
    job = contracts.last_job(person)
    assert job is not None
    assert contracts.worked_share(job, person, month) == share


def test_the_gross_wage_is_the_contract_s_else_that_of_the_net() -> None:
    person = member("demandeur", after())
    assert contracts.gross_wage(person, Month(2026, 8), None) == LAST["salaire_de_base"]
    assert contracts.gross_wage(person, Month(2026, 9), 780) == pytest.approx(1000)
    assert contracts.gross_wage(person, Month(2024, 1), 780) == 0
    assert contracts.gross_wage(member("demandeur", alone()), NOW, 780) == pytest.approx(1000)
    assert contracts.gross_wage(member("demandeur", alone()), NOW, None) is None


def test_the_wage_of_the_next_job_stands_from_this_month() -> None:
    person = member("demandeur", seeker(reprise=NEXT | {"salaire_de_base": 1500}))
    assert contracts.gross_wage(person, NOW, 0) == 1500
    assert contracts.gross_wage(person, NOW.shift(-1), 0) == 0
