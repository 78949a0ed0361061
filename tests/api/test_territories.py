"""Territories over HTTP: every région and département is there, and each place has its own benefits."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from django.test import Client

from mesaides.benefits.catalogue import catalogue


@pytest.fixture
def told(client: Client) -> dict[tuple[str, str], Any]:
    places = client.get("/api/v1/territoires").json()["territoires"]
    return {(place["sorte"], place["code"]): place for place in places}


def test_every_region_and_departement_is_there(told: dict[tuple[str, str], Any]) -> None:
    """18 régions and 101 départements (Insee, Code officiel géographique), and the collectivities overseas."""
    kinds = Counter(sorte for sorte, _code in told)
    assert kinds["region"] == 18
    assert kinds["departement"] >= 101
    assert told["region", "53"]["nom"] == "Bretagne"
    assert told["departement", "2A"]["nom"] == "Corse-du-Sud"


def test_a_place_has_the_benefits_that_name_it_and_no_other(told: dict[tuple[str, str], Any]) -> None:
    for benefit in catalogue().benefits:
        named = benefit.territoire.departements if benefit.territoire else ()
        listed = {
            code for (sorte, code), place in told.items() if sorte == "departement" and benefit.slug in place["aides"]
        }
        assert listed == set(named)
    assert "val-de-marne-forfait-amethyste" in told["departement", "94"]["aides"]
