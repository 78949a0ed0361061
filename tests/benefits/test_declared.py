"""What every part of a file is made of."""

import pytest
from pydantic import ValidationError

from mesaides.benefits.declared import Declared, MisdeclaredError, Number


class Part(Declared):
    valeur: Number


@pytest.mark.parametrize("given", ["12", -1, True, float("inf"), None])
def test_a_text_is_not_a_number(given: object) -> None:
    with pytest.raises(ValidationError):
        Part.model_validate({"valeur": given})


def test_a_value_never_changes() -> None:
    part = Part.model_validate({"valeur": 12})
    with pytest.raises(ValidationError):
        part.valeur = 13


def test_a_fault_says_its_mend() -> None:
    error = MisdeclaredError("Trop.", "écrivez moins.")
    assert (str(error), error.mend) == ("Trop.", "écrivez moins.")
