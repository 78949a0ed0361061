"""Custody, adoption, dependence on a tax return."""

import datetime

import pytest

from tests.engine.households import Json
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child

NEVER = datetime.date(9999, 12, 31)


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("garde_alternee", with_child(garde_alternee=True), True),
        ("garde_alternee", with_child(garde_alternee=None), None),
        ("enfant_place", with_child(enfant_place=True), True),
        ("adoption", with_child(), False),
        ("adoption", with_child(date_adoption="2025-06-01"), True),
        ("date_adoption", with_child(), NEVER),
        ("date_adoption", with_child(date_adoption="2025-06-01"), datetime.date(2025, 6, 1)),
        ("aeeh_niveau_handicap", with_child(aeeh_niveau_handicap=4, handicap=True), 4),
    ],
)
def test_a_child_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data, "enfants.0") == expected


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("garde_alternee", False),
        ("enfant_place", False),
        ("adoption", False),
        ("date_adoption", NEVER),
        ("aeeh_niveau_handicap", 0),
    ],
)
def test_an_adult_is_no_child(variable: str, expected: object) -> None:
    assert answer(variable, alone()) == expected


@pytest.mark.parametrize(
    ("data", "year", "expected"),
    [
        (with_child("2015-05-01"), 2024, True),
        (with_child("2025-05-01"), 2024, False),
        (with_child("2025-05-01"), 2025, True),
        (with_child("2004-05-01"), 2024, True),
        (with_child("2004-05-01", rattachement_fiscal="autre"), 2024, False),
    ],
)
def test_a_child_is_a_dependant_from_the_year_of_birth(data: Json, year: int, expected: bool) -> None:
    assert answer("enfant_a_charge", data, "enfants.0", at=year) is expected


def test_a_student_on_the_parents_return_is_their_dependant() -> None:
    assert answer("enfant_a_charge", on_parents_return(), at=2024) is True
    assert answer("enfant_a_charge", on_parents_return(), "parents.0", at=2024) is False
    assert answer("enfant_a_charge", alone(), at=2024) is False


def test_a_grown_dependant_is_counted_once() -> None:
    assert answer("enfant_majeur_celibataire_sans_enfant", with_child("2004-05-01"), "enfants.0") is False
