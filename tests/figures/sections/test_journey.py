"""How far visits go: shares, stops, months, and durations told in buckets."""

from mesaides.figures.events import Event
from tests.figures.counted import counts, tables, values

GIVEN = counts(
    whole={Event.STARTED: 200, Event.FINISHED: 100},
    details={
        Event.REACHED: {"famille": 180, "logement": 160, "revenus": 140, "aides": 125, "precisions": 112},
        Event.LASTED: {"2-min": 20, "4-min": 60, "10-min": 20},
    },
)


def test_each_stage_has_its_share_and_its_stops() -> None:
    found = tables(GIVEN)["parcours"]
    assert values(found, "commencee") == (200, 100.0, 20)
    assert values(found, "precisions") == (112, 56.0, 12)
    assert values(found, "terminee")[:2] == (100, 50.0)


def test_months() -> None:
    assert values(tables(GIVEN)["mois"], "2026-01") == (200, 100, 50.0)


def test_durations_are_told_as_buckets() -> None:
    found = tables(GIVEN)["durees"]
    assert values(found, "4-min") == (60, 60.0)
    assert "Durée médiane : de 2 à 4 minutes. 95 % des simulations : 10 minutes au plus." in found.note
