"""Benefits by theme, for the page that lists them all."""

from __future__ import annotations

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit, Institution, Theme

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

Entry = tuple[Benefit, Institution]


def by_theme(catalogue: Catalogue) -> list[tuple[str, list[Entry]]]:
    """Each theme with its benefits, under the first theme of each."""
    return [
        (title, entries)
        for theme, title in TITLES.items()
        if (entries := [_entry(catalogue, benefit) for benefit in catalogue.benefits if benefit.themes[0] is theme])
    ]


def _entry(catalogue: Catalogue, benefit: Benefit) -> Entry:
    return benefit, catalogue.institution_of(benefit)
