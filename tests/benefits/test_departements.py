"""How départements are named in a sentence."""

import pytest

from mesaides.benefits.departements import in_departement
from mesaides.territories import find_departement


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("02", "de l’Aisne (02)"),
        ("2A", "de la Corse-du-Sud (2A)"),
        ("22", "des Côtes-d’Armor (22)"),
        ("35", "d’Ille-et-Vilaine (35)"),
        ("59", "du Nord (59)"),
        ("75", "de Paris (75)"),
        ("974", "de La Réunion (974)"),
        ("976", "de Mayotte (976)"),
    ],
)
def test_the_name_of_a_departement_in_a_sentence(code: str, said: str) -> None:
    assert in_departement(find_departement(code)) == f"dans le département {said}"
