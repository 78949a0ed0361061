"""Benefit by benefit: shown, claimed, obtained; and those never shown."""

from mesaides.figures.events import Axis, Event
from tests.figures.counted import PPA, RSA, counts, tables, values

GIVEN = counts(
    fine={
        Axis.BENEFIT: {
            Event.SHOWN: {RSA: 100, PPA: 60},
            Event.BEGUN: {RSA: 25, PPA: 3},
        },
        Axis.PLACE: {Event.FINISHED: {"31": 120}},
    },
    ever_shown=(RSA, PPA),
)


def test_shown_and_claimed() -> None:
    found = tables(GIVEN)["aides"]
    assert [row.slug for row in found.rows] == [RSA, PPA]
    assert values(found, RSA) == (100, 25, 25.0)
    assert values(found, PPA) == (60, None, None)


def test_never_shown() -> None:
    slugs = {row.slug for row in tables(GIVEN)["jamais-montrees"].rows}
    assert len(slugs) > 100
    assert not slugs & {RSA, PPA}
    assert "jamais-montrees" not in tables(counts()), "sans visite, toutes y seraient"
