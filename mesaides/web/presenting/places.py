"""Where a benefit exists and who decides of it, in words; and the addresses of the pages of territories."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from django.urls import reverse
from django.utils.text import slugify

from mesaides.benefits.departements import in_departement
from mesaides.benefits.model import Benefit, Niveau
from mesaides.benefits.sentences import at_town, listed
from mesaides.benefits.territory import Territoire
from mesaides.territories import Commune, Departement, Region, find_commune, find_departement, find_epci, find_region

LEVELS = {
    Niveau.NATIONAL: "Aide nationale",
    Niveau.REGION: "Aide de la région",
    Niveau.DEPARTEMENT: "Aide du département",
    Niveau.EPCI: "Aide de l’intercommunalité",
    Niveau.COMMUNE: "Aide de la commune",
}
TOLD = 4
"""How many places are named before the others are counted."""


class Kind(StrEnum):
    """What a page of territory is about."""

    REGION = "region"
    DEPARTEMENT = "departement"
    COMMUNE = "commune"


@dataclass(frozen=True, slots=True)
class Place:
    """A territory that has its page. `where`: « à Rennes », « en région Bretagne »."""

    kind: Kind
    code: str
    nom: str
    where: str

    @property
    def address(self) -> str:
        name = slugify(self.nom.replace("’", " "))
        return reverse("web:territoire", args=[self.kind, f"{self.code}-{name}"])


def of_region(region: Region) -> Place:
    return Place(Kind.REGION, region.code, region.nom, f"en région {region.nom}")


def of_departement(departement: Departement) -> Place:
    return Place(Kind.DEPARTEMENT, departement.code, departement.nom, in_departement(departement))


def of_commune(commune: Commune) -> Place:
    return Place(Kind.COMMUNE, commune.code_insee, commune.nom, at_town(commune.nom))


def place_of(kind: str, code: str) -> Place:
    """The territory of an address; raises `LookupError` when there is none."""
    if kind == Kind.COMMUNE:
        return of_commune(find_commune(code))
    if kind == Kind.DEPARTEMENT:
        return of_departement(find_departement(code))
    if kind == Kind.REGION:
        return of_region(find_region(code))
    raise LookupError(f"« {kind} » n’est pas une sorte de territoire : {', '.join(Kind)}.")


def names_of(territory: Territoire) -> list[str]:
    """The names of its places: régions, départements, EPCI, communes."""
    return [
        *(find_region(code).nom for code in territory.regions),
        *(find_departement(code).nom for code in territory.departements),
        *(find_epci(code).nom for code in territory.epci),
        *(find_commune(code).nom for code in territory.communes),
    ]


def told_place(benefit: Benefit) -> str:
    """« Partout en France », « À Rennes ou à Lille », « En région Bretagne »."""
    if benefit.territoire is None:
        return "Partout en France"
    places = list(benefit.territoire.places())
    shown = places if len(places) <= TOLD + 1 else [*places[:TOLD], f"dans {len(places) - TOLD} autres lieux"]
    left_out = f", mais pas {listed(benefit.territoire.sauf.places())}" if benefit.territoire.sauf else ""
    told = listed(shown) + left_out
    return told[:1].upper() + told[1:]
