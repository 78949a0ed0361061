"""Invented figures, to show what the public page looks like: kept apart from the true ones, and told as invented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from django.conf import settings

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.buckets import CALCULATIONS, DURATIONS
from mesaides.figures.events import ANSWERS, Channel, Event, Opinion, Reason
from mesaides.figures.experiments import EXPERIMENTS
from mesaides.figures.models import Count, Edition
from mesaides.figures.recording import Happening, Row, add_rows, places, rows_of
from mesaides.questions.order import ORDER

TRIED = EXPERIMENTS[0]
"""The experiment that invented visits are in."""

CLAIMED = 0.5
"""Of the benefits shown to one invented visit, how many are claimed."""


class NotADemonstration(RuntimeError):
    """Invented figures are only made where the page says that they are."""


def invent(visits: int, today: date, seed: int = 20261127) -> None:
    """Replace the invented figures by those of as many visits, over the year; raises `NotADemonstration`."""
    if not settings.DEMONSTRATION:
        raise NotADemonstration("DEMONSTRATION=1 manque : les chiffres inventés ne se montrent que sous leur bandeau.")
    for model in (Count, Edition):
        model.objects.filter(invented=True).delete()
    counted: Counter[Row] = Counter()
    chance = Random(seed)  # noqa: S311 - des chiffres inventés, les mêmes à chaque fois
    for _ in range(visits):
        counted.update(row for happening in invented_visit(chance, today) for row in rows_of(happening))
    rows = list(counted.items())
    for start in range(0, len(rows), 1000):  # a statement takes a bounded number of values
        add_rows(dict(rows[start : start + 1000]), invented=True)


def invented_visit(chance: Random, today: date) -> Iterator[Happening]:
    day = today - timedelta(days=chance.randrange(today.timetuple().tm_yday))
    variants = (f"{TRIED.slug}:{chance.choice(TRIED.variants)}",)
    yield Happening(Event.STARTED, variants=variants, day=day)
    for chapter in ORDER:
        yield Happening(Event.REACHED, detail=chapter.slug, day=day)
        if chance.random() < 0.05:
            return
    yield Happening(Event.FINISHED, departement=chance.choice(sorted(places())), variants=variants, day=day)
    duration = DURATIONS[min(int(chance.expovariate(0.5)), len(DURATIONS) - 1)]
    yield Happening(Event.LASTED, detail=duration.slug, day=day)
    yield Happening(Event.COMPUTED, detail=CALCULATIONS[min(int(chance.expovariate(1)), 5)].slug, day=day)
    yield from _after(chance, variants, day)


def _after(chance: Random, variants: tuple[str, ...], day: date) -> Iterator[Happening]:
    """What is shown, claimed, and becomes of it."""
    slugs = sorted(catalogue().by_slug)
    shown = {slugs[min(int(chance.expovariate(0.05)), len(slugs) - 1)] for _ in range(8)}
    yield from (Happening(Event.SHOWN, slug, day=day) for slug in sorted(shown))
    if chance.random() < 0.3:
        yield Happening(Event.FEEDBACK, detail=chance.choices([*Opinion], [6, 3, 1])[0], day=day)
    if chance.random() < CLAIMED:
        yield Happening(Event.CLAIMED, variants=variants, day=day)
        yield Happening(Event.STEP, detail=chance.choices([*Channel], [6, 2, 2, 0, 1])[0], day=day)
        benefit = chance.choice(sorted(shown))
        yield Happening(Event.BEGUN, benefit, day=day)
        if chance.random() < CLAIMED:
            yield from _outcome(chance, benefit, day)


def _outcome(chance: Random, benefit: str, day: date) -> Iterator[Happening]:
    event = chance.choices(ANSWERS, [6, 2, 3, 1])[0]
    yield Happening(event, benefit, day=day)
    if why := {Event.STUCK: Event.WHY_STUCK, Event.NOTHING: Event.WHY_NOTHING}.get(event):
        yield Happening(why, detail=chance.choice([*Reason]), day=day)
