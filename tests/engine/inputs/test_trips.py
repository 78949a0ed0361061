"""A trip to an interview, a job or a training."""

import datetime

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer
from tests.engine.inputs.jobs import travelling

TODAY = datetime.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("contexte_activite_pole_emploi", alone(), "indetermine"),
        ("contexte_activite_pole_emploi", travelling(), "recherche_emploi"),
        ("contexte_activite_pole_emploi", travelling(motif="reprise_emploi"), "reprise_emploi"),
        ("contexte_activite_pole_emploi", travelling(motif="formation"), "formation"),
        ("types_activite_en_recherche_emploi", alone(), "indeterminee"),
        ("types_activite_en_recherche_emploi", travelling(), "entretien_embauche"),
        ("types_activite_en_recherche_emploi", travelling(motif="formation"), "indeterminee"),
        ("distance_activite_domicile", travelling(), 80),
        ("distance_activite_domicile", alone(), 0),
        ("nombre_allers_retours", travelling(), 2),
        ("nuitees", travelling(), 1),
        ("repas", travelling(), 3),
        ("formation_validee_pole_emploi", travelling(motif="formation"), True),
        ("formation_validee_pole_emploi", travelling(), False),
        ("formation_financee_ou_cofinancee", travelling(motif="formation"), True),
        ("formation_financee_ou_cofinancee", alone(), False),
        ("date_debut_recherche_emploi", travelling(), TODAY),
        ("aide_mobilite_date_demande", travelling(), TODAY),
        ("aide_mobilite", travelling(), 0),
    ],
)
def test_a_trip_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize("variable", ["nombre_allers_retours", "nuitees", "repas"])
def test_without_a_trip_nothing_is_paid(variable: str) -> None:
    assert answer(variable, alone()) == 0
