"""How far visits go, month by month, and how long they last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mesaides.figures.buckets import DURATIONS, quantile
from mesaides.figures.events import Event
from mesaides.figures.hiding import THRESHOLD, Sum
from mesaides.figures.reading import Counts
from mesaides.figures.table import Column, Row, Sheet, Table, Told
from mesaides.questions.order import ORDER

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905 - une liste de mots se lit mieux
STAGES = {
    Event.STARTED: "Simulations commencées",
    **{chapter.slug: f"Partie « {chapter.title} »" for chapter in ORDER[1:]},
    Event.FINISHED: "Résultats affichés",
}
"""The stages of a visit, in their order."""


def sheet(counts: Counts) -> Sheet:
    made = Sheet(dear={Event.STARTED, Event.FINISHED})
    reached: dict[str, int] = {stage: _reached(counts, stage) for stage in STAGES}
    made.values |= reached
    for stage, following in pairwise(STAGES):
        made.values[f"arrêt {stage}"] = max(reached[stage] - reached[following], 0)
        made.sums.append(Sum(stage, (f"arrêt {stage}", following)))
    for event in (Event.STARTED, Event.FINISHED):
        months = counts.months.get(event, {})
        made.total(event, {f"{event} {month}": months.get(month, 0) for month in _months(counts)})
    for month in _months(counts):
        done = f"{Event.FINISHED} {month}"
        made.part(f"{Event.STARTED} {month}", done, made.values[done])
    lasted = {f"durée {one.slug}": counts.detail(Event.LASTED, one.slug) for one in DURATIONS}
    made.total("durées", lasted)
    if made.values["durées"] == made.values[Event.FINISHED]:
        made.sums.append(Sum(Event.FINISHED, ("durées",)))
    return made


def _reached(counts: Counts, stage: str) -> int:
    return counts.whole(Event(stage)) if stage in {*Event} else counts.detail(Event.REACHED, stage)


def _months(counts: Counts) -> list[int]:
    """Those in which a visit started."""
    return sorted(counts.months.get(Event.STARTED, {}))


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "parcours",
        "Jusqu’où vont les simulations",
        "Étape",
        (Column("simulations", "Simulations"), Column("part", "Part", "%"), Column("arrets", "S’arrêtent là")),
        tuple(_stage(stage, title, told) for stage, title in STAGES.items()),
        "Une partie compte quand une simulation y arrive, même s’il n’y a pas de question pour ce foyer. "
        "Une simulation compte le jour où elle commence.",
        bars="part",
    )
    yield Table(
        "mois",
        "Mois après mois",
        "Mois",
        (Column("commencees", "Commencées"), Column("terminees", "Terminées"), Column("part", "Part terminée", "%")),
        tuple(_month(counts.year, month, told) for month in _months(counts)),
        bars="commencees",
    )
    yield Table(
        "durees",
        "Combien de temps dure une simulation",
        "Du début au premier résultat",
        (Column("simulations", "Simulations"), Column("part", "Part", "%")),
        tuple(_duration(one.slug, one.title, told) for one in DURATIONS),
        _typical(counts),
        bars="part",
    )


def _stage(stage: str, title: str, told: Told) -> Row:
    return Row(stage, title, (told(stage), told.share(stage, Event.STARTED), told(f"arrêt {stage}")))


def _month(year: int, month: int, told: Told) -> Row:
    started, done = f"{Event.STARTED} {month}", f"{Event.FINISHED} {month}"
    title = f"{MONTHS[month - 1]} {year}"
    return Row(f"{year}-{month:02}", title, (told(started), told(done), told.share(done, started)))


def _duration(slug: str, title: str, told: Told) -> Row:
    name = f"durée {slug}"
    return Row(slug, title, (told(name), told.share(name, "durées")))


def _typical(counts: Counts) -> str:
    """The median and the 95th percentile: only the bucket that holds them is known."""
    lasted = {one.slug: counts.detail(Event.LASTED, one.slug) for one in DURATIONS}
    middle, most = quantile(lasted, DURATIONS, 0.5), quantile(lasted, DURATIONS, 0.95)
    if middle is None or most is None or sum(lasted.values()) < THRESHOLD:
        return ""
    return (
        f"Durée médiane : {middle.title}. 95 % des simulations : {most.at_most}. Les durées ne sont gardées "
        "que par tranches : ces deux valeurs sont donc des tranches, pas des minutes exactes."
    )
