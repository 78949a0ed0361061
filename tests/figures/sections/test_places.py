"""Where people live: a small département hides another."""

from mesaides.figures.events import Axis, Event
from tests.figures.counted import counts, tables, values

GIVEN = counts(
    fine={
        Axis.PLACE: {Event.FINISHED: {"31": 50, "75": 30, "48": 4}},
        Axis.PARTNER: {Event.STARTED: {"caf": 40}, Event.FINISHED: {"caf": 20}},
    }
)


def test_places_and_partners() -> None:
    found = tables(GIVEN)
    assert values(found["departements"], "31") == (50, 59.5)
    assert values(found["departements"], "48") == (None, None)
    assert values(found["departements"], "75") == (None, None), "sinon, 84 moins 50 moins 30 dirait le 48"
    assert values(found["partenaires"], "caf") == (40, 20, 50.0)
