"""Simulations: a household in, its rights out; nothing is kept."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from mesaides.api.bodies import STATUSES
from mesaides.api.description import answers, content
from mesaides.api.problems import Refusal
from mesaides.household.errors import NotJsonError
from mesaides.household.reading import decode
from mesaides.household.reading import schema as household_schema
from mesaides.simulations.answer import answer
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import request_deadline
from mesaides.simulations.run import simulate

LARGEST = 256 * 1024
"""Bytes. A household of fourteen persons with every month of two years takes a tenth of it."""

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


def sent_json(request: HttpRequest) -> object:
    """The JSON value of the body; raises `Refusal`, or `SituationError` for a key written twice."""
    _check_length(request)
    try:
        return decode(request.body)
    except NotJsonError as error:
        raise Refusal(400, str(error)) from error


def _check_length(request: HttpRequest) -> None:
    """Refuse a body that is too large before it is read; WSGI reads none whose length is not told."""
    length = request.headers.get("Content-Length") or "0"
    if not length.isdecimal():
        raise Refusal(400, "La longueur annoncée (Content-Length) n’est pas un nombre.")
    if length == "0" and "Transfer-Encoding" in request.headers:
        raise Refusal(411, "Annoncez la longueur de l’envoi, par l’en-tête Content-Length.")
    if int(length) > LARGEST:
        raise Refusal(413, f"L’envoi est trop gros : {LARGEST // 1024} ko au plus.")


def as_json(value: object, caching: str) -> HttpResponse:
    text = json.dumps(value, ensure_ascii=False)
    return HttpResponse(text, content_type="application/json; charset=utf-8", headers={"Cache-Control": caching})
