"""A move into the home."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benefits.cases import NO, YES, alone, asked, said, unknown


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2027-01-10", YES), ("2026-11-22", YES), ("2026-05-23", YES), ("2026-05-22", NO), ("2020-01-01", NO)],
)
def test_the_day_of_the_move(day: str, expected: Any) -> None:
    data = alone(logement__date_entree_logement=day)
    assert asked("emmenagement", {"mois_max": 6}, data, "") == expected


@pytest.mark.parametrize(
    ("recent", "months", "expected"),
    [
        (True, 2, YES),
        (True, 6, YES),
        (True, 1, unknown("logement.date_entree_logement")),
        (False, 2, NO),
        (False, 6, unknown("logement.date_entree_logement")),
        (None, 6, unknown("logement.emmenagement")),
    ],
)
def test_without_the_day_a_recent_move_is_one_of_less_than_two_months(recent: Any, months: int, expected: Any) -> None:
    data = alone(logement__emmenagement=recent)
    assert asked("emmenagement", {"mois_max": months}, data, "") == expected


def test_it_says_what_is_required() -> None:
    told = "Emménager bientôt, ou avoir emménagé il y a moins de 6 mois"
    assert said("emmenagement", {"mois_max": 6}) == told
