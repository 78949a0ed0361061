"""What is known of a person's school."""

from typing import Any

import pytest

from mesaides.benefits.schooling import is_out_of_school, is_studying, level_of
from mesaides.household.choices import Scolarite
from tests.benefits.cases import NO, YES, alone, case, unknown


@pytest.mark.parametrize(
    ("born", "level"),
    [
        ("2024-01-01", Scolarite.INCONNUE),
        ("2023-12-31", Scolarite.MATERNELLE),
        ("2021-01-01", Scolarite.MATERNELLE),
        ("2020-12-31", Scolarite.PRIMAIRE),
        ("2016-01-01", Scolarite.PRIMAIRE),
        ("2015-12-31", None),
    ],
)
def test_until_ten_the_age_of_a_child_tells_it(born: str, level: Scolarite | None) -> None:
    child = case(alone(enfants=[{"date_naissance": born}]), "enfants.0")
    assert level_of(child) is level


@pytest.mark.parametrize(
    ("data", "level"),
    [
        (alone(), Scolarite.INCONNUE),
        (alone(demandeur__activites=["etudiant"]), None),
        (alone(demandeur__etudes={"scolarite": "lycee"}), Scolarite.LYCEE),
    ],
)
def test_an_adult_who_does_not_study_is_out_of_school(data: Any, level: Scolarite | None) -> None:
    assert level_of(case(data)) is level
    assert is_out_of_school(case(data)) is (level is Scolarite.INCONNUE)


def test_whether_one_studies() -> None:
    assert is_studying(case(alone())) == NO
    assert is_studying(case(alone(demandeur__etudes={"scolarite": "lycee"}))) == YES
    assert is_studying(case(alone(demandeur__activites=["etudiant"]))) == unknown("demandeur.etudes.scolarite")
