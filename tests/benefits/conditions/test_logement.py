"""The home."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, said, unknown

TENANTS = ["locataire_vide", "locataire_hlm", "locataire_meuble"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("locataire_vide", YES),
        ("proprietaire", NO),
        (None, unknown("logement.statut_occupation_logement")),
    ],
)
def test_the_status(status: Any, expected: Any) -> None:
    data = alone(logement__statut_occupation_logement=status)
    assert asked("logement", ["locataire_vide", "locataire_hlm"], data, "") == expected


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (["locataire_vide", "locataire_hlm"], "Être locataire d’un logement vide ou locataire d’un logement social"),
        (
            [*TENANTS, "sans_domicile"],
            "Être locataire ou sans domicile stable",
        ),
        (["primo_accedant", "proprietaire"], "Être propriétaire"),
    ],
)
def test_it_says_what_is_required(value: Any, sentence: str) -> None:
    assert said("logement", value) == sentence
