"""Benefits by theme, for the page that lists them all."""

from __future__ import annotations

from dataclasses import dataclass

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit, Institution, Theme
from mesaides.web.presenting.places import names_of, told_place

TITLES = {
    Theme.MINIMA: "Revenu minimum",
    Theme.LOGEMENT: "Logement",
    Theme.FAMILLE: "Enfants et famille",
    Theme.SANTE: "Santé",
    Theme.HANDICAP: "Handicap et invalidité",
    Theme.EMPLOI: "Emploi et chômage",
    Theme.ETUDES: "Études et formation",
    Theme.RETRAITE: "Retraite",
    Theme.AUTONOMIE: "Perte d’autonomie",
    Theme.ENERGIE: "Énergie",
    Theme.TRANSPORT: "Transports",
    Theme.EPARGNE: "Épargne",
    Theme.CULTURE_SPORT: "Culture, sport et loisirs",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A benefit in a list: with who pays it, and where it exists unless that is everywhere."""

    benefit: Benefit
    institution: Institution
    place: str


def by_theme(catalogue: Catalogue) -> list[tuple[str, list[Entry]]]:
    """Each theme with its benefits, under the first theme of each."""
    return [
        (title, entries)
        for theme, title in TITLES.items()
        if (entries := [entry(catalogue, benefit) for benefit in catalogue.benefits if benefit.themes[0] is theme])
    ]


def entry(catalogue: Catalogue, benefit: Benefit) -> Entry:
    """The place is left out when a name on the same line says it: « Bourse de Bretagne - Région Bretagne »."""
    institution = catalogue.institution_of(benefit)
    names = names_of(benefit.territoire) if benefit.territoire else []
    is_said = all(name in f"{benefit.nom} {institution.nom}" for name in names)
    return Entry(benefit, institution, "" if is_said else told_place(benefit))
