"""What becomes of claims, benefit by benefit, and why some fail."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import ANSWERS, Axis, Event, Reason
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.reading import Counts
from mesaides.figures.sections.naming import NOTE, largest_first, name_of
from mesaides.figures.table import Column, Row, Sheet, Table, Told

OUTCOMES = {
    Event.ASKED: Column("demandees", "Demandées"),
    Event.STUCK: Column("echecs", "Essayé, sans y arriver"),
    Event.NOTHING: Column("rien", "Rien fait"),
    Event.HAD: Column("deja", "Déjà reçues"),
}
REASONS = {
    Reason.COMPLICATED: "La démarche est trop compliquée",
    Reason.DOCUMENT: "Il manque un document",
    Reason.BROKEN: "Le site ou le formulaire n’a pas marché",
    Reason.SILENCE: "Pas de réponse de l’organisme",
    Reason.REFUSED: "L’aide a été refusée",
    Reason.TIME: "Pas encore eu le temps",
    Reason.HOW: "Ne sait pas comment faire",
    Reason.DOUBT: "Ne pense pas y avoir droit",
    Reason.SMALL: "Le montant ne vaut pas la démarche",
    Reason.FEAR: "Peur de devoir rembourser",
    Reason.USELESS: "N’en a pas besoin",
    Reason.OTHER: "Une autre raison",
}
WHYS_OF = {Event.STUCK: Event.WHY_STUCK, Event.NOTHING: Event.WHY_NOTHING}
_ANSWERS, _UNNAMED = "suites", "sans aide"


def sheet(counts: Counts) -> Sheet:
    made = _outcomes(counts)
    for event, why in WHYS_OF.items():
        words = counts.fine(Axis.DETAIL, why)
        made.total(f"{why} en tout", {f"{why} {one}": words.get(one, 0) for one in REASONS})
        if made.values[f"{event} en tout"] - made.values[f"{why} en tout"] < THRESHOLD:
            made.telling.add(f"{why} en tout")
    return made


def _outcomes(counts: Counts) -> Sheet:
    """By benefit and by outcome, with the totals of rows and columns."""
    made, slugs = Sheet(), _answered(counts)
    if any(_number(counts, event, _UNNAMED) for event in OUTCOMES):
        slugs = [*slugs, _UNNAMED]
    for slug in slugs:
        made.total(f"{_ANSWERS} {slug}", {f"{event} {slug}": _number(counts, event, slug) for event in OUTCOMES})
    for event in OUTCOMES:
        made.total(f"{event} en tout", {f"{event} {slug}": made.values[f"{event} {slug}"] for slug in slugs})
    made.total(_ANSWERS, {f"{_ANSWERS} {slug}": made.values[f"{_ANSWERS} {slug}"] for slug in slugs})
    made.total(_ANSWERS, {f"{event} en tout": made.values[f"{event} en tout"] for event in OUTCOMES})
    return made


def _answered(counts: Counts) -> list[str]:
    return sorted({slug for event in ANSWERS for slug in counts.fine(Axis.BENEFIT, event)})


def _number(counts: Counts, event: Event, slug: str) -> int:
    words = counts.fine(Axis.BENEFIT, event)
    if slug == _UNNAMED:
        return max(counts.fine(Axis.TOTAL, event).get("", 0) - sum(words.values()), 0)
    return words.get(slug, 0)


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "suites",
        "Quelques jours après, ce que les personnes ont fait",
        "Aide",
        (*OUTCOMES.values(), Column("ensemble", "Ensemble"), Column("part", "Part demandée", "%")),
        (_outcome("", told), *largest_first(_outcome(slug, told) for slug in _answered(counts))),
        f"D’après les personnes qui ont accepté de le dire. Si l’aide est accordée, nous ne le savons pas. {NOTE}",
    )
    yield Table(
        "raisons",
        "Pourquoi une demande n’aboutit pas, ou n’est pas faite",
        "Raison",
        (Column("echecs", "Essayé, sans y arriver"), Column("rien", "Rien fait")),
        tuple(_reason(one, title, told) for one, title in REASONS.items()),
        bars="echecs",
    )


def _outcome(slug: str, told: Told) -> Row:
    total = f"{_ANSWERS} {slug}" if slug else _ANSWERS
    names = {event: f"{event} {slug}" if slug else f"{event} en tout" for event in OUTCOMES}
    values = tuple(told(name) for name in names.values())
    return Row(
        slug or "ensemble",
        name_of(slug) if slug else "Toutes les aides",
        (*values, told(total), told.share(names[Event.ASKED], total)),
    )


def _reason(reason: str, title: str, told: Told) -> Row:
    return Row(reason, title, tuple(told(f"{event} {reason}") for event in WHYS_OF.values()))
