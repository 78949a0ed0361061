"""What a settings file says of a site: whose it is, how it looks, which aids it shows first, and its partners."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from mesaides.benefits.declared import Address, Declared, Line, MisdeclaredError, Slug, Text
from mesaides.benefits.model import Benefit, Niveau
from mesaides.benefits.territory import CommuneCode, Territoire, Zone
from mesaides.instance.couleurs import Couleurs
from mesaides.instance.logo import Logo
from mesaides.territories import Commune, communes, find_commune

SITE = "site"
"""The short name of the site's own look: no partner has it."""

Origin = Annotated[str, Field(pattern=r"^https?://[^\s/]+$")]


class Presentation(Declared):
    """The home page: its title, and a paragraph."""

    titre: Line
    texte: Text


class Contact(Declared):
    """Whom to ask, about the site."""

    nom: Line
    adresse: Line | None = None
    telephone: Line | None = None
    courriel: Annotated[str, Field(pattern=r"^[^\s@]+@[^\s@]+\.[^\s@]+$")] | None = None
    page: Address | None = None

    @model_validator(mode="after")
    def can_be_reached(self) -> Self:
        if not (self.adresse or self.telephone or self.courriel or self.page):
            mend = "donnez une adresse, un téléphone, un courriel ou une page."
            raise MisdeclaredError("Ce contact ne dit pas comment vous joindre.", mend)
        return self


class Mentions(Declared):
    """What the law wants every site to tell (loi n° 2004-575 du 21 juin 2004)."""

    editeur: Line
    responsable: Line  # « directeur ou directrice de la publication »
    hebergeur: Line


class Partenaire(Declared):
    """A site that shows this one in its pages: where it is, and how the visits it brings look."""

    nom: Line
    sites: tuple[Origin, ...] = ()
    couleurs: Couleurs | None = None
    logo: Logo | None = None


class Instance(Declared):
    """Everything a town or a département may set, without changing the code."""

    nom: Annotated[str, Field(min_length=3, max_length=40)] = "Mes Aides"
    accroche: Line = "Toutes vos aides, en quelques minutes"
    langues: Annotated[tuple[Literal["fr"], ...], Field(min_length=1)] = ("fr",)
    couleurs: Couleurs | None = None
    logo: Logo | None = None
    presentation: Presentation | None = None
    contact: Contact | None = None
    mentions: Mentions | None = None
    territoire: Zone | None = None
    commune: CommuneCode | None = None
    partenaires: Mapping[Slug, Partenaire] = Field(default_factory=dict)

    @model_validator(mode="after")
    def is_coherent(self) -> Self:
        if SITE in self.partenaires:
            raise MisdeclaredError(f"Aucun partenaire ne peut s’appeler « {SITE} ».", "donnez-lui un autre nom court.")
        if self.commune and self.territoire and not self.territoire.has(find_commune(self.commune)):
            name = find_commune(self.commune).nom
            raise MisdeclaredError(f"{name} n’est pas dans le territoire.", "changez la commune ou le territoire.")
        return self

    @property
    def sites(self) -> list[str]:
        """The sites that may show this one in a frame."""
        return sorted({site for partner in self.partenaires.values() for site in partner.sites})

    def rank(self, benefit: Benefit) -> int:
        """0 for the local benefits of its own level in its territory, then those of other levels there, then others."""
        if self.territoire is None or not _is_local(self.territoire, benefit):
            return len(_LEVELS)
        own = next(rank for rank, places in enumerate(_places_by_level(self.territoire)) if places)
        return (_LEVELS.index(benefit.niveau) - own) % len(_LEVELS)

    def has_own(self, benefit: Benefit) -> bool:
        """Whether it is a local benefit of this territory."""
        return self.rank(benefit) < len(_LEVELS)


_LEVELS = (Niveau.COMMUNE, Niveau.EPCI, Niveau.DEPARTEMENT, Niveau.REGION)


def _places_by_level(zone: Zone) -> tuple[tuple[str, ...], ...]:
    return zone.communes, zone.epci, zone.departements, zone.regions


def _is_local(zone: Zone, benefit: Benefit) -> bool:
    return benefit.niveau in _LEVELS and benefit.territoire is not None and _meet(zone, benefit.territoire)


@lru_cache(maxsize=4096)
def _meet(zone: Zone, reach: Territoire) -> bool:
    return any(reach.covers(commune) for commune in _communes_of(zone))


@lru_cache(maxsize=4)
def _communes_of(zone: Zone) -> tuple[Commune, ...]:
    return tuple(commune for commune in communes() if zone.has(commune))
