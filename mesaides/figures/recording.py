"""Count what happens. Only words of closed lists are counted, so that a counter can tell nothing of anybody."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from django.conf import settings
from django.db import Error, connection, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.buckets import CALCULATIONS, DURATIONS
from mesaides.figures.events import Axis, Channel, Event, Fault, Opinion, Reason
from mesaides.figures.experiments import is_variant
from mesaides.figures.models import TABLE
from mesaides.questions.order import ORDER
from mesaides.territories import collectivites_outre_mer, departements

logger = logging.getLogger(__name__)

ABROAD = "ailleurs"
"""The place of who lives in no département."""

DETAILS: Mapping[Event, frozenset[str]] = {
    Event.REACHED: frozenset(chapter.slug for chapter in ORDER),
    Event.LASTED: frozenset(bucket.slug for bucket in DURATIONS),
    Event.COMPUTED: frozenset(bucket.slug for bucket in CALCULATIONS),
    Event.STEP: frozenset(Channel),
    Event.FEEDBACK: frozenset(Opinion),
    Event.WHY_STUCK: frozenset(Reason),
    Event.WHY_NOTHING: frozenset(Reason),
    Event.FAILED: frozenset(Fault),
}
"""The details that an event may have; the others have none."""


class NotCountable(ValueError):
    """What was to be counted is not a word of the closed lists. The message never quotes it."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something to count."""

    event: Event
    benefit: str | None = None  # slug of the catalogue
    partner: str | None = None  # one of the setting PARTENAIRES; of the services that receive situations, for HANDED
    departement: str | None = None  # its code
    detail: str | None = None
    variants: tuple[str, ...] = field(default=())  # « essai:variante »
    day: date | None = None  # today when there is none

    def words(self) -> Iterable[tuple[Axis, str]]:
        """What it is counted under, each apart."""
        told = ((Axis.DETAIL, self.detail), (Axis.BENEFIT, self.benefit), (Axis.PARTNER, self.partner))
        yield (Axis.TOTAL, "")
        yield from ((axis, word) for axis, word in told if word)
        yield from ((Axis.PLACE, self.departement),) if self.departement else ()
        yield from ((Axis.VARIANT, variant) for variant in self.variants)


def record(
    event: Event,
    *,
    benefit: str | None = None,
    partner: str | None = None,
    departement: str | None = None,
    detail: str | None = None,
    number: int = 1,
) -> None:
    """Count an event, today. Never raises: a figure that is lost is logged, and what was under way goes on."""
    try:
        add_rows(dict.fromkeys(rows_of(Happening(event, benefit, partner, departement, detail)), number))
    except (Error, NotCountable) as error:
        lost(error)


def lost(error: Exception) -> None:
    """Say that something was not counted, without quoting it."""
    reason = str(error) if isinstance(error, NotCountable) else type(error).__name__
    logger.error("Un événement n’a pas été compté : %s.", reason)


Row = tuple[date, str, str, str]
"""Since when, event, axis, word."""


def add(happenings: Iterable[Happening], *, invented: bool = False) -> None:
    """Count several events at once; raises `NotCountable` and the errors of the database."""
    add_rows(Counter(row for happening in happenings for row in rows_of(happening)), invented=invented)


def add_rows(rows: Mapping[Row, int], *, invented: bool = False) -> None:
    """Add to counters, in one statement and always in the same order: two processes never wait for each other."""
    if not rows:
        return
    values = [value for row in sorted(rows) for value in (*_stored(row), invented, rows[row])]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_statement(len(rows)), values)


def _stored(row: Row) -> tuple[str, str, str, str]:
    since, event, axis, word = row
    return since.isoformat(), str(event), str(axis), word


def _statement(rows: int) -> str:
    """The same on SQLite and PostgreSQL; only names of the model and question marks, no value."""
    values = ", ".join(["(%s, %s, %s, %s, %s, %s)"] * rows)
    return (
        f"INSERT INTO {TABLE} (since, event, axis, word, invented, number) VALUES {values} "  # noqa: S608 - aucun mot venu d’ailleurs
        "ON CONFLICT (invented, since, event, axis, word) "
        f"DO UPDATE SET number = {TABLE}.number + excluded.number"
    )


def rows_of(happening: Happening) -> list[Row]:
    """The counters of an event; raises `NotCountable`."""
    _check(happening)
    day = happening.day or timezone.localdate()
    return [(_since(axis, day), happening.event, axis, word) for axis, word in happening.words()]


def _since(axis: Axis, day: date) -> date:
    return day if axis in {Axis.TOTAL, Axis.DETAIL} else day.replace(month=1, day=1)


def _check(happening: Happening) -> None:
    for axis, word in happening.words():
        if not _is_known(happening.event, axis, word):
            raise NotCountable(f"le mot donné pour « {axis} » avec « {happening.event} » n’est pas de sa liste")


def _is_known(event: Event, axis: Axis, word: str) -> bool:
    known = {
        Axis.TOTAL: lambda: not word,
        Axis.DETAIL: lambda: word in DETAILS.get(event, frozenset()),
        Axis.BENEFIT: lambda: word in catalogue().by_slug,
        Axis.PARTNER: lambda: word in (_services() if event is Event.HANDED else settings.PARTENAIRES),
        Axis.PLACE: lambda: word in places(),
        Axis.VARIANT: lambda: is_variant(word),
    }
    return bool(known[axis]())


def _services() -> Mapping[str, object]:
    """The services that receive situations, by short name."""
    found: Mapping[str, object] = import_string(settings.SERVICES)()
    return found


@cache
def places() -> dict[str, str]:
    """The names of the places that are counted, by code."""
    named = (*departements(), *collectivites_outre_mer())
    return {place.code: place.nom for place in named} | {ABROAD: "Autre lieu"}
