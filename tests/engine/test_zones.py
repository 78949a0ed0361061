"""Rent zones: Paris and its suburbs are zone 1, large towns zone 2, the rest zone 3 (arrêté of 17 March 1978)."""

import pytest

from mesaides.engine.zones import rent_zone


@pytest.mark.parametrize(("commune", "zone"), [("75056", 1), ("75112", 1), ("31555", 2), ("48095", 3), ("99999", None)])
def test_the_zone_of_a_commune(commune: str, zone: int | None) -> None:
    assert rent_zone(commune) == zone
