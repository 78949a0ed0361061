"""Opening hours in plain French."""

from typing import Any

import pytest

from mesaides.offices.hours import hours

NINE_TO_NOON = {"valeur_heure_debut_1": "09:00:00", "valeur_heure_fin_1": "12:00:00"}
AFTERNOON = {"valeur_heure_debut_2": "13:30:00", "valeur_heure_fin_2": "17:05:00"}


def period(first: str, last: str = "", **others: Any) -> dict[str, Any]:
    return {"nom_jour_debut": first, "nom_jour_fin": last} | others


def told(*periods: dict[str, Any]) -> list[str]:
    return [line.replace("\u00a0", " ").replace("\u202f", " ") for line in hours(periods)]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (period("Lundi", "Jeudi", **NINE_TO_NOON), "Du lundi au jeudi : de 9 h à 12 h"),
        (period("Mardi", "Mardi", **NINE_TO_NOON, **AFTERNOON), "Mardi : de 9 h à 12 h et de 13 h 30 à 17 h 05"),
        (period("samedi", **AFTERNOON), "Samedi : de 13 h 30 à 17 h 05"),
        (period("Lundi", **NINE_TO_NOON, commentaire="sur rendez-vous"), "Lundi : de 9 h à 12 h (sur rendez-vous)"),
        (period("Lundi", commentaire="sur rendez-vous"), "Lundi : sur rendez-vous"),
        (period("", commentaire="fermé en août"), "Fermé en août"),
    ],
)
def test_a_period(given: dict[str, Any], expected: str) -> None:
    assert told(given) == [expected]


def test_hours_do_not_break_at_the_end_of_a_line() -> None:
    assert hours([period("Lundi", **NINE_TO_NOON)]) == ("Lundi\u202f: de 9\u00a0h à 12\u00a0h",)


def test_a_comment_of_every_period_is_told_once() -> None:
    same = {"commentaire": "accueil sans rendez-vous"}
    assert told(period("Lundi", **NINE_TO_NOON, **same), period("Mardi", **NINE_TO_NOON, **same)) == [
        *("Lundi : de 9 h à 12 h", "Mardi : de 9 h à 12 h", "Accueil sans rendez-vous"),
    ]


@pytest.mark.parametrize(
    "bad",
    [
        *({}, period("Lundi"), period("Lundredi", **NINE_TO_NOON), period("Lundi", "Demain", **NINE_TO_NOON)),
        period("Lundi", valeur_heure_debut_1="9h", valeur_heure_fin_1="12:00:00"),
        period("Lundi", valeur_heure_debut_1="25:00:00", valeur_heure_fin_1="26:00:00"),
        {"nom_jour_debut": 3, "valeur_heure_debut_1": None, "commentaire": ["a"]},
    ],
)
def test_what_cannot_be_read_is_left_out_and_hides_nothing(bad: dict[str, Any]) -> None:
    assert told(bad, period("Mardi", **NINE_TO_NOON)) == ["Mardi : de 9 h à 12 h"]
