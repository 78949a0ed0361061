"""The next job or training."""

import datetime

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer
from tests.engine.inputs.jobs import before


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("contrat_de_travail_type", before(), "cdd"),
        ("contrat_de_travail_type", alone(), "aucun"),
        ("contrat_de_travail_duree", before(), 6),
        ("contrat_de_travail_duree", alone(), 0),
        ("duree_formation", before(), 0),
        ("duree_formation", before(contrat_de_travail_type="formation", heures_par_semaine=30), 6 * 30 * 52 / 12),
        ("type_intensite_activite", before(), "hebdomadaire"),
        ("type_intensite_activite", alone(), "inconnue"),
        ("agepi_temps_travail_en_heure", before(), 28),
        ("agepi_temps_travail_en_heure", alone(), 0),
        ("agepi_date_demande", alone(), datetime.date(2026, 11, 22)),
        ("agepi", before(), 0),
    ],
)
def test_a_next_job_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected
