"""Birth, nationality, couple."""

import datetime

import pytest

from tests.engine.households import Json, household
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child, with_partner


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("date_naissance", alone(born="1985-01-15"), datetime.date(1985, 1, 15)),
        ("nationalite", alone(), "FR"),
        ("nationalite", alone(nationalite="eee_suisse"), "DE"),
        ("nationalite", alone(nationalite="autre"), "AF"),
        ("nationalite", alone(nationalite=None), None),
        ("duree_possession_titre_sejour", alone(), 10),
        ("duree_possession_titre_sejour", alone(nationalite="autre"), None),
        ("duree_possession_titre_sejour", alone(nationalite="eee_suisse"), None),
        ("duree_possession_titre_sejour", alone(nationalite="autre", duree_possession_titre_sejour=3), 3),
        ("duree_possession_titre_sejour", alone(nationalite="autre", refugie=True), 10),
        ("residence_continue_annees", alone(nationalite="autre", duree_possession_titre_sejour=3), 3),
        ("residence_continue_annees", alone(nationalite="eee_suisse"), None),
        ("statut_marital", alone(), "celibataire"),
        ("statut_marital", household(statut_marital="veuf"), "veuf"),
        ("statut_marital", household(statut_marital="divorce"), "divorce"),
        ("statut_marital", with_partner("marie"), "marie"),
        ("statut_marital", with_partner("pacse"), "pacse"),
        ("statut_marital", with_partner("union_libre"), "celibataire"),
        ("habite_chez_parents", alone(), False),
        ("habite_chez_parents", alone(habite_chez_parents=True), True),
        ("habite_chez_parents", alone(habite_chez_parents=None), None),
    ],
)
def test_a_person_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("variable", "expected"), [("nationalite", "FR"), ("statut_marital", "celibataire"), ("habite_chez_parents", True)]
)
def test_a_child_has_the_plain_answer(variable: str, expected: object) -> None:
    assert answer(variable, with_child(), "enfants.0") == expected


def test_a_parent_known_by_a_notice_is_an_adult_of_working_age() -> None:
    assert answer("date_naissance", on_parents_return(), "parents.0") == datetime.date(1970, 1, 1)
