"""The closed vocabulary: every kind of condition is found, and can be declared."""

from pathlib import Path

import pytest
from pydantic import ValidationError

import mesaides.benefits.conditions as package
from mesaides.benefits.conditions import AnyCondition
from mesaides.benefits.kind import KINDS, About, Kind

FOLDER = Path(package.__file__).parent


def test_each_module_declares_the_kind_that_bears_its_name() -> None:
    assert {file.stem for file in FOLDER.glob("*.py")} - {"__init__"} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_each_says_what_it_is_about_and_how_it_is_written(kind: type[Kind]) -> None:
    assert isinstance(kind.about, About)
    assert kind.__doc__ is not None
    assert "`" in kind.__doc__


def test_a_condition_has_a_field_for_each_kind() -> None:
    assert set(AnyCondition.model_fields) == set(KINDS)


@pytest.mark.parametrize(
    "given", [{}, {"age": {"min": 1}, "boursier": True}, {"age": None}, {"ages": {"min": 1}}, "age", []]
)
def test_what_is_not_one_kind_is_refused(given: object) -> None:
    with pytest.raises(ValidationError):
        AnyCondition.model_validate(given)


def test_conditions_nest() -> None:
    found = AnyCondition.model_validate({"une_de": [{"toutes": [{"age": {"min": 18}}, {"boursier": True}]}]})
    told = "UneDe(root=(Condition(toutes=Toutes(root=(Condition(age=Age(min=18, max=None)),"
    assert repr(found).startswith(f"Condition(une_de={told}")
