"""Work, studies, apprenticeship."""

import pytest

from mesaides.engine.inputs.activity import main_activity
from mesaides.household.choices import Activite
from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child


@pytest.mark.parametrize(
    ("told", "main"),
    [
        (("salarie",), "actif"),
        (("independant",), "actif"),
        (("inactif",), "inactif"),
        (("salarie", "chomeur"), "chomeur"),
        (("salarie", "etudiant"), "etudiant"),
        (("retraite", "salarie"), "retraite"),
        (("chomeur", "etudiant"), "etudiant"),
    ],
)
def test_one_activity_stands_for_several(told: tuple[str, ...], main: str) -> None:
    assert main_activity(tuple(Activite(one) for one in told)) == main


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("activite", alone(activite="chomeur"), "chomeur"),
        ("activite", alone(activite="etudiant", alternance="apprentissage"), "actif"),
        ("activite", alone(activite="etudiant", alternance=None), "etudiant"),  # un contrat inconnu n’en est pas un
        ("apprenti", alone(alternance="apprentissage"), True),
        ("apprenti", alone(alternance="professionnalisation"), False),
        ("apprenti", alone(alternance=None), None),
        ("professionnalisation", alone(alternance="professionnalisation"), True),
        ("professionnalisation", alone(), False),
        ("alternant", alone(alternance="apprentissage"), True),
        ("alternant", alone(alternance="professionnalisation"), True),
        ("alternant", alone(), False),
        ("rsa_jeune_condition_heures_travail_remplie", alone(rsa_jeune_condition_heures_travail_remplie=True), True),
        ("rsa_jeune_condition_heures_travail_remplie", alone(rsa_jeune_condition_heures_travail_remplie=None), None),
    ],
)
def test_an_activity_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "inactif"),
        ({"etudes": {"scolarite": "lycee"}}, "inactif"),
        ({"etudes": {"scolarite": "enseignement_superieur"}}, "etudiant"),
        ({"etudes": {"scolarite": "lycee"}, "alternance": "apprentissage"}, "actif"),
        ({"etudes": {"scolarite": "lycee"}, "alternance": None}, "inactif"),
    ],
)
def test_the_activity_of_a_young_person_follows_from_studies(facts: Json, expected: str) -> None:
    assert answer("activite", with_child("2006-05-01", **facts), "enfants.0") == expected


def test_a_parent_elsewhere_has_no_activity_that_counts() -> None:
    data = on_parents_return()
    assert answer("activite", data, "parents.0") == "inactif"
    assert answer("alternant", data, "parents.0") is False
