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


def test_work_study_is_studies_too_but_leaves_rsa_open() -> None:
    """CASF art. L262-4, 3°."""
    assert person.is_student(of(activites=["alternance"]))
    assert person.is_full_time_student(of(activites=["etudiant"]))
    assert not person.is_full_time_student(of(activites=["alternance"]))
    assert person.may_be_in_work_study(aged(15))
    assert not person.may_be_in_work_study(aged(14))


def test_who_is_not_retired() -> None:
    assert person.is_not_retired(of(activites=["salarie"]))
    assert not person.is_not_retired(of(activites=["salarie", "retraite"]))
    assert person.is_not_retired(aged(19, "enfants.0"))
    assert not person.is_not_retired(aged(17, "enfants.0"))


def test_five_years_of_work_are_asked_of_those_who_may_have_them() -> None:
    """Work begins at sixteen (Code du travail art. L4153-1)."""
    assert person.may_have_worked_five_years(of(activites=["chomeur"], date_naissance="2005-11-22"))
    assert not person.may_have_worked_five_years(of(activites=["chomeur"], date_naissance="2005-11-23"))
    assert not person.may_have_worked_five_years(of(activites=["inactif"], date_naissance="1990-01-01"))


@pytest.mark.parametrize(
    ("kind", "start", "employed", "started"),
    [
        ("cdi", "2026-11-30", True, True),
        ("cdd", "2026-12-01", True, False),
        ("formation", "2026-11-02", False, False),
        (None, None, False, False),
    ],
)
def test_a_wage_beside_unemployment_benefit(kind: str | None, start: str | None, employed: bool, started: bool) -> None:
    job = {"contrat_de_travail_type": kind, "contrat_de_travail_debut": start}
    asked = of(
        **{"recherche_emploi.situations": ["reprise"]},
        **{f"recherche_emploi.reprise.{name}": answer for name, answer in job.items()},
    )
    assert person.is_about_to_be_employed(asked) is employed
    assert person.has_just_started_a_job(asked) is started


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


def test_residence() -> None:
    assert person.is_european(of(nationalite="eee_suisse"))
    assert person.is_from_elsewhere(of(nationalite="autre"))
    assert person.seeks_asylum(of(nationalite="autre", sejour="demandeur_asile"))
    assert not person.seeks_asylum(of(nationalite="francaise", sejour="demandeur_asile"))


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
    assert not person.had_maternity(aged(17, "enfants.0"))


def test_sick_pay_leads_to_the_date_of_the_sick_leave() -> None:
    assert person.had_sick_pay(of(revenus=["indemnites_journalieres_accident_travail"]))
    assert not person.had_sick_pay(of(revenus=["indemnites_journalieres_maternite"]))
    assert not person.had_sick_pay(of("enfants.0", revenus=["indemnites_journalieres_maladie"]))


def test_of_a_grown_up_child_any_income_may_be_told() -> None:
    """Nothing was asked of what they do."""
    assert person.may_be_self_employed(of(activites=["independant"]))
    assert not person.may_be_self_employed(of(activites=["salarie"]))
    assert person.may_be_self_employed(aged(19, "enfants.0"))
    assert person.may_have_research_grant(aged(19, "enfants.0"))
    assert not person.may_have_research_grant(aged(19))
