"""Read the counters of a year, already added up by the database; what may be told of them is decided elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Max, Min, Sum

from mesaides.figures.events import ANSWERS, WHYS, Axis, Event
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.models import Count, Edition

FINE = (Axis.BENEFIT, Axis.PARTNER, Axis.PLACE)
"""What is published by editions: a reader who comes back sees no single visit in it."""

BY_MONTH = (Event.STARTED, Event.FINISHED, Event.CLAIMED)

Words = Mapping[str, Mapping[str, Mapping[str, int]]]
"""By axis, event, then word."""


@dataclass(frozen=True)
class Counts:
    """Everything that was counted in a year."""

    year: int
    live: Words
    months: Mapping[str, Mapping[int, int]]  # by event
    edition: Words
    ever_shown: frozenset[str]  # benefits, whatever the year

    def whole(self, event: Event) -> int:
        return self.live.get(Axis.TOTAL, {}).get(event, {}).get("", 0)

    def detail(self, event: Event, word: str) -> int:
        return self.live.get(Axis.DETAIL, {}).get(event, {}).get(word, 0)

    def fine(self, axis: Axis, event: Event) -> Mapping[str, int]:
        return self.edition.get(axis, {}).get(event, {})


def years() -> list[int]:
    """From the latest in which something was counted to the first."""
    found = Count.objects.filter(invented=settings.DEMONSTRATION, axis=Axis.TOTAL).aggregate(Min("since"), Max("since"))
    first, last = found["since__min"], found["since__max"]
    return [*range(last.year, first.year - 1, -1)] if first else []


def counts_of(year: int) -> Counts:
    """The counts of a year. What is told of claims, benefits and places is that of the last edition."""
    found = _added_up(year)
    told = {*ANSWERS, *WHYS}
    fine = [row for row in found if row[1] in FINE or row[0] in told]
    live = _nested(row for row in found if row[1] not in FINE and row[0] not in told)
    finished = live.get(Axis.TOTAL, {}).get(Event.FINISHED, {}).get("", 0)
    edition = _edition(year, finished, sorted(fine))
    return Counts(year, live, _months(year), edition, _ever_shown())


Added = tuple[str, str, str, int]
"""Event, axis, word, number."""


def _of_year(year: int) -> dict[str, object]:
    return {"invented": settings.DEMONSTRATION, "since__range": (date(year, 1, 1), date(year, 12, 31))}


def _added_up(year: int) -> list[Added]:
    rows = Count.objects.filter(**_of_year(year)).values_list("event", "axis", "word")
    return [(event, axis, word, number) for event, axis, word, number in rows.annotate(Sum("number"))]


def _nested(rows: Iterable[Added]) -> Words:
    found: defaultdict[str, defaultdict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for event, axis, word, number in rows:
        found[axis][event][word] = number
    return found


def _months(year: int) -> Mapping[str, Mapping[int, int]]:
    rows = Count.objects.filter(**_of_year(year), axis=Axis.TOTAL, event__in=BY_MONTH)
    found: defaultdict[str, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
    for event, since, number in rows.values_list("event", "since", "number"):
        found[event][since.month] += number
    return found


def _edition(year: int, finished: int, fresh: list[Added]) -> Words:
    """The last edition; a new one when enough visits were finished since, and no other process makes it."""
    ours = {"invented": settings.DEMONSTRATION, "year": year}
    last = Edition.objects.filter(**ours).first()
    if last is None:
        last = _first(Edition(**ours, finished=finished, counts=fresh))
    elif finished - last.finished >= THRESHOLD:
        same = Edition.objects.filter(**ours, finished=last.finished)
        same.update(finished=finished, counts=fresh)
        last.refresh_from_db()
    return _nested(tuple(row) for row in last.counts)


def _first(edition: Edition) -> Edition:
    try:
        with transaction.atomic():
            edition.save(force_insert=True)
    except IntegrityError:
        return Edition.objects.get(invented=edition.invented, year=edition.year)
    return edition


def _ever_shown() -> frozenset[str]:
    editions = Edition.objects.filter(invented=settings.DEMONSTRATION).values_list("counts", flat=True)
    rows = (row for counts in editions for row in counts)
    return frozenset(word for event, axis, word, _number in rows if (event, axis) == (Event.SHOWN, Axis.BENEFIT))
