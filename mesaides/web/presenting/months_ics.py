"""The months to come as a calendar file (iCalendar, RFC 5545): one event for each change of a right."""

from __future__ import annotations

import datetime

from icalendar import Calendar, Event
from icalendar.enums import TRANSP

from mesaides.benefits.typography import typeset
from mesaides.simulations.months import MonthsAhead
from mesaides.simulations.turns import Turn
from mesaides.web.presenting.reasons import Named, reasons_of, turn_told

MAKER = "-//Mes Aides//Les mois à venir//FR"
NAME = "mois-a-venir@mes-aides"
CAUTION = "Estimation, selon la loi connue le jour du calcul. L’organisme vérifie et décide."


def months_ics(ahead: MonthsAhead, named: Named, made: datetime.datetime) -> bytes:
    """The file. Nothing in it leads back to the visit."""
    calendar = Calendar.new(prodid=MAKER, name="Mes aides, les mois à venir", language="fr", uid=NAME)
    for turn in ahead.turns:
        calendar.add_component(_event(turn, named, made))
    written: bytes = calendar.to_ical()
    return written


def _event(turn: Turn, named: Named, made: datetime.datetime) -> Event:
    """All day on the first of the month; the same change has the same name in a file made again."""
    day = turn.month.first_day
    return Event.new(
        uid=f"{turn.month}-{turn.benefit}@mes-aides",
        summary=typeset(turn_told(turn)),
        description=typeset(f"{reasons_of(turn, named)} {CAUTION}"),
        start=day,
        end=day + datetime.timedelta(days=1),
        stamp=made,
        transparency=TRANSP.TRANSPARENT,
    )
