"""The forms of an explanation hold each other."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from mesaides.api.explanation_schemas import EtapeDuMontant, Valeur


def value(**changes: Any) -> dict[str, Any]:
    return {
        "variable": "rsa",
        "libelle": "Revenu de solidarité active",
        "periode": "2026-11",
        "provenance": "calcule",
        "valeurs": {"": 573.49},
        "trouve": {},
        "textes": [],
        "parametres": [],
        "deja_dit": False,
        "suite": 0,
        "enfants": [],
    } | changes


def test_a_value_holds_those_it_was_computed_from() -> None:
    tree = Valeur.model_validate(value(enfants=[value(variable="rsa_montant"), value(valeurs={"": True})]))
    assert [child.variable for child in tree.enfants] == ["rsa_montant", "rsa"]
    assert tree.enfants[1].valeurs == {"": True}
    assert tree.enfants[1].valeurs[""] is True


def test_a_step_has_a_known_role_or_none() -> None:
    step = {"libelle": "Moyenne des 3 mois", "valeur": 70, "unite": "euros"}
    assert EtapeDuMontant.model_validate(step | {"role": None}).role is None
    assert EtapeDuMontant.model_validate(step | {"role": "fois"}).role == "fois"
    with pytest.raises(ValidationError):
        EtapeDuMontant.model_validate(step | {"role": "divise"})
