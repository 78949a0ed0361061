"""Tenants, owners, those who are hosted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.circumstances.households import holds, housed

HAS: list[tuple[str, dict[str, Any]]] = [
    ("locataire", housed("locataire_vide")),
    ("locataire", housed("locataire_foyer")),
    ("colocation", housed("locataire_vide", coloc=True)),
    ("loge_gratuitement", housed("loge_gratuitement")),
    ("proprietaire", housed("proprietaire")),
]
HAS_NOT: list[tuple[str, dict[str, Any]]] = [
    ("locataire", housed("primo_accedant")),
    ("colocation", housed("locataire_vide")),
    ("loge_gratuitement", housed("locataire_vide")),
    ("proprietaire", housed("primo_accedant")),
]


@pytest.mark.parametrize(("name", "answers"), HAS)
def test_a_household_that_has_it(name: str, answers: dict[str, Any]) -> None:
    assert holds(name, **answers)


@pytest.mark.parametrize(("name", "answers"), HAS_NOT)
def test_a_household_close_to_it_has_not(name: str, answers: dict[str, Any]) -> None:
    assert not holds(name, **answers)
