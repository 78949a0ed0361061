"""Unemployment and sick leave: a missing date is unknown, never today."""

import datetime

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer, with_child

SICK = {"indemnites_journalieres_maladie": 700}
PAID = {"chomage_net": 900}
PAID_ONCE = {"chomage_net": {"2026-05": 900, "2026-11": 0}}


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("date_debut_chomage", alone(activite="chomeur"), None),
        ("date_debut_chomage", alone(activite="chomeur", date_debut_chomage="2026-05-01"), datetime.date(2026, 5, 1)),
        ("date_debut_chomage", alone(activite="salarie"), datetime.date(9999, 12, 31)),
        ("ass_precondition_remplie", alone(activite="chomeur"), None),
        ("ass_precondition_remplie", alone(activite="chomeur", ass_precondition_remplie=True), True),
        ("ass_precondition_remplie", alone(activite="chomeur", revenus=PAID), False),
        ("ass_precondition_remplie", alone(activite="chomeur", revenus=PAID_ONCE), None),
        ("ass_precondition_remplie", alone(activite="inactif"), False),
        ("date_arret_de_travail", alone(revenus=SICK), None),
        ("date_arret_de_travail", alone(revenus=SICK, date_arret_de_travail="2026-01-05"), datetime.date(2026, 1, 5)),
        ("date_arret_de_travail", alone(), datetime.date(1, 1, 1)),
    ],
)
def test_a_date_is_asked_only_of_whom_it_concerns(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


def test_a_child_is_no_job_seeker() -> None:
    assert answer("date_debut_chomage", with_child(), "enfants.0") == datetime.date(9999, 12, 31)
