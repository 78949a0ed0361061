"""Conditions are written as the catalogue writes them, and read back; what the form cannot say stays in its place."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.kind import KINDS
from mesaides.contributions.form.conditions import REST, ConditionsPage, asked, read, write

SAID: list[tuple[str, list[dict[str, Any]]]] = [
    ("personne", [{"age": {"min": 16, "max": 25}}, {"activite": ["etudiant"]}]),
    ("personne", [{"une_de": [{"age": {"max": 25}}, {"boursier": True}]}]),
    ("personne", [{"aucune_de": [{"activite": ["retraite"]}]}, {"age": {"min": 60}}]),
    ("foyer", [{"membre": {"pour": "enfant", "conditions": [{"scolarite": ["college"]}]}}, {"parent_isole": True}]),
    ("foyer", [{"enfants": {"min": 1, "age_max": 11}}]),
    ("adulte", [{"taux_incapacite": {"min": 0.5, "max": 0.79}}, {"emmenagement": {"mois_max": 6}}]),
    ("foyer", [{"revenu_fiscal": {"par_personnes": {"1": 11000.0, "2": 16500.0, "par_personne_de_plus": 3300.0}}}]),
]
UNSAID: list[dict[str, Any]] = [
    {"une_de": [{"age": {"max": 10}}, {"age": {"min": 65}}]},
    {"une_de": [{"toutes": [{"age": {"min": 60}}, {"activite": ["retraite"]}]}, {"boursier": True}]},
    {"recoit": ["aide-inconnue"]},
]


def _again(document: dict[str, Any]) -> dict[str, Any]:
    typed = read(document)
    return write(ConditionsPage(typed).given, document["pour"], document["conditions"], typed.get(REST, ()))


@pytest.mark.parametrize(("pour", "conditions"), SAID, ids=str)
def test_they_come_back(pour: str, conditions: list[dict[str, Any]]) -> None:
    document = {"pour": pour, "conditions": conditions, "a_verifier": ["Être inscrit."]}
    assert REST not in read(document)
    assert _again(document) == {"conditions": conditions, "a_verifier": ["Être inscrit."]}


@pytest.mark.parametrize("condition", UNSAID, ids=str)
def test_what_the_form_cannot_say_stays_where_it_was(condition: dict[str, Any]) -> None:
    document = {"pour": "personne", "conditions": [{"handicap": True}, condition, {"age": {"min": 3}}]}
    assert read(document)[REST] == ["1"]
    assert _again(document) == {"conditions": document["conditions"]}


def test_every_sort_of_the_vocabulary_is_asked_about() -> None:
    groups = {"une_de", "toutes", "aucune_de", "membre"}
    assert {one.name for one in asked()} == set(KINDS) - groups
