"""The months to come as a calendar file."""

from __future__ import annotations

from datetime import UTC, date, datetime

from icalendar import Calendar

from mesaides.web.presenting.months_ics import months_ics
from tests.web.presenting.test_months import AHEAD

MADE = datetime(2026, 11, 22, 10, tzinfo=UTC)


def test_each_change_is_a_day_of_the_calendar() -> None:
    """RFC 5545: lines end by CRLF, an event has a name and a stamp, and a whole day ends on the next."""
    written = months_ics(AHEAD, str, MADE)
    assert all(line.endswith(b"\r") for line in written.split(b"\n")[:-1])
    calendar = Calendar.from_ical(written)
    assert calendar["prodid"] == "-//Mes Aides//Les mois à venir//FR"
    [event] = calendar.walk("VEVENT")
    assert event["summary"] == "Prime d’activité\u202f: s’arrête (100\u202f€ par mois jusque-là)"
    assert (event.start, event.end) == (date(2027, 3, 1), date(2027, 3, 2))
    assert event["uid"] == "2027-03-prime-activite@mes-aides"
    assert "novembre 2026 à janvier 2027" in event["description"]
    assert "L’organisme vérifie et décide." in event["description"]


def test_the_same_change_has_the_same_name_in_a_file_made_again() -> None:
    assert months_ics(AHEAD, str, MADE) == months_ics(AHEAD, str, MADE)
