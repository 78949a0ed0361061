"""« Pourquoi ce montant ? »: a household and a benefit in, the story and the tree of its amount out."""

from __future__ import annotations

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Query, Router

from mesaides.api.bodies import STATUSES
from mesaides.api.description import answers, content
from mesaides.api.explanation_schemas import ExplicationDuMontant
from mesaides.api.simulations import sent_json
from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.benefits.model import Benefit
from mesaides.household.errors import Fault, SituationError
from mesaides.simulations.explained import explained
from mesaides.simulations.explaining import DEPTH
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import request_deadline

DEEPEST = 5
"""Thousands of values stand behind an amount: below, their number is told."""

AIDE = "aide"
"""The field of the body that names the benefit, beside those of the household."""

router = Router(tags=["Simulations"])

DESCRIBED: dict[str, Any] = {
    "requestBody": {"required": True, "description": "La situation du foyer, et l’aide."} | content("SituationEtAide")
}
TOLD = answers(
    s200="L’histoire du montant, et tout le calcul.",
    **STATUSES | {"s422": "La situation ou l’aide ne convient pas : chaque champ en cause est nommé."},
)


@router.post(
    "/simulations/explication",
    response=ExplicationDuMontant,
    operation_id="expliquer",
    summary="Dire d’où vient le montant d’une aide",
    openapi_extra=DESCRIBED | TOLD,
)
def explanation(
    request: HttpRequest,
    response: HttpResponse,
    profondeur: Annotated[int, Query(ge=0, le=DEEPEST, description="Combien d’étages de l’arbre montrer.")] = DEPTH,
) -> dict[str, Any]:
    """La même situation que pour une simulation, avec l’aide. Rien n’est conservé."""
    response["Cache-Control"] = "no-store"
    deadline = request_deadline()
    household, slug = _apart(sent_json(request))
    situation = receive(household, timezone.localdate())
    return explained(situation, _benefit(slug), profondeur, deadline=deadline)


def _apart(sent: object) -> tuple[object, object]:
    """The household, and the name of the benefit beside it; what is no object is no household either."""
    if not isinstance(sent, dict):
        return sent, None
    return {name: value for name, value in sent.items() if name != AIDE}, sent.get(AIDE)


def _benefit(slug: object) -> Benefit:
    """The computed benefit of that name; raises `SituationError`."""
    if not isinstance(slug, str):
        raise _refused("Cette information est obligatoire : le nom court d’une aide, entre guillemets.")
    try:
        benefit = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise _refused(f"« {slug} » n’est pas une aide du catalogue. La liste est à /api/v1/aides.") from error
    if benefit.is_declarative:
        raise _refused(f"« {slug} » est décidée par ses conditions, sans calcul. Elles sont à /api/v1/aides/{slug}.")
    return benefit


def _refused(message: str) -> SituationError:
    return SituationError([Fault(AIDE, message)])
