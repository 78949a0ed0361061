"""What becomes of claims, and why some fail."""

from mesaides.figures.events import Axis, Event, Reason
from tests.figures.counted import PPA, RSA, counts, tables, values

GIVEN = counts(
    fine={
        Axis.BENEFIT: {
            Event.ASKED: {RSA: 30, PPA: 20},
            Event.STUCK: {RSA: 15, PPA: 20},
            Event.NOTHING: {RSA: 12, PPA: 13},
            Event.HAD: {RSA: 20, PPA: 15},
        },
        Axis.TOTAL: {Event.ASKED: {"": 50}, Event.STUCK: {"": 35}, Event.NOTHING: {"": 25}, Event.HAD: {"": 35}},
        Axis.DETAIL: {Event.WHY_STUCK: {Reason.REFUSED: 13, Reason.DOCUMENT: 11}},
    },
)


def test_outcomes() -> None:
    found = tables(GIVEN)["suites"]
    assert values(found, RSA) == (30, 15, 12, 20, 77, 39.0)
    assert values(found, "ensemble") == (50, 35, 25, 35, 145, 34.5)


def test_reasons() -> None:
    """All the others are zero: that 24 less 13 make 11 would tell so; eleven goes with them."""
    found = tables(GIVEN)["raisons"]
    assert values(found, Reason.REFUSED) == (13, None)
    assert values(found, Reason.DOCUMENT) == (None, None)
