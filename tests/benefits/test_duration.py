"""A duration has one end, says something, and who says so."""

from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.benefits.choices import Fin
from mesaides.benefits.duration import Duree

SOURCE = {"source": {"titre": "Code des essais, article 5"}}


def test_an_end_is_one_of_a_list_or_a_birthday() -> None:
    assert Duree.model_validate({"fin": "trimestre"} | SOURCE).fin is Fin.TRIMESTRE
    limit = Duree.model_validate({"enfants": {"nombre": 2, "moins_de": 20}} | SOURCE).enfants
    assert limit is not None
    assert (limit.nombre, limit.moins_de) == (2, 20)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"fin": "situation", "enfants": {"moins_de": 3}}, "deux fins"),
        ({}, "ne dit rien"),
        ({"enfants": {"nombre": 0, "moins_de": 3}}, "greater than or equal to 1"),
    ],
)
def test_a_mistake_is_refused(given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Duree.model_validate(given | SOURCE)
