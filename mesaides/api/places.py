"""Communes, found by name or postal code: a household is described with their INSEE code."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router

from mesaides.api.description import answers
from mesaides.api.schemas import Lieux
from mesaides.territories import Match, search

MOST = 50
LONGEST = 100
"""Characters of a name, as in the pages."""

router = Router(tags=["Communes"])


@router.get(
    "/communes",
    response=Lieux,
    operation_id="communes",
    summary="Chercher une commune et son code INSEE",
    openapi_extra=answers(s200="Les communes trouvées.", s422="Un paramètre ne convient pas."),
)
def places(
    request: HttpRequest,
    q: Annotated[
        str,
        Query(min_length=1, max_length=LONGEST, description="Un nom, un code postal, ou les deux.", examples=["31000"]),
    ],
    limite: Annotated[int, Query(ge=1, le=MOST, description="Combien en donner, au plus.")] = 10,
) -> dict[str, Any]:
    """Les accents, les traits d’union et « St » ne comptent pas."""
    return {"communes": [_place(match) for match in search(q, limite)]}


def _place(match: Match) -> dict[str, Any]:
    commune = match.commune
    return {
        "code": match.code_arrondissement or match.code_commune,
        "nom": match.label,
        "code_postal": match.code_postal,
        "codes_postaux": commune.codes_postaux,
        "commune": match.code_commune,
        "departement": commune.departement.nom,
        "region": commune.region and commune.region.nom,
        "epci": commune.epci and commune.epci.nom,
        "population": commune.population,
    }
