"""Which offices to look for, and how the page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mesaides.benefits.choices import Accueil, Theme
from mesaides.benefits.model import Benefit, Institution
from mesaides.benefits.sentences import at_town
from mesaides.offices.model import Answer, Office, Reply
from mesaides.questions.asked import CONJOINT, DEMANDEUR, Asked
from mesaides.territories import Commune
from mesaides.web.visiting import Visiting

PUBLIC = "https://lannuaire.service-public.gouv.fr/"
"""The directory's site, for people."""
SHOWN = 5
"""Offices of a kind on the page: the nearest."""

TITLES = {
    Accueil.CAF: "Caisse d’allocations familiales (CAF)",
    Accueil.MSA: "Mutualité sociale agricole (MSA), pour l’agriculture",
    Accueil.CPAM: "Assurance maladie (CPAM)",
    Accueil.CARSAT: "Caisse de retraite (Carsat)",
    Accueil.FRANCE_TRAVAIL: "France Travail",
    Accueil.MISSION_LOCALE: "Mission locale, de 16 à 25 ans",
    Accueil.MDPH: "Maison départementale des personnes handicapées (MDPH)",
    Accueil.CROUS: "Crous, pour les études",
    Accueil.CLIC: "Point d’information pour les personnes âgées",
    Accueil.CCAS: "Centre communal d’action sociale (CCAS)",
    Accueil.FRANCE_SERVICES: "France services",
    Accueil.MAIRIE: "Mairie",
    Accueil.EPCI: "Intercommunalité",
    Accueil.DEPARTEMENT: "Département",
    Accueil.METROPOLE_DE_LYON: "Maisons de la Métropole de Lyon",
    Accueil.POINT_JUSTICE: "Point-justice",
    Accueil.BANQUE_DE_FRANCE: "Banque de France",
}


@dataclass(frozen=True, slots=True)
class Search:
    """The kinds looked for: `own` of who pays a benefit, `helping` where any claim is made with you."""

    own: tuple[Accueil, ...]
    helping: tuple[Accueil, ...]

    @property
    def kinds(self) -> tuple[Accueil, ...]:
        return (*self.own, *self.helping)

    @property
    def public_page(self) -> str:
        """The page of the directory's site on the first kind."""
        return public_page(self.kinds[0])


@dataclass(frozen=True, slots=True)
class Group:
    """The offices of one kind: the nearest, and how many others there are."""

    title: str
    offices: tuple[Office, ...]
    others: int
    public_page: str


def public_page(kind: Accueil) -> str:
    return f"{PUBLIC}navigation/{kind}"


def search_of(benefit: Benefit, institution: Institution) -> Search:
    """For one benefit: those of its institution, the elderly's for what concerns them, then those that help."""
    elderly = (Accueil.CLIC,) if Theme.AUTONOMIE in benefit.themes else ()
    own = tuple(dict.fromkeys((*institution.accueils, *elderly)))
    helping = (Accueil.FRANCE_SERVICES,) if own else (Accueil.FRANCE_SERVICES, Accueil.CCAS)
    return Search(own, helping)


def search_around(visiting: Visiting) -> Search:
    """For any claim: whoever receives everybody, and those for the ages of the household's adults."""
    adults = [Asked(visiting.journey.read, visiting.journey.today, qui) for qui in (DEMANDEUR, CONJOINT)]
    young = (Accueil.MISSION_LOCALE,) if any(adult.aged(16, 25) for adult in adults) else ()
    elderly = (Accueil.CLIC,) if any(adult.aged(60) for adult in adults) else ()
    return Search((), (Accueil.FRANCE_SERVICES, Accueil.CCAS, Accueil.MAIRIE, *young, *elderly))


def offices_context(answer: Answer, search: Search, commune: Commune) -> dict[str, Any]:
    """`missed`: what was looked for first, and not found: all of it, or who pays the benefit."""
    missed = not any(answer.of(kind) for kind in search.own or search.kinds)
    return {
        "commune": commune,
        "where": at_town(commune.nom),
        "is_unavailable": answer.reply is Reply.UNAVAILABLE,
        "missed": missed,
        "own": _groups(answer, search.own),
        "helping": _groups(answer, search.helping),
        "public_page": search.public_page,
    }


def _groups(answer: Answer, kinds: tuple[Accueil, ...]) -> list[Group]:
    return [
        Group(TITLES[kind], found[:SHOWN], len(found[SHOWN:]), public_page(kind))
        for kind in kinds
        if (found := answer.of(kind))
    ]
