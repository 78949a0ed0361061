"""What is done with results, and what is thought of them."""

from mesaides.figures.events import Event
from tests.figures.counted import counts, tables, values


def test_acts_are_shares_of_the_results_shown() -> None:
    given = counts(
        whole={Event.STARTED: 200, Event.FINISHED: 100, Event.CLAIMED: 40, Event.PDF: 5},
        details={Event.STEP: {"en-ligne": 25}, Event.FEEDBACK: {"oui": 30, "en-partie": 12, "non": 18}},
    )
    found = tables(given)
    assert values(found["demarches"], "demande") == (40, 40.0)
    assert values(found["demarches"], "en-ligne") == (25, 25.0)
    assert values(found["demarches"], "pdf") == (None, None)
    assert values(found["avis"], "oui") == (30, 50.0)
