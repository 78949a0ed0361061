"""The catalogue: the benefits, and one of them in full."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Path, Query, Router

from mesaides.api.description import answers
from mesaides.api.problems import Refusal
from mesaides.api.schemas import Aide, Aides, Erreurs
from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.benefits.model import Benefit, Niveau, Theme
from mesaides.benefits.rows import rows

router = Router(tags=["Aides"])


@router.get(
    "/aides",
    response=Aides,
    operation_id="aides",
    summary="Les aides du catalogue",
    openapi_extra=answers(s200="Les aides.", s422="Un paramètre ne convient pas."),
)
def benefits(
    request: HttpRequest,
    theme: Annotated[Theme | None, Query(description="Seulement les aides de ce thème.")] = None,
    niveau: Annotated[Niveau | None, Query(description="Seulement les aides de ce niveau.")] = None,
) -> dict[str, Any]:
    """Dans l’ordre de leurs noms."""
    found = [
        asdict(row) for row in rows(catalogue().on(timezone.localdate()), theme=theme) if niveau in (None, row.niveau)
    ]
    return {"nombre": len(found), "aides": found}


@router.get(
    "/aides/{slug}",
    response={200: Aide, 404: Erreurs},
    operation_id="aide",
    summary="Une aide : ce que c’est, pour qui, comment la demander",
    openapi_extra=answers(s200="L’aide.", s404="Aucune aide n’a ce nom court."),
)
def benefit(request: HttpRequest, slug: Annotated[str, Path(description="Le nom court de l’aide.")]) -> dict[str, Any]:
    """Le nom court est celui de la liste des aides."""
    try:
        found = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise Refusal(404, f"« {slug} » n’est pas une aide du catalogue. La liste est à /api/v1/aides.") from error
    return _in_full(found)


def _in_full(found: Benefit) -> dict[str, Any]:
    institution = catalogue().institution_of(found).model_dump()
    reading = {"genre": found.montant.genre, "unite": found.montant.unite}
    rules = {"conditions": found.requirements(catalogue().names), "a_verifier": found.to_check}
    return found.model_dump() | reading | rules | {"institution": institution, "declarative": found.is_declarative}
