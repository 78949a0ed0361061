"""What becomes of claims, benefit by benefit, and why some fail."""

from __future__ import annotations

from collections.abc import Iterator

from mesaides.figures.events import OF_A_CLAIM, Axis, Event, Reason
from mesaides.figures.reading import Counts
from mesaides.figures.sections.naming import NOTE, largest_first, name_of
from mesaides.figures.table import Column, Row, Sheet, Table, Told

OUTCOMES = {
    Event.GRANTED: Column("obtenues", "Obtenues"),
    Event.REFUSED: Column("refusees", "Refusées"),
    Event.PENDING: Column("en-attente", "En attente"),
    Event.GIVEN_UP: Column("abandonnees", "Abandonnées"),
}
REASONS = {
    Reason.RESOURCES: "Des ressources trop élevées",
    Reason.CONDITIONS: "Une autre condition",
    Reason.DOCUMENTS: "Des documents manquants",
    Reason.COMPLICATED: "Une démarche trop compliquée",
    Reason.NO_ANSWER: "Pas de réponse de l’organisme",
    Reason.SMALL: "Un montant trop faible",
    Reason.ALREADY: "Une aide déjà reçue",
    Reason.UNWILLING: "Le choix de ne pas demander",
    Reason.UNKNOWN: "La personne ne le sait pas",
    Reason.OTHER: "Une autre raison",
}
_ANSWERS, _UNNAMED = "suites", "sans aide"


def sheet(counts: Counts) -> Sheet:
    made = _outcomes(counts)
    for event in (Event.REFUSED, Event.GIVEN_UP):
        words = counts.fine(Axis.DETAIL, event)
        unknown = counts.fine(Axis.TOTAL, event).get("", 0) - sum(words.values())
        reasons = {f"{event} {one}": words.get(one, 0) for one in REASONS}
        rest = {f"{event} sans raison": unknown} if unknown > 0 else {}
        made.total(f"{event} en tout", reasons | rest)
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
    return sorted({slug for event in OF_A_CLAIM for slug in counts.fine(Axis.BENEFIT, event)})


def _number(counts: Counts, event: Event, slug: str) -> int:
    words = counts.fine(Axis.BENEFIT, event)
    if slug == _UNNAMED:
        return max(counts.fine(Axis.TOTAL, event).get("", 0) - sum(words.values()), 0)
    return words.get(slug, 0)


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "suites",
        "Ce que deviennent les demandes",
        "Aide",
        (*OUTCOMES.values(), Column("ensemble", "Ensemble"), Column("part", "Part obtenue", "%")),
        (_outcome("", told), *largest_first(_outcome(slug, told) for slug in _answered(counts))),
        f"D’après les personnes qui ont accepté de le dire. {NOTE}",
    )
    yield Table(
        "raisons",
        "Pourquoi une demande n’aboutit pas",
        "Raison",
        (Column("refusees", "Refusées"), Column("abandonnees", "Abandonnées")),
        tuple(_reason(one, title, told) for one, title in REASONS.items()),
        bars="refusees",
    )


def _outcome(slug: str, told: Told) -> Row:
    total = f"{_ANSWERS} {slug}" if slug else _ANSWERS
    names = {event: f"{event} {slug}" if slug else f"{event} en tout" for event in OUTCOMES}
    values = tuple(told(name) for name in names.values())
    return Row(
        slug or "ensemble",
        name_of(slug) if slug else "Toutes les aides",
        (*values, told(total), told.share(names[Event.GRANTED], total)),
    )


def _reason(reason: str, title: str, told: Told) -> Row:
    return Row(reason, title, tuple(told(f"{event} {reason}") for event in (Event.REFUSED, Event.GIVEN_UP)))
