"""The link that is shown, whole, with the last day when it opens."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mesaides.simulations.confiding.links import Given
from mesaides.web.presenting.confiding import confiding_context

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


def whole(path: str) -> str:
    return f"https://aides.exemple.fr{path}"


def test_the_link_is_told_with_its_last_day() -> None:
    """It ends at midnight in Paris, as 3 December ends."""
    given = Given("lien", datetime(2026, 12, 3, 23, tzinfo=UTC))
    assert confiding_context(given, NOON, whole) == {
        "address": "https://aides.exemple.fr/simulation/lien/",
        "notice": "",
        "last_day": date(2026, 12, 3),
    }


def test_before_it_is_made_its_last_day_is_told() -> None:
    assert confiding_context(None, NOON, whole) == {"address": "", "notice": "", "last_day": date(2026, 12, 3)}
