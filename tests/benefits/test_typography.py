"""French typography of the texts of the catalogue."""

import pytest

from mesaides.benefits.typography import typeset

CASES = {
    "Est-ce vrai ?": "Est-ce vrai\u202f?",
    "Dites « oui » : c’est gratuit !": "Dites «\u202foui\u202f»\u202f: c’est gratuit\u202f!",
    "1 234,56 € par mois": "1\u202f234,56\u202f€ par mois",
    "12 345 678 habitants": "12\u202f345\u202f678 habitants",
    "80 % du salaire": "80\u202f% du salaire",
    "L'aide d'hier": "L’aide d’hier",
    "https://exemple.fr:80/?a=b;c": "https://exemple.fr:80/?a=b;c",
    "en 2024 et 2025": "en 2024 et 2025",
    "cerfa n° 15692": "cerfa n°\u202f15692",
    "appelez le 39 49": "appelez le 39 49",
}


@pytest.mark.parametrize("plain", CASES)
def test_spaces_and_apostrophes(plain: str) -> None:
    assert typeset(plain) == CASES[plain]


@pytest.mark.parametrize("plain", CASES)
def test_twice_changes_nothing_more(plain: str) -> None:
    assert typeset(typeset(plain)) == typeset(plain)
