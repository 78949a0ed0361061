"""Simulations: a household in, its rights out; nothing is kept."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from mesaides.api.bodies import STATUSES, as_json, sent_json
from mesaides.api.description import answers, content
from mesaides.household.reading import schema as household_schema
from mesaides.simulations.answer import answer
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.run import simulate

router = Router(tags=["Simulations"])

DESCRIBED: dict[str, Any] = {
    "requestBody": {"required": True, "description": "La situation du foyer."} | content("Situation")
}
TOLD = answers(
    s200="Les droits du foyer.",
    **STATUSES | {"s422": "La situation ne convient pas : chaque champ en cause est nommé."},
)
TOLD["responses"][200] |= content("Reponse")


@router.post(
    "/simulations", operation_id="simuler", summary="Calculer les droits d’un foyer", openapi_extra=DESCRIBED | TOLD
)
def simulations(request: HttpRequest) -> HttpResponse:
    """La situation et la réponse ont la même forme qu’en ligne de commande. Rien n’est conservé."""
    deadline = request_deadline()
    situation = receive(sent_json(request), timezone.localdate())
    return as_json(answer(simulate(situation, deadline=deadline)), "no-store")


@router.get(
    "/schema",
    operation_id="schema",
    summary="Le schéma JSON d’une situation",
    openapi_extra=answers(s200="Le schéma, en JSON Schema 2020-12."),
)
def schema(request: HttpRequest) -> HttpResponse:
    """Chaque champ y a son type, sa valeur par défaut et son sens."""
    return as_json(household_schema(), "public, max-age=3600")
