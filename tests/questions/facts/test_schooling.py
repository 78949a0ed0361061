"""Facts about studies."""

import pytest

from mesaides.questions.asked import Asked, Fact
from mesaides.questions.facts import schooling
from tests.questions.facts.test_person import aged, of


def at(level: str, **more: object) -> Asked:
    return of(**{"etudes.scolarite": level}, **more)


def test_levels() -> None:
    assert schooling.is_in_high_school(at("lycee"))
    assert schooling.is_in_higher_education(at("enseignement_superieur"))
    assert schooling.is_in_high_school_or_higher_education(at("lycee"))
    assert not schooling.is_in_high_school_or_higher_education(at("college"))


def test_the_merit_grant_completes_a_grant() -> None:
    assert schooling.may_have_merit_grant(at("enseignement_superieur", boursier=True))
    assert not schooling.may_have_merit_grant(at("enseignement_superieur", boursier=None))


def test_studies_abroad() -> None:
    assert schooling.studies_abroad(of(**{"etudes.situations": ["etudes_etranger"]}))
    assert not schooling.studies_abroad(of(**{"etudes.situations": []}))


@pytest.mark.parametrize(
    ("fact", "first", "last"),
    [
        (schooling.may_be_in_primary_school, 0, 12),
        (schooling.may_be_in_college, 9, 17),
        (schooling.may_be_in_high_school, 13, 25),
        (schooling.may_be_a_schoolchild, 10, 25),
    ],
)
def test_ages_of_schools(fact: Fact, first: int, last: int) -> None:
    assert fact(aged(first))
    assert fact(aged(last))
    assert not fact(aged(last + 1))


def test_children_may_be_apprentices_at_fifteen_and_adults_when_they_study() -> None:
    """Code du travail art. L6222-1."""
    assert schooling.may_be_an_apprentice(aged(15, "enfants.0"))
    assert not schooling.may_be_an_apprentice(aged(14, "enfants.0"))
    assert schooling.may_be_an_apprentice(of(activites=["etudiant"]))
    assert not schooling.may_be_an_apprentice(aged(40))
    assert schooling.is_old_enough_for_apprenticeship(aged(15))
