"""Facts about a household."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.questions.asked import Asked, Fact
from mesaides.questions.facts import household, person
from tests.questions.households import TODAY


def having(qui: str = "", **answers: Any) -> Asked:
    return Asked({name.replace("__", "."): value for name, value in answers.items()}, TODAY, qui)


def test_facts_of_one_adult_or_another() -> None:
    asked = having(statut_marital="marie", conjoint__sante=["handicap"], demandeur__sante=[])
    assert not household.of_demandeur(person.is_disabled)(asked)
    assert household.of_conjoint(person.is_disabled)(asked)
    assert household.of_any_adult(person.is_disabled)(asked)


def test_a_former_partner_does_not_count() -> None:
    asked = having(statut_marital="divorce", conjoint__sante=["handicap"])
    assert not household.of_any_adult(person.is_disabled)(asked)


@pytest.mark.parametrize(
    ("answers", "alone"),
    [
        ({"statut_marital": "divorce", "enfants__nombre": 1}, True),
        ({"statut_marital": "marie", "enfants__nombre": 1}, False),
        ({"statut_marital": "divorce", "enfants__nombre": 0}, False),
        ({"statut_marital": "divorce", "demandeur__sante": ["enceinte"]}, True),
    ],
)
def test_a_single_parent_has_a_child_or_expects_one(answers: dict[str, Any], alone: bool) -> None:
    """CASF art. L262-9."""
    assert household.is_single_parent(having(**answers)) is alone


@pytest.mark.parametrize(
    ("birth", "children", "health", "expected"),
    [
        ("2004-01-01", 0, [], True),
        ("2001-01-01", 0, [], False),
        ("2010-01-01", 0, [], False),
        ("2004-01-01", 1, [], False),
        ("2004-01-01", 0, ["enceinte"], False),
    ],
)
def test_past_work_is_asked_before_25_without_children(
    birth: str, children: int, health: list[str], expected: bool
) -> None:
    """CASF art. L262-4 and L262-7-1."""
    asked = having(demandeur__date_naissance=birth, enfants__nombre=children, demandeur__sante=health)
    assert household.is_under_25_without_children(asked) is expected


def test_a_student_may_depend_on_parents_up_to_25() -> None:
    """CGI art. 6, 3."""
    student = {"demandeur__date_naissance": "2003-01-01", "demandeur__etudes__scolarite": "enseignement_superieur"}
    assert household.may_depend_on_parents(having(**student))
    assert household.is_supported_student(having(**student))
    assert not household.may_depend_on_parents(having(**student, statut_marital="pacse"))
    assert not household.may_depend_on_parents(having(**student, enfants__nombre=1))
    assert not household.is_supported_student(having(demandeur__date_naissance="2003-01-01"))


def test_tax_returns() -> None:
    assert household.is_taxed_apart(having(statut_marital="union_libre"))
    grown_up = having("enfants.0", enfants__0__date_naissance="2006-01-01")
    assert household.is_on_an_unsure_tax_return(grown_up)
    assert not household.is_on_an_unsure_tax_return(having("enfants.0", enfants__0__date_naissance="2016-01-01"))


def test_children() -> None:
    asked = having(enfants__nombre=3, enfants__2__date_naissance="2024-01-01", enfants__0__situations=["handicap"])
    assert household.has_children(asked)
    assert household.has_three_children(asked)
    assert household.has_a_toddler(asked)
    assert household.has_a_disabled_child(asked)
    assert household.is_alone_with_children(asked)
    assert household.is_disabled_child(asked.about("enfants.0"))
    assert not household.is_adopted(asked.about("enfants.0"))
    assert not household.has_a_toddler(having(enfants__nombre=1, enfants__0__date_naissance="2016-01-01"))


@pytest.mark.parametrize(
    ("fact", "status"),
    [
        (household.is_tenant, "locataire_meuble"),
        (household.pays_rent, "locataire_foyer"),
        (household.is_in_residence, "locataire_foyer"),
        (household.is_buying, "primo_accedant"),
        (household.is_hosted, "loge_gratuitement"),
    ],
)
def test_homes(fact: Fact, status: str) -> None:
    assert fact(having(logement__statut_occupation_logement=status))
    assert not fact(having(logement__statut_occupation_logement="sans_domicile"))


def test_living_with_parents_is_asked_of_the_young_who_are_hosted() -> None:
    home = {"logement__statut_occupation_logement": "loge_gratuitement"}
    assert household.is_young_and_hosted(having(**home, demandeur__date_naissance="2004-01-01"))
    assert not household.is_young_and_hosted(having(**home, demandeur__date_naissance="1990-01-01"))


def test_moving_in() -> None:
    assert household.is_moving_in(having(logement__situations=["emmenagement"]))
    assert not household.is_moving_in(having(logement__situations=[]))


def test_money() -> None:
    assert household.owns("livret_a")(having(patrimoine=["livret_a"]))
    assert not household.owns("livret_a")(having(patrimoine=None))
    assert household.receives("prestations_recues.rsa")(having(prestations_recues=["prestations_recues.rsa"]))


def test_who_may_have_what() -> None:
    assert household.somebody_may_have_aspa(having(demandeur__date_naissance="1962-01-01"))
    assert not household.somebody_may_have_aspa(having(demandeur__date_naissance="1980-01-01"))
    assert household.somebody_seeks_asylum(having(demandeur__protection="demandeur_asile"))
    assert household.somebody_studies(having(demandeur__activites=["etudiant"]))
