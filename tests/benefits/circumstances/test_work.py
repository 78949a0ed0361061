"""Work, search for work, studies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.circumstances.households import holds, with_me

HAS: list[tuple[str, dict[str, Any]]] = [
    ("travail", with_me(activites=["salarie"])),
    ("travail", with_me(activites=["independant"])),
    ("a_son_compte", with_me(activites=["independant"])),
    ("chomage", with_me(activites=["chomeur"])),
    ("chomage", with_me(revenus={"chomage_net": 900})),
    ("etudes", with_me(activites=["etudiant"])),
]
HAS_NOT: list[tuple[str, dict[str, Any]]] = [
    ("travail", {}),
    ("a_son_compte", with_me(activites=["salarie"])),
    ("chomage", with_me(revenus={"salaire_net": 900})),
    ("etudes", {}),
]


@pytest.mark.parametrize(("name", "answers"), HAS)
def test_a_household_that_has_it(name: str, answers: dict[str, Any]) -> None:
    assert holds(name, **answers)


@pytest.mark.parametrize(("name", "answers"), HAS_NOT)
def test_a_household_close_to_it_has_not(name: str, answers: dict[str, Any]) -> None:
    assert not holds(name, **answers)
