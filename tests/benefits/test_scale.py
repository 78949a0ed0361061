"""A ceiling by household size."""

from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.benefits.scale import ParPersonnes
from tests.benefits.cases import alone, family, situation

CHILD = {"date_naissance": "2018-02-01"}
SCALE = ParPersonnes.model_validate({"1": 11000, "2": 16500, "par_personne_de_plus": 3300})


@pytest.mark.parametrize(
    ("data", "ceiling"),
    [(alone(), 11000), (alone(enfants=[CHILD]), 16500), (family(), 19800), (family(enfants=[CHILD] * 3), 26400)],
)
def test_the_ceiling_of_a_household(data: Any, ceiling: float) -> None:
    assert SCALE.of(situation(data)) == ceiling


def test_sizes_may_be_written_as_numbers() -> None:
    assert ParPersonnes.model_validate({1: 900, "par_personne_de_plus": 0}).of(situation(family())) == 900


@pytest.mark.parametrize(
    ("scale", "says"),
    [
        ({"1": 900}, "foyers plus grands"),
        ({"2": 900, "par_personne_de_plus": 0}, "se suivre"),
        ({"1": 900, "3": 1000, "par_personne_de_plus": 0}, "se suivre"),
        ({"par_personne_de_plus": 0}, "se suivre"),
        ({"1": 900, "2": 800, "par_personne_de_plus": 0}, "baisse"),
        ({"1": "900", "par_personne_de_plus": 0}, "valid number"),
        ({"une": 900, "par_personne_de_plus": 0}, "pattern"),
    ],
)
def test_a_scale_with_a_hole_is_refused(scale: Any, says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        ParPersonnes.model_validate(scale)
