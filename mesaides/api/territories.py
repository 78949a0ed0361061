"""Where benefits exist: each région and département, and every other place that has its own benefits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router
from pydantic import Field

from mesaides.api.description import answers
from mesaides.api.schemas import Answered, described
from mesaides.benefits.catalogue import catalogue
from mesaides.territories import (
    collectivites_outre_mer,
    departements,
    find_commune,
    find_departement,
    find_epci,
    find_region,
    regions,
)

router = Router(tags=["Aides"])


class Sorte(StrEnum):
    """What kind of place a territory is."""

    REGION = "region"
    DEPARTEMENT = "departement"
    EPCI = "epci"
    COMMUNE = "commune"


class LieuDesAides(Answered):
    """A place, and what exists there by its own name."""

    model_config = described("Un territoire, et les aides qui nomment ce territoire.")

    sorte: Sorte = Field(description="Région, département, intercommunalité (epci) ou commune.")
    code: str = Field(description="Son code Insee ; pour une intercommunalité, son numéro SIREN.")
    nom: str = Field(description="Son nom.")
    aides: list[str] = Field(
        description="Les noms courts de ses aides. Celles des lieux plus grands et de tout le pays s’y ajoutent."
    )


class Territoires(Answered):
    """The places."""

    model_config = described("Toutes les régions, tous les départements, et les autres lieux qui ont une aide à eux.")

    territoires: list[LieuDesAides] = Field(description="Du plus grand au plus petit, dans l’ordre des codes.")


Place = tuple[Sorte, str]

NAMES: Mapping[Sorte, Callable[[str], str]] = {
    Sorte.REGION: lambda code: find_region(code).nom,
    Sorte.DEPARTEMENT: lambda code: find_departement(code).nom,
    Sorte.EPCI: lambda code: find_epci(code).nom,
    Sorte.COMMUNE: lambda code: find_commune(code).nom,
}


@router.get(
    "/territoires",
    response=Territoires,
    operation_id="territoires",
    summary="Les territoires, et leurs aides",
    openapi_extra=answers(s200="Les territoires."),
)
def territories(request: HttpRequest) -> dict[str, Any]:
    """De quoi lister les aides d’un lieu sans rien calculer."""
    found = _own()
    order = list(Sorte)
    places = sorted(found, key=lambda place: (order.index(place[0]), place[1]))
    return {
        "territoires": [
            {"sorte": sorte, "code": code, "nom": NAMES[sorte](code), "aides": found[sorte, code]}
            for sorte, code in places
        ]
    }


def _own() -> Mapping[Place, list[str]]:
    """The slugs of each place’s own benefits, in the order of the catalogue; some places have none."""
    found: defaultdict[Place, list[str]] = defaultdict(list)
    for region in regions():
        found[Sorte.REGION, region.code] = []
    for departement in (*departements(), *collectivites_outre_mer()):
        found[Sorte.DEPARTEMENT, departement.code] = []
    for benefit in catalogue().on(timezone.localdate()).benefits:
        zone = benefit.territoire
        if zone is not None:
            named = (zone.regions, zone.departements, zone.epci, zone.communes)
            for sorte, codes in zip(Sorte, named, strict=True):
                for code in codes:
                    found[sorte, code].append(benefit.slug)
    return found
