"""The periods of the law, in words."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.ecart import WORDS
from mesaides.simulations.windows import words_on


def test_periods_are_told_in_words() -> None:
    """M-4 to M-2, M-13 to M-2 (décret 2025-185; code de la construction et de l’habitation, art. R822-3)."""
    assert words_on(date(2026, 11, 27)) == {
        "trimestre": "de juillet à septembre 2026",
        "douze_mois": "d’octobre 2025 à septembre 2026",
        "n1": "2025",
        "n2": "2024",
    }
    assert words_on(date(2026, 2, 1))["trimestre"] == "d’octobre à décembre 2025"
    assert words_on(date(2026, 3, 1))["trimestre"] == "de novembre 2025 à janvier 2026"


def test_every_word_that_a_sentence_may_name_is_told() -> None:
    assert set(words_on(date(2026, 11, 27))) == set(WORDS)
