"""What conditions are asked about."""

import pytest

from mesaides.benefits.case import NOTHING, Needs
from mesaides.benefits.choices import Pour
from tests.benefits.cases import case, family


@pytest.mark.parametrize(
    ("pour", "paths"),
    [
        (Pour.FOYER, [""]),
        (Pour.DEMANDEUR, ["demandeur"]),
        (Pour.ADULTE, ["demandeur", "conjoint"]),
        (Pour.ENFANT, ["enfants.0"]),
        (Pour.PERSONNE, ["demandeur", "conjoint", "enfants.0"]),
    ],
)
def test_a_case_for_each_person_concerned(pour: Pour, paths: list[str]) -> None:
    assert [one.path for one in case(family()).about(pour)] == paths


def test_a_person_has_an_age_and_a_household_none() -> None:
    assert case(family(), "enfants.0").age == 8
    with pytest.raises(TypeError, match="membre"):
        _ = case(family(), "").age


def test_an_adult_is_no_child() -> None:
    adult, child = case(family()), case(family(), "enfants.0")
    assert (adult.adult is None, adult.child is None) == (False, True)
    assert (child.adult is None, child.child is None) == (True, False)


def test_fields_are_named_from_the_person() -> None:
    assert case(family(), "enfants.0").field("boursier") == "enfants.0.boursier"


def test_needs_add_up() -> None:
    one, two = Needs(benefits=frozenset({"a"})), Needs(True, frozenset({"b"}))
    assert one | two == Needs(True, frozenset({"a", "b"}))
    assert one | NOTHING == one
