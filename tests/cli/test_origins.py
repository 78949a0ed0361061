"""The tree of an explanation as a terminal shows it."""

from __future__ import annotations

from typing import Any

from mesaides.cli.origins import tree
from tests.cli.terminal import plain

BASE: dict[str, Any] = {
    "variable": "rsa",
    "libelle": "RSA",
    "periode": "2026-11",
    "provenance": "calcule",
    "valeurs": {"": 573.49},
    "trouve": {},
    "textes": [],
    "parametres": [],
    "deja_dit": False,
    "suite": 0,
    "enfants": [],
}


def told(**changes: Any) -> list[str]:
    return plain(tree(BASE | changes)).splitlines()


def test_a_value_alone() -> None:
    assert told() == ["RSA (rsa, 2026-11) : 573,49"]


def test_values_of_persons_and_of_other_groups() -> None:
    assert told(valeurs={"": 1, "conjoint": 2}) == ["RSA (rsa, 2026-11) : demandeur 1, conjoint 2"]
    assert told(valeurs={"demandeur": True, "enfants.0": False}) == [
        "RSA (rsa, 2026-11) : demandeur oui, enfants.0 non"
    ]


def test_where_a_value_comes_from() -> None:
    assert told(provenance="declare") == ["RSA (rsa, 2026-11) : 573,49, déclaré"]
    assert told(provenance="defaut")[0].endswith("573,49, non renseigné : valeur par défaut")


def test_what_stands_beneath_comes_in_order() -> None:
    parameter = {"nom": "a.b", "valeur": 0.03804, "depuis": "2026-04-01", "textes": ["x"]}
    child = BASE | {"variable": "rsa_socle", "libelle": "Socle", "deja_dit": True}
    lines = told(trouve={"": 600}, textes=["CASF L262-2"], parametres=[parameter], enfants=[child], suite=2)
    assert lines[1:] == [
        "    sans le montant déclaré : 600",
        "    texte : CASF L262-2",
        "    paramètre a.b : 0,03804, depuis le 1er avril 2026",
        "    Socle (rsa_socle, 2026-11) : 573,49, déjà détaillé plus haut",
        "    … 2 de plus : augmentez --profondeur",
    ]
