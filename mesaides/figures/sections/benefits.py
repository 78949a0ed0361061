"""Benefit by benefit: shown, claimed, obtained or not; and those that nobody was ever shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.events import OF_A_CLAIM, Axis, Event, Reason
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.reading import Counts
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
NOTE = (
    "Ces chiffres avancent par lots d’au moins 11 simulations terminées, pour que personne ne puisse y reconnaître "
    "une simulation qui vient de finir."
)


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    begun = counts.fine(Axis.BENEFIT, Event.BEGUN)
    for slug, number in counts.fine(Axis.BENEFIT, Event.SHOWN).items():
        made.values[f"montrée {slug}"] = number
        made.part(f"montrée {slug}", f"demandée {slug}", begun.get(slug, 0))
    made.add(_outcomes(counts))
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
        "aides",
        "Les aides montrées, et les demandes ouvertes",
        "Aide",
        (Column("montrees", "Montrées"), Column("demandes", "Démarches ouvertes"), Column("part", "Part", "%")),
        tuple(_largest_first(_shown(slug, told) for slug in counts.fine(Axis.BENEFIT, Event.SHOWN))),
        f"Montrée : l’aide est parmi celles à demander, ou à vérifier. {NOTE}",
        bars="montrees",
    )
    yield Table(
        "suites",
        "Ce que deviennent les demandes",
        "Aide",
        (*OUTCOMES.values(), Column("ensemble", "Ensemble"), Column("part", "Part obtenue", "%")),
        (_outcome("", told), *_largest_first(_outcome(slug, told) for slug in _answered(counts))),
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
    yield from _never_shown(counts)


def _largest_first(rows: Iterable[Row]) -> list[Row]:
    """Those that are told, then those that are not, by name: the order tells nothing of what is hidden."""
    return sorted(rows, key=lambda row: (-_number_of(row), row.title))


def _number_of(row: Row) -> float:
    return next((value for value in row.values if isinstance(value, int)), 0)


def _shown(slug: str, told: Told) -> Row:
    shown, begun = f"montrée {slug}", f"demandée {slug}"
    return Row(slug, _name(slug), (told(shown), told(begun), told.share(begun, shown)))


def _outcome(slug: str, told: Told) -> Row:
    total = f"{_ANSWERS} {slug}" if slug else _ANSWERS
    names = {event: f"{event} {slug}" if slug else f"{event} en tout" for event in OUTCOMES}
    values = tuple(told(name) for name in names.values())
    return Row(
        slug or "ensemble",
        _name(slug) if slug else "Toutes les aides",
        (*values, told(total), told.share(names[Event.GRANTED], total)),
    )


def _reason(reason: str, title: str, told: Told) -> Row:
    return Row(reason, title, tuple(told(f"{event} {reason}") for event in (Event.REFUSED, Event.GIVEN_UP)))


def _name(slug: str) -> str:
    known = catalogue().by_slug.get(slug)
    return known.nom if known else slug


def _never_shown(counts: Counts) -> Iterator[Table]:
    """Nothing before enough visits were finished: then every benefit would be in it."""
    finished = sum(counts.fine(Axis.PLACE, Event.FINISHED).values())
    known = [one for one in catalogue().on(timezone.localdate()).benefits if not one.discrete]
    never = [one for one in known if one.slug not in counts.ever_shown]
    if finished >= THRESHOLD:
        yield Table(
            "jamais-montrees",
            "Les aides que personne n’a encore vues dans ses résultats",
            "Aide",
            (Column("niveau", "Niveau"),),
            tuple(Row(one.slug, one.nom, (str(one.niveau),)) for one in sorted(never, key=lambda one: one.nom)),
            f"{len(never)} aides sur {len(known)}, depuis l’ouverture du service.",
        )
