"""Facts about a person."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.questions.asked import Asked, Fact
from mesaides.questions.facts import person
from tests.questions.households import TODAY


def of(qui: str = "demandeur", **own: Any) -> Asked:
    return Asked({f"{qui}.{name}": value for name, value in own.items()}, TODAY, qui)


def aged(years: int, qui: str = "demandeur") -> Asked:
    return of(qui, date_naissance=f"{TODAY.year - years}-01-01")


@pytest.mark.parametrize(
    ("fact", "first", "last"),
    [
        (person.is_young, 0, 29),
        (person.is_grown_up, 18, 99),
        (person.is_near_retirement, 50, 99),
        (person.is_old_enough_for_apa, 60, 99),
        (person.may_be_pregnant, 14, 55),
    ],
)
def test_ages(fact: Fact, first: int, last: int) -> None:
    assert fact(aged(first))
    assert fact(aged(last))
    assert not fact(aged(last + 1)) or last == 99
    assert not fact(aged(first - 1)) or first == 0
    assert not fact(of())


@pytest.mark.parametrize(
    ("fact", "activity"),
    [
        (person.is_employee, "salarie"),
        (person.is_self_employed, "independant"),
        (person.is_job_seeker, "chomeur"),
        (person.is_student, "etudiant"),
        (person.is_retired, "retraite"),
    ],
)
def test_activities(fact: Fact, activity: str) -> None:
    assert fact(of(activites=["inactif", activity]))
    assert not fact(of(activites=["inactif"]))


def test_who_works_or_looks_for_work() -> None:
    assert person.is_worker_or_job_seeker(of(activites=["independant"]))
    assert person.is_worker_or_job_seeker(of(activites=["chomeur"]))
    assert not person.is_worker_or_job_seeker(of(activites=["retraite"]))
    assert person.is_adult_before_retirement(of(activites=["salarie"]))
    assert not person.is_adult_before_retirement(of(activites=["salarie", "retraite"]))


def test_job_search() -> None:
    leaving = of(**{"recherche_emploi.situations": ["fin_contrat"]})
    travelling = of(**{"recherche_emploi.situations": ["deplacement"]})
    assert person.has_left_a_job(leaving)
    assert not person.is_about_to_work(leaving)
    assert person.is_about_to_travel(travelling)
    assert person.is_about_to_work(travelling), "a trip is paid for a job or a training"


def test_members() -> None:
    assert person.is_adult_member(of("conjoint"))
    assert not person.is_adult_member(of("enfants.0"))
    assert person.is_child(of("enfants.0"))


def test_only_others_without_protection_are_asked_for_years_of_residence() -> None:
    assert person.is_european(of(nationalite="eee_suisse"))
    assert person.is_from_elsewhere(of(nationalite="autre"))
    assert person.is_outsider_without_protection(of(nationalite="autre", protection="aucune"))
    assert not person.is_outsider_without_protection(of(nationalite="autre", protection="refugie"))
    assert not person.is_outsider_without_protection(of(nationalite="eee_suisse"))


def test_apprenticeship() -> None:
    assert person.is_alternant(of(alternance="professionnalisation"))
    assert person.is_apprentice(of(alternance="apprentissage"))
    assert not person.is_apprentice(of(alternance="professionnalisation"))
    assert not person.is_alternant(of(alternance="aucune"))


@pytest.mark.parametrize(
    ("fact", "situation"),
    [
        (person.is_pregnant, "enceinte"),
        (person.is_disabled, "handicap"),
        (person.is_unfit_for_work, "inapte_travail"),
        (person.is_on_sick_leave, "arret_de_travail"),
        (person.had_work_accident, "accident_travail"),
        (person.has_lost_autonomy, "autonomie"),
    ],
)
def test_health(fact: Fact, situation: str) -> None:
    assert fact(of(sante=[situation]))
    assert not fact(of(sante=[]))


def test_the_middle_rate_asks_for_a_restriction_of_access_to_work() -> None:
    """CSS art. L821-2: from 50 to 79 %."""
    assert person.has_middle_disability_rate(of(sante=["handicap"], taux_incapacite=person.MIDDLE_RATE))
    assert not person.has_middle_disability_rate(of(sante=["handicap"], taux_incapacite=0.8))
    assert not person.has_middle_disability_rate(of(sante=[], taux_incapacite=person.MIDDLE_RATE))
    assert person.is_unfit_or_disabled(of(sante=["inapte_travail"]))


def test_incomes() -> None:
    assert person.may_have_incomes(of())
    assert not person.may_have_incomes(of("enfants.0"))
    assert person.may_have_incomes(of("enfants.0", a_des_revenus=True))
    assert person.has_income("salaire_net")(of(revenus=["salaire_net"]))
    assert person.had_maternity(aged(30))
    assert not person.had_maternity(aged(30, "enfants.0"))
