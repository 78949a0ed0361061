"""Bodies that hold a household among other fields: each wrong field is named, with the place it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from mesaides.api.description import REFERENCES, answers
from mesaides.household.errors import Fault, SituationError
from mesaides.household.messages import printable
from mesaides.household.situation import Situation
from mesaides.simulations.intake import receive

Json = dict[str, Any]

HOUSEHOLD: Json = {"$ref": REFERENCES.format(model="Situation")}
STATUSES = {
    "s400": "L’envoi n’est pas du JSON.",
    "s411": "La longueur de l’envoi n’est pas annoncée.",
    "s413": "L’envoi est trop gros.",
    "s422": "La situation, ou ce qui change, ne convient pas : chaque champ en cause est nommé.",
    "s503": "Le calcul a pris trop de temps : l’en-tête Retry-After dit dans combien de secondes réessayer.",
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
