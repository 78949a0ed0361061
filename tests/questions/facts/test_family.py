"""Facts about a family."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.questions.facts import family
from tests.questions.facts.having import having


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
    assert family.is_single_parent(having(**answers)) is alone


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
    assert family.is_under_25_without_children(asked) is expected


def test_a_student_may_depend_on_parents_up_to_25() -> None:
    """CGI art. 6, 3."""
    student = {"demandeur__date_naissance": "2003-01-01", "demandeur__etudes__scolarite": "enseignement_superieur"}
    assert family.may_depend_on_parents(having(**student))
    assert family.is_supported_student(having(**student))
    assert not family.may_depend_on_parents(having(**student, statut_marital="pacse"))
    assert not family.may_depend_on_parents(having(**student, enfants__nombre=1))
    assert not family.is_supported_student(having(demandeur__date_naissance="2003-01-01"))


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
