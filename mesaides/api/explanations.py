"""« Pourquoi ce montant ? »: a household and a benefit in, the story and the tree of its amount out."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from mesaides.api.bodies import HOUSEHOLD, described_body, fields_of, received, sent_json
from mesaides.api.examples import RSA
from mesaides.api.explanation_schemas import ExplicationDuMontant
from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.benefits.model import Benefit
from mesaides.household.errors import Fault, SituationError
from mesaides.simulations.explained import explained
from mesaides.simulations.explaining import DEPTH
from mesaides.simulations.patience import request_deadline

DEEPEST = 5
"""Thousands of values stand behind an amount: below, their number is told."""

FIELDS = ("situation", "aide")
PROPERTIES: dict[str, Any] = {
    "situation": HOUSEHOLD,
    "aide": {
        "type": "string",
        "description": "Le nom court d’une aide calculée de /api/v1/aides.",
        "examples": [RSA.benefit],
    },
}

router = Router(tags=["Simulations"])


@router.post(
    "/simulations/explication",
    response=ExplicationDuMontant,
    operation_id="expliquer",
    summary="Dire d’où vient le montant d’une aide",
    openapi_extra=described_body(
        "Un foyer, et l’aide dont on veut comprendre le montant.",
        PROPERTIES,
        FIELDS,
        "L’histoire du montant, et tout le calcul.",
    ),
)
def explanation(
    request: HttpRequest,
    response: HttpResponse,
    profondeur: Annotated[int, Query(ge=0, le=DEEPEST, description="Combien d’étages de l’arbre montrer.")] = DEPTH,
) -> dict[str, Any]:
    """Un foyer et une aide. Rien n’est conservé."""
    response["Cache-Control"] = "no-store"
    deadline = request_deadline()
    asked = fields_of(sent_json(request), FIELDS, FIELDS)
    return explained(received(asked["situation"]), _benefit(asked["aide"]), profondeur, deadline=deadline)


def _benefit(slug: object) -> Benefit:
    """The computed benefit of that name; raises `SituationError`."""
    if not isinstance(slug, str):
        raise _refused("Donnez le nom court d’une aide, entre guillemets.")
    try:
        benefit = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise _refused(f"« {slug} » n’est pas une aide du catalogue. La liste est à /api/v1/aides.") from error
    if benefit.is_declarative:
        raise _refused(f"« {slug} » est décidée par ses conditions, sans calcul. Elles sont à /api/v1/aides/{slug}.")
    return benefit


def _refused(message: str) -> SituationError:
    return SituationError([Fault("aide", message)])
