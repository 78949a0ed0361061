"""What is sent and what is answered: bodies in JSON, and households that stand among other fields."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mesaides.api.description import REFERENCES, answers
from mesaides.api.problems import Refusal
from mesaides.household.errors import Fault, NotJsonError, SituationError
from mesaides.household.messages import printable
from mesaides.household.reading import decode
from mesaides.household.situation import Situation
from mesaides.simulations.intake import receive

Json = dict[str, Any]

LARGEST = 256 * 1024
"""Bytes. A household of fourteen persons with every month of two years takes a tenth of it."""

HOUSEHOLD: Json = {"$ref": REFERENCES.format(model="Situation")}
STATUSES = {
    "s400": "L’envoi n’est pas du JSON.",
    "s401": "La clef envoyée n’est pas connue.",
    "s411": "La longueur de l’envoi n’est pas annoncée.",
    "s413": "L’envoi est trop gros.",
    "s422": "La situation, ou ce qui change, ne convient pas : chaque champ en cause est nommé.",
    "s429": "Trop de demandes viennent de ce réseau : l’en-tête Retry-After dit dans combien de secondes réessayer.",
    "s503": "Trop de calculs sont demandés, ou celui-ci a pris trop de temps : "
    "l’en-tête Retry-After dit dans combien de secondes réessayer.",
}


def described_body(text: str, properties: Json, required: Sequence[str], success: str) -> Json:
    """What the description says of a request and of its answers."""
    form = {"type": "object", "required": [*required], "additionalProperties": False, "properties": properties}
    body = {"required": True, "description": text, "content": {"application/json": {"schema": form}}}
    return {"requestBody": body} | answers(s200=success, **STATUSES)


def fields_of(sent: object, known: Sequence[str], required: Sequence[str]) -> Json:
    """The fields that were sent; raises `SituationError` for those that lack, and those that do not exist."""
    if not isinstance(sent, dict):
        raise SituationError([Fault("", "Envoyez un objet JSON, entre accolades.")])
    lacking = [Fault(name, "Cette information est obligatoire.") for name in required if name not in sent]
    unknown = [Fault(printable(name), "Ce champ n’existe pas.") for name in sent if name not in known]
    if lacking or unknown:
        raise SituationError([*lacking, *unknown])
    return sent


def received(data: object) -> Situation:
    """The household of the field « situation »."""
    try:
        return receive(data, timezone.localdate())
    except SituationError as error:
        faults = [Fault(".".join(filter(None, ("situation", one.champ))), one.message) for one in error.faults]
        raise SituationError(faults) from error


def is_number(value: object, least: float, most: float) -> bool:
    """Whether a JSON value is a number within bounds; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most


def sent_json(request: HttpRequest, largest: int = LARGEST) -> object:
    """The JSON value of the body; raises `Refusal`, or `SituationError` for a key written twice."""
    check_length(request, largest)
    try:
        return decode(request.read())
    except NotJsonError as error:
        raise Refusal(400, str(error)) from error


def check_length(request: HttpRequest, largest: int = LARGEST) -> None:
    """Refuse a body that is too large before it is read; WSGI reads none whose length is not told."""
    length = request.headers.get("Content-Length") or "0"
    if not length.isdecimal():
        raise Refusal(400, "La longueur annoncée (Content-Length) n’est pas un nombre.")
    if length == "0" and "Transfer-Encoding" in request.headers:
        raise Refusal(411, "Annoncez la longueur de l’envoi, par l’en-tête Content-Length.")
    if int(length) > largest:
        raise Refusal(413, f"L’envoi est trop gros : {largest // 1024} ko au plus.")


def as_json(value: object, caching: str) -> HttpResponse:
    text = json.dumps(value, ensure_ascii=False)
    return HttpResponse(text, content_type="application/json; charset=utf-8", headers={"Cache-Control": caching})
