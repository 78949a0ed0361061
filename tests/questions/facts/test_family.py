"""Facts about a family."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.questions.facts import family
from tests.questions.facts.having import having

YOUNG = {"demandeur__date_naissance": "2004-01-01", "demandeur__activites": ["inactif"], "demandeur__sante": []}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"demandeur__date_naissance": "2001-01-01"}, False),
        ({"demandeur__date_naissance": "2010-01-01"}, False),
        ({"demandeur__activites": ["etudiant"]}, False),
        ({"enfants__nombre": 1}, False),
        ({"demandeur__sante": ["enceinte"]}, False),
        ({"statut_marital": "marie", "conjoint__date_naissance": "2003-01-01"}, True),
        ({"statut_marital": "marie", "conjoint__date_naissance": "1990-01-01"}, False),
    ],
)
def test_past_work_is_asked_before_25_where_nothing_else_opens_rsa(changes: dict[str, Any], expected: bool) -> None:
    """CASF art. L262-4 and L262-7-1."""
    asked = having("demandeur", **{**YOUNG, **changes})
    assert family.is_too_young_for_rsa(asked) is expected
    assert family.is_too_young_for_rsa_and_not_registered(asked) is expected
    assert not family.is_too_young_for_rsa_and_registered(asked)


def test_past_work_is_asked_with_the_job_search_of_job_seekers() -> None:
    asked = having("demandeur", **{**YOUNG, "demandeur__activites": ["chomeur"]})
    assert family.is_too_young_for_rsa_and_registered(asked)
    assert not family.is_too_young_for_rsa_and_not_registered(asked)


@pytest.mark.parametrize(
    ("birth", "activity", "expected"),
    [
        ("2001-01-01", "etudiant", True),
        ("2000-01-01", "etudiant", False),
        ("2005-01-01", "inactif", True),
        ("2004-01-01", "inactif", False),
    ],
)
def test_the_parents_return_takes_students_up_to_25_and_others_up_to_21(
    birth: str, activity: str, expected: bool
) -> None:
    """CGI art. 6, 3: on the first of January of the year."""
    answers: dict[str, Any] = {"demandeur__date_naissance": birth, "demandeur__activites": [activity]}
    assert family.may_depend_on_parents(having("demandeur", **answers)) is expected
    assert not family.may_depend_on_parents(having("demandeur", **answers, statut_marital="pacse"))
    assert not family.may_depend_on_parents(having("demandeur", **answers, enfants__nombre=1))
    assert not family.depends_on_parents(having("demandeur", **answers))
    told = having("demandeur", **answers, demandeur__a_charge_fiscale_des_parents=True)
    assert family.depends_on_parents(told) is expected


STUDENT = {"demandeur__date_naissance": "2003-01-01", "demandeur__etudes__niveau": "enseignement_superieur.autre"}


@pytest.mark.parametrize(
    ("changes", "supported", "with_a_family"),
    [
        ({}, True, False),
        ({"statut_marital": "union_libre"}, True, False),
        ({"statut_marital": "pacse"}, False, True),
        ({"enfants__nombre": 1}, False, True),
        ({"demandeur__date_naissance": "1998-01-01"}, False, False),
        ({"demandeur__date_naissance": "1998-01-01", "demandeur__sante": ["handicap"]}, True, False),
        ({"demandeur__etudes__niveau": "lycee.terminale"}, False, False),
    ],
)
def test_whose_income_a_grant_counts(changes: dict[str, Any], supported: bool, with_a_family: bool) -> None:
    """Parents, but for those who have a child, or a spouse: circulaire annuelle des bourses, annexe 2."""
    asked = having("demandeur", **{**STUDENT, **changes})
    assert family.is_supported_student(asked) is supported
    assert family.has_brothers_or_sisters_to_count(asked) is supported
    assert family.is_student_with_a_family(asked) is with_a_family
    assert family.is_of_grant_age(asked) is (supported or with_a_family)


def test_brothers_and_sisters_are_counted_for_the_person_who_asks() -> None:
    partner = {name.replace("demandeur", "conjoint"): answer for name, answer in STUDENT.items()}
    asked = having("conjoint", statut_marital="union_libre", **partner)
    assert family.is_supported_student(asked)
    assert not family.has_brothers_or_sisters_to_count(asked)


def test_tax_returns() -> None:
    assert family.is_taxed_apart(having(statut_marital="union_libre"))
    grown_up = having("enfants.0", enfants__0__date_naissance="2006-01-01")
    assert family.is_on_an_unsure_tax_return(grown_up)
    assert not family.is_on_an_unsure_tax_return(having("enfants.0", enfants__0__date_naissance="2016-01-01"))


def test_children() -> None:
    asked = having(enfants__nombre=3, enfants__2__date_naissance="2024-01-01", enfants__0__situations=["handicap"])
    assert family.has_children(asked)
    assert family.has_three_children(asked)
    assert family.has_a_toddler(asked)
    assert family.has_a_disabled_child(asked)
    assert family.is_alone_with_children(asked)
    assert family.is_disabled_child(asked.about("enfants.0"))
    assert not family.is_adopted(asked.about("enfants.0"))
    assert not family.has_a_toddler(having(enfants__nombre=1, enfants__0__date_naissance="2016-01-01"))
