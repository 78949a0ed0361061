"""What becomes of claims, and why some fail."""

from mesaides.figures.events import Axis, Event, Reason
from tests.figures.counted import PPA, RSA, counts, tables, values

GIVEN = counts(
    fine={
        Axis.BENEFIT: {
            Event.SHOWN: {RSA: 100, PPA: 60},
            Event.BEGUN: {RSA: 25, PPA: 3},
            Event.GRANTED: {RSA: 30, PPA: 20},
            Event.REFUSED: {RSA: 15, PPA: 20},
            Event.PENDING: {RSA: 12, PPA: 13},
            Event.GIVEN_UP: {RSA: 20, PPA: 15},
        },
        Axis.TOTAL: {
            Event.GRANTED: {"": 50},
            Event.REFUSED: {"": 35},
            Event.PENDING: {"": 25},
            Event.GIVEN_UP: {"": 35},
        },
        Axis.DETAIL: {Event.REFUSED: {Reason.RESOURCES: 20, Reason.DOCUMENTS: 15}},
        Axis.PLACE: {Event.FINISHED: {"31": 120}},
    },
    ever_shown=(RSA, PPA),
)


def test_outcomes() -> None:
    found = tables(GIVEN)["suites"]
    assert values(found, RSA) == (30, 15, 12, 20, 77, 39.0)
    assert values(found, "ensemble") == (50, 35, 25, 35, 145, 34.5)


def test_reasons() -> None:
    assert values(tables(GIVEN)["raisons"], Reason.RESOURCES)[0] == 20
