"""The doors of a refusal: what blocks a benefit, and what would open it; nothing is kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import Field

from mesaides.api.bodies import HOUSEHOLD, as_json, described_body, fields_of, received, sent_json
from mesaides.api.schemas import Answered, described
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.household.errors import Fault, SituationError
from mesaides.household.situation import Situation
from mesaides.simulations.availability import is_offered
from mesaides.simulations.doors.answer import answer_doors
from mesaides.simulations.doors.door import Levier
from mesaides.simulations.patience import request_deadline

router = Router(tags=["Simulations"])

FIELDS = ("aide", "situation")
PROPERTIES: dict[str, Any] = {
    "aide": {"type": "string", "description": "Le nom court de l’aide.", "examples": ["prime-activite"]},
    "situation": HOUSEHOLD,
}


class Obstacle(Answered):
    """A condition that is not met."""

    model_config = described("Une condition de l’aide qui n’est pas remplie. Connue pour une aide déclarative.")

    condition: str = Field(description="Ce que demande l’aide : « Avoir moins de 26 ans ».")
    personne: str | None = Field(description="La personne en cause : « demandeur », « enfants.0 »… ; null : le foyer.")
    constat: str | None = Field(description="Ce qu’il en est, et l’écart : « 1 312 € par mois, soit 112 € de plus ».")


class Porte(Answered):
    """One change that opens the right."""

    model_config = described("Un changement, un seul, qui ouvre le droit. C’est un repère, pas un conseil.")

    levier: Levier = Field(description="Ce qui change.")
    titre: str = Field(description="Le changement, en quelques mots.")
    explication: str = Field(description="Ce qui l’explique, à côté de la situation envoyée ; peut être vide.")
    montant: float | None = Field(description="Ce que le foyer aurait alors, dans l’unité de l’aide ; null : aucun.")
    situation: dict[str, Any] = Field(
        description="La situation une fois le changement fait, au format d’une situation : l’aide y est ouverte. Une "
        "date à plus d’un an n’est pas acceptée par « simuler »."
    )


class Portes(Answered):
    """What blocks a benefit, and what would open it."""

    model_config = described("Pourquoi une aide est refusée, et ce qui l’ouvrirait.")

    aide: str = Field(description="Le nom court de l’aide.")
    refusee: bool = Field(description="L’aide est refusée à ce foyer. Sinon, rien n’est cherché.")
    a_confirmer: bool = Field(
        description="Des points que personne ne demande en décident aussi : une porte peut ne pas suffire."
    )
    fermee: bool = Field(description="Une limite d’âge est passée : l’aide ne peut plus s’ouvrir.")
    obstacles: list[Obstacle] = Field(description="Les conditions qui bloquent, quand on les connaît.")
    portes: list[Porte] = Field(description="La plus proche d’abord. Vide : aucun changement, à lui seul, ne suffit.")
    recherche_complete: bool = Field(description="false : la recherche a été arrêtée, faute de temps.")


@router.post(
    "/simulations/portes",
    response=Portes,
    operation_id="portes",
    summary="Ce qui bloque une aide refusée, et ce qui l’ouvrirait",
    openapi_extra=described_body(
        "Une aide, et la situation du foyer à qui elle est refusée.",
        PROPERTIES,
        FIELDS,
        "Ce qui bloque l’aide, et ce qui l’ouvrirait.",
    ),
)
def doors(request: HttpRequest) -> HttpResponse:
    """Une seule chose change à la fois : le temps, les revenus, un enfant, le logement, une autre aide."""
    deadline = request_deadline()
    benefit, situation = _asked(sent_json(request))
    found = Portes.model_validate(answer_doors(benefit, situation, deadline=deadline))
    return as_json(found.model_dump(mode="json"), "no-store")


def _asked(sent: object) -> tuple[Benefit, Situation]:
    """The benefit and the household; raises `SituationError`, whose faults name what is wrong."""
    told = fields_of(sent, FIELDS, FIELDS)
    benefit = catalogue().by_slug.get(told["aide"]) if isinstance(told["aide"], str) else None
    if benefit is None or benefit.discrete:
        raise SituationError([Fault("aide", "Ce n’est pas le nom court d’une aide. La liste est à /api/v1/aides.")])
    situation = received(told["situation"])
    if not is_offered(benefit, situation):
        raise SituationError([Fault("aide", "Cette aide n’existe pas là où vit le foyer, ce jour-là.")])
    return benefit, situation
