"""The job held, and a work accident."""

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer, with_child


def working(activite: str = "salarie", **job: object) -> Json:
    return alone(activite=activite, emploi=job)


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("peec_employeur", alone(alternance="apprentissage", emploi={"peec_employeur": True}), True),
        ("peec_employeur", working(), False),
        ("peec_employeur", alone(activite="inactif"), False),
        ("peec_employeur", alone(activite="etudiant", alternance="apprentissage"), None),
        ("secteur_activite_employeur", working(), "non_agricole"),
        ("secteur_activite_employeur", working(secteur_activite_employeur="agricole"), "agricole"),
        ("secteur_activite_employeur", working(secteur_activite_employeur=None), None),
        ("groupe_specialites_formation", working(), "aucun"),
        ("groupe_specialites_formation", working(metier_batiment=True), "groupe_230"),
        ("groupe_specialites_formation", working(metier_batiment=None), None),
        ("taux_accident_travail", alone(), 0),
        ("taux_accident_travail", alone(accident_travail={"taux_accident_travail": 0.4}), 0.4),
        ("pcrtp_nombre_actes_assistance", alone(), 0),
        (
            "pcrtp_nombre_actes_assistance",
            alone(accident_travail={"taux_accident_travail": 0.8, "pcrtp_nombre_actes_assistance": 5}),
            5,
        ),
    ],
)
def test_a_job_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("peec_employeur", False),
        ("secteur_activite_employeur", "non_renseigne"),
        ("groupe_specialites_formation", "aucun"),
    ],
)
def test_a_child_has_no_employer(variable: str, expected: object) -> None:
    assert answer(variable, with_child(), "enfants.0") == expected
