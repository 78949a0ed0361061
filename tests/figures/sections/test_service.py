"""How the service does: a few failures are told as a bound, and the cost only when it is explained."""

import pytest
from pytest_django.fixtures import Settings

from mesaides.figures.events import Event
from tests.figures.counted import counts, tables, values


@pytest.mark.parametrize(
    ("failed", "expected"),
    [(3, "au moins 99,0 %"), (0, "au moins 99,0 %"), (50, ": 95,2 %")],
)
def test_availability(failed: int, expected: str) -> None:
    given = counts(
        whole={Event.COMPUTED: 1000},
        details={Event.COMPUTED: {"250-ms": 1000}, Event.FAILED: {"calcul-trop-long": failed}},
    )
    note = tables(given)["calculs"].note
    assert expected in note
    assert "Durée médiane : de 0,1 à 0,25 seconde. 95 % des calculs : 0,25 seconde au plus." in note


def test_the_cost_is_told_with_what_it_counts(settings: Settings) -> None:
    unknown = tables(counts())["cout"]
    assert not unknown.rows
    assert "n’a pas encore publié" in unknown.note
    settings.COUT_POUR_MILLE = (1.5, "Le serveur, sans le travail des personnes.")
    found = tables(counts())["cout"]
    assert values(found, "fonctionnement") == (1.5,)
    assert found.note == "Le serveur, sans le travail des personnes."


def test_the_known_disagreements_are_those_of_the_documentation() -> None:
    found = tables(counts())["exactitude"]
    assert "ppa-2020-700" in {row.slug for row in found.rows}
    assert f"Désaccords connus : {len(found.rows)}." in found.note
