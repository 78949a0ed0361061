"""A state has a value for what its results depend on, and nothing else."""

import pytest

from mesaides.engine.state import blank
from tests.engine.test_advancing import ALONE, KEPT, first, found, graph


def test_a_value_is_found_by_its_number() -> None:
    assert found(first(), KEPT) == [300]
    assert not first().before_overlay


def test_nothing_has_a_value_before_it_is_found() -> None:
    with pytest.raises(LookupError):
        blank(graph(), ALONE).value(0)
