"""Pieces of French sentences."""

import pytest

from mesaides.benefits.sentences import (
    at_town,
    duration,
    euros,
    gap_in_euros,
    joined,
    listed,
    lowered,
    many,
    negated,
    number,
    of_somebody,
    of_town,
    percent,
    range_of_euros,
    years,
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a"], "a"),
        (["a", "b"], "a ou b"),
        (["a", "b", "c"], "a, b ou c"),
        (["célibataire", "veuf ou veuve"], "célibataire, ou veuf ou veuve"),
    ],
)
def test_a_list(words: list[str], said: str) -> None:
    assert listed(words) == said


def test_several_conditions_in_one_sentence() -> None:
    assert joined(["Avoir 18 ans", "Être en études"]) == "Avoir 18 ans ; être en études"
    assert joined(["Avoir 18 ans", "Être en études"], " ; ou ") == "Avoir 18 ans ; ou être en études"
    assert lowered("Être") == "être"


@pytest.mark.parametrize(
    ("sentence", "contrary"),
    [
        ("Être en études", "Ne pas être en études"),
        ("Être à son compte ou en études", "Ne pas être à son compte ni en études"),
        ("Ne pas être en études", None),
        ("A ; ou b", None),
        ("Avoir 18 ans, et être en études", None),
    ],
)
def test_the_contrary_of_a_condition(sentence: str, contrary: str | None) -> None:
    assert negated(sentence) == contrary


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Être en études", "est en études"),
        ("Ne pas être en études", "n’est pas en études"),
        ("Ne pas recevoir de bourse", "ne reçoit pas de bourse"),
        ("Avoir 18 ans, et être en études", None),
        ("Avoir 18 ans ; ou être en études", None),
        ("Ne remplir aucune de ces conditions : avoir 18 ans", None),
    ],
)
def test_a_condition_is_said_of_somebody(sentence: str, clause: str | None) -> None:
    assert of_somebody(sentence) == clause


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (number(2.5), "2,5"),
        (number(1250), "1 250"),
        (number(10), "10"),
        (euros(1250), "1\u202f250\u202f€"),
        (euros(8.5), "8,50\u202f€"),
        (percent(0.5), "50\u202f%"),
        (percent(0.125), "12,5\u202f%"),
        (range_of_euros(None, 700), "d’au plus 700\u202f€"),
        (range_of_euros(0, 700), "d’au plus 700\u202f€"),
        (range_of_euros(300, None), "d’au moins 300\u202f€"),
        (range_of_euros(300, 700), "entre 300\u202f€ et 700\u202f€"),
        (years(1), "1 an"),
        (years(2), "2 ans"),
        (duration(2), "2 ans"),
        (duration(0.5), "6 mois"),
        (duration(1.5), "18 mois"),
        (many(1, "enfant"), "1 enfant"),
        (many(2, "enfant"), "2 enfants"),
        (at_town("Rennes"), "à Rennes"),
        (at_town("Le Havre"), "au Havre"),
        (at_town("Les Sables-d’Olonne"), "aux Sables-d’Olonne"),
        (at_town("La Rochelle"), "à La Rochelle"),
        (of_town("Rennes"), "de Rennes"),
        (of_town("Ajaccio"), "d’Ajaccio"),
        (of_town("Éleu-dit-Leauwette"), "d’Éleu-dit-Leauwette"),
        (of_town("Le Havre"), "du Havre"),
        (of_town("Les Sables-d’Olonne"), "des Sables-d’Olonne"),
    ],
)
def test_numbers_and_places(said: str, expected: str) -> None:
    assert said == expected


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [
        (None, 1_200, "1 312 € par mois, soit 113 € de plus"),
        (1_400, None, "1 312 € par mois, soit 88 € de moins"),
        (1_000, 1_400, "1 312 € par mois"),
    ],
)
def test_a_gap_is_never_told_too_small(least: float | None, most: float | None, expected: str) -> None:
    """1 312.40 € beside the bound: 112.40 € above one, 87.60 € below the other."""
    assert gap_in_euros(1_312.4, least, most, "par mois").replace("\u202f", " ") == expected
