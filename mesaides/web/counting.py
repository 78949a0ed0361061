"""Count what happens in a visit, once each: that it was counted is written in the visit itself, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from mesaides.figures.buckets import DURATIONS, bucket_of
from mesaides.figures.events import CLAIM_CHANNELS, Channel, Event
from mesaides.figures.experiments import drawn
from mesaides.figures.recording import ABROAD, Happening, add, places
from mesaides.questions.order import ORDER
from mesaides.questions.question import Chapter
from mesaides.simulations.certainty import is_open
from mesaides.simulations.right import Result
from mesaides.simulations.visits import save_answers, save_in
from mesaides.territories import find_commune
from mesaides.web.marks import MARKS, Marks
from mesaides.web.measuring import harmless
from mesaides.web.visiting import Visiting

_TRIED = {Event.STARTED, Event.FINISHED, Event.CLAIMED}
"""What is also counted by variant of a page and by partner."""


Counted = Mapping[str, Iterable[Happening]]
"""By the name of what counts once in a visit, what is then to be counted."""


@harmless
def begun(visiting: Visiting, partner: str = "") -> None:
    """A visit starts: the pages that it will see in one way or another are drawn now."""
    now = timezone.now()
    known = partner if partner in settings.PARTENAIRES else ""
    marks = Marks(timezone.localdate(now), frozenset(), int(now.timestamp() // 60), drawn(), known)
    first = f"{Event.REACHED}:{ORDER[0].slug}"
    with transaction.atomic():
        add([_told(Happening(Event.STARTED), marks), _told(Happening(Event.REACHED, detail=ORDER[0].slug), marks)])
        save_answers(visiting.jeton, {MARKS: marks.with_seen({Event.STARTED, first}).kept()})


@harmless
def advanced(visiting: Visiting) -> None:
    """Answers were given: each chapter up to the one where the visit now stands is reached, asked or not."""
    page = visiting.journey.first_unanswered
    _once(visiting, _reached(page.chapter if page else ORDER[-1]))


def _reached(chapter: Chapter) -> Counted:
    slugs = [one.slug for one in ORDER[: ORDER.index(chapter) + 1]]
    return {f"{Event.REACHED}:{slug}": [Happening(Event.REACHED, detail=slug)] for slug in slugs}


@harmless
def reviewed(visiting: Visiting) -> None:
    _once(visiting, {Event.REVIEWED: [Happening(Event.REVIEWED)]})


@harmless
def finished(visiting: Visiting, result: Result) -> None:
    """The results are shown: for the first time, or with benefits that this visit had not seen yet."""
    shown = {right.benefit for right in result.rights if is_open(right)}
    there = [
        Happening(Event.FINISHED, departement=_departement(visiting)),
        Happening(Event.LASTED, detail=_duration(visiting)),
    ]
    seen = {f"{Event.SHOWN}:{slug}": [Happening(Event.SHOWN, slug)] for slug in shown}
    _once(visiting, {**_reached(ORDER[-1]), Event.FINISHED: there, **seen})


@harmless
def followed(visiting: Visiting, benefit: str, channel: Channel) -> None:
    """A way to claim a benefit, or its official page, was opened."""
    counted: Counted = {f"{Event.STEP}:{channel}": [Happening(Event.STEP, detail=channel)]}
    if channel in CLAIM_CHANNELS:
        counted = {**counted, Event.CLAIMED: [Happening(Event.CLAIMED)]}
    _once(visiting, counted, after=Event.FINISHED)
    if channel in CLAIM_CHANNELS:
        begun = {f"{Event.BEGUN}:{benefit}": [Happening(Event.BEGUN, benefit)]}
        _once(visiting, begun, after=f"{Event.SHOWN}:{benefit}")


@harmless
def taken_away(visiting: Visiting) -> None:
    _once(visiting, {Event.PDF: [Happening(Event.PDF)]}, after=Event.FINISHED)


@harmless
def mailed(visiting: Visiting) -> None:
    _once(visiting, {Event.MAILED: [Happening(Event.MAILED)]}, after=Event.FINISHED)


@harmless
def handed_over(visiting: Visiting, service: str) -> None:
    """The person accepted: once for each service, whatever it then reads."""
    _once(visiting, {f"{Event.HANDED}:{service}": [Happening(Event.HANDED, partner=service)]})


@harmless
def judged(visiting: Visiting, opinion: str) -> None:
    """Whether the results were useful; the first answer counts."""
    _once(visiting, {Event.FEEDBACK: [Happening(Event.FEEDBACK, detail=opinion)]}, after=Event.FINISHED)


def _once(visiting: Visiting, counted: Counted, after: str = "") -> None:
    """Count what this visit has not counted yet; the visit is held meanwhile, whatever another tab does.

    `after`: what must have been counted before; else nothing is.
    """
    if not _is_new(Marks.of(visiting.visit.answers), counted, after):
        return
    with transaction.atomic():
        marks = Marks.of(save_in(visiting.visit, {}).answers)
        if marks is None or not _is_new(marks, counted, after):
            return
        new = [happening for name in counted if name not in marks.seen for happening in counted[name]]
        add(_told(happening, marks) for happening in new)
        save_in(visiting.visit, {MARKS: marks.with_seen(counted).kept()})


def _is_new(marks: Marks | None, counted: Counted, after: str) -> bool:
    """Whether something is to be counted; nothing is of a visit whose start was not."""
    return marks is not None and not counted.keys() <= marks.seen and (not after or after in marks.seen)


def _told(happening: Happening, marks: Marks) -> Happening:
    """A visit counts on the day it started, whenever it goes on: what is finished is never more than what began."""
    if happening.event not in _TRIED:
        return replace(happening, day=marks.day)
    variants = tuple(f"{slug}:{variant}" for slug, variant in (marks.variants or {}).items())
    return replace(happening, day=marks.day, variants=variants, partner=marks.partner or None)


def _duration(visiting: Visiting) -> str:
    marks = Marks.of(visiting.visit.answers)
    start = marks.start if marks and marks.start else 0
    return bucket_of(timezone.now().timestamp() - start * 60, DURATIONS)


def _departement(visiting: Visiting) -> str:
    code = visiting.journey.read.get("logement.commune")
    found = find_commune(code).departement.code if isinstance(code, str) else ABROAD
    return found if found in places() else ABROAD
