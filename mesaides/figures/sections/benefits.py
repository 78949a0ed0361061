"""Benefit by benefit: shown, claimed, obtained or not; and those that nobody was ever shown."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.events import Axis, Event
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.reading import Counts
from mesaides.figures.sections.naming import NOTE, largest_first, name_of
from mesaides.figures.table import Column, Row, Sheet, Table, Told


def sheet(counts: Counts) -> Sheet:
    made = Sheet()
    begun = counts.fine(Axis.BENEFIT, Event.BEGUN)
    for slug, number in counts.fine(Axis.BENEFIT, Event.SHOWN).items():
        made.values[f"montrée {slug}"] = number
        made.part(f"montrée {slug}", f"demandée {slug}", begun.get(slug, 0))
    return made


def tables(counts: Counts, told: Told) -> Iterator[Table]:
    yield Table(
        "aides",
        "Les aides montrées, et les demandes ouvertes",
        "Aide",
        (Column("montrees", "Montrées"), Column("demandes", "Démarches ouvertes"), Column("part", "Part", "%")),
        tuple(largest_first(_shown(slug, told) for slug in counts.fine(Axis.BENEFIT, Event.SHOWN))),
        f"Montrée : l’aide est parmi celles à demander, ou à vérifier. {NOTE}",
        bars="montrees",
    )
    yield from _never_shown(counts)


def _shown(slug: str, told: Told) -> Row:
    shown, begun = f"montrée {slug}", f"demandée {slug}"
    return Row(slug, name_of(slug), (told(shown), told(begun), told.share(begun, shown)))


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
