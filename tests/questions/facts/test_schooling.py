"""Facts about studies."""

import pytest

from mesaides.questions.asked import Asked, Fact
from mesaides.questions.facts import schooling
from tests.questions.facts.having import having
from tests.questions.facts.test_person import aged, of


def at(level: str, qui: str = "demandeur", **more: object) -> Asked:
    return of(qui, **{"etudes.niveau": level}, **more)


def test_levels() -> None:
    assert schooling.level(at("lycee.terminale")) == ("lycee", "terminale")
    assert schooling.level(of()) == ("", "")
    assert schooling.is_in_college(at("college.autre"))
    assert schooling.is_in_high_school(at("lycee.autre"))
    assert schooling.is_in_last_year_of_high_school(at("lycee.terminale"))
    assert not schooling.is_in_last_year_of_high_school(at("lycee.autre"))
    assert schooling.is_in_higher_education(at("enseignement_superieur.licence_3"))


@pytest.mark.parametrize(("year", "expected"), [("licence_3", True), ("master_1", True), ("autre", False)])
def test_help_to_start_a_master(year: str, expected: bool) -> None:
    """Décret n° 2017-969 du 10 mai 2017."""
    assert schooling.is_about_to_start_a_master(at(f"enseignement_superieur.{year}")) is expected


@pytest.mark.parametrize(
    ("level", "alternance", "expected"),
    [
        ("enseignement_superieur.autre", "aucune", True),
        ("enseignement_superieur.autre", "apprentissage", False),
        ("enseignement_superieur.doctorat_1", "aucune", False),
        ("lycee.terminale", "aucune", False),
    ],
)
def test_grants_are_for_full_time_students_before_the_doctorate(level: str, alternance: str, expected: bool) -> None:
    """Circulaire annuelle des bourses, annexe 1."""
    assert schooling.may_have_higher_education_grant(at(level, alternance=alternance)) is expected
    assert not schooling.is_child_who_may_have_higher_education_grant(at(level, alternance=alternance))
    child = at(level, "enfants.0", alternance=alternance)
    assert schooling.is_child_who_may_have_higher_education_grant(child) is expected


def test_a_grant_of_lycee_is_asked_where_it_changes_a_right() -> None:
    """Of those who live alone, and of those who are about to leave their académie."""
    assert schooling.may_have_grant(at("lycee.autre"))
    assert not schooling.may_have_grant(at("lycee.autre", "enfants.0"))
    assert schooling.may_have_grant(at("lycee.terminale", "enfants.0"))
    assert not schooling.may_have_grant(at("lycee.autre", alternance="apprentissage"))
    assert not schooling.may_have_help_to_move_or_for_merit(at("lycee.autre"))
    assert schooling.may_have_help_to_move_or_for_merit(at("lycee.terminale"))


def test_some_places_ask_more_of_pupils() -> None:
    def of_toulouse(level: str) -> Asked:
        return having("enfants.0", enfants__0__etudes__niveau=level, logement__commune="31555")

    assert schooling.is_asked_for_school(of_toulouse("college.autre"))
    assert schooling.is_asked_for_school(of_toulouse("lycee.autre"))
    assert not schooling.is_asked_for_school(at("college.autre", "enfants.0"))
    of_lyon = having("enfants.0", enfants__0__etudes__niveau="college.autre", logement__commune="69123")
    assert schooling.may_have_grant(of_lyon)
    assert not schooling.may_have_grant(of_toulouse("college.autre"))


def test_a_disabled_pupil_of_gironde_is_taken_to_school() -> None:
    pupil = {"logement__commune": "33063", "enfants__0__date_naissance": "2018-01-01"}
    assert schooling.is_asked_for_school(having("enfants.0", **pupil, enfants__0__situations=["handicap"]))
    assert not schooling.is_asked_for_school(having("enfants.0", **pupil, enfants__0__situations=[]))


def test_studies_abroad() -> None:
    assert schooling.studies_abroad(of(**{"etudes.situations": ["etudes_etranger"]}))
    assert not schooling.studies_abroad(of(**{"etudes.situations": []}))


@pytest.mark.parametrize(
    ("fact", "first", "last"),
    [
        (schooling.may_be_in_primary_school, 0, 12),
        (schooling.may_be_in_college, 9, 17),
        (schooling.may_be_in_high_school, 13, 25),
        (schooling.is_of_school_age_or_student, 10, 25),
    ],
)
def test_ages_of_schools(fact: Fact, first: int, last: int) -> None:
    assert fact(aged(first, "enfants.0"))
    assert fact(aged(last, "enfants.0"))
    assert not fact(aged(last + 1, "enfants.0"))


def test_adults_study_at_any_age() -> None:
    assert schooling.is_of_school_age_or_student(of(activites=["etudiant"]))
    assert not schooling.is_of_school_age_or_student(aged(20))
    assert schooling.may_be_in_high_school(aged(40))
    assert schooling.may_be_in_higher_education(aged(15))
    assert not schooling.may_be_in_higher_education(aged(14, "enfants.0"))


def test_children_may_be_apprentices_at_fifteen_and_adults_when_they_say_so() -> None:
    """Code du travail art. L6222-1."""
    assert schooling.may_be_an_apprentice(aged(15, "enfants.0"))
    assert not schooling.may_be_an_apprentice(aged(14, "enfants.0"))
    assert schooling.may_be_an_apprentice(of(activites=["alternance"]))
    assert not schooling.may_be_an_apprentice(of(activites=["etudiant"]))
    assert schooling.is_old_enough_for_apprenticeship(aged(15))
