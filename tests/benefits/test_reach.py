"""The départements that a benefit reaches."""

from typing import Any

import pytest

from mesaides.benefits.reach import departements_reached
from mesaides.benefits.territory import Territoire


@pytest.mark.parametrize(
    ("places", "reached"),
    [
        ({"regions": ["53"]}, {"22", "29", "35", "56"}),
        ({"departements": ["35", "2A"]}, {"35", "2A"}),
        ({"epci": ["243500139"]}, {"35"}),
        ({"communes": ["59350", "97411"]}, {"59", "974"}),
        ({"regions": ["53"], "sauf": {"departements": ["35"]}}, {"22", "29", "56"}),
        ({"departements": ["35"], "sauf": {"communes": ["35238"]}}, {"35"}),
    ],
)
def test_whole_or_in_part(places: Any, reached: set[str]) -> None:
    assert departements_reached(Territoire.model_validate(places)) == reached


def test_an_epci_may_lie_across_two_departements() -> None:
    """Redon Agglomération: communes of Ille-et-Vilaine, of Loire-Atlantique and of Morbihan."""
    assert departements_reached(Territoire.model_validate({"epci": ["243500741"]})) == {"35", "44", "56"}
