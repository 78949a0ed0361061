"""Hand-overs: a partner comes, once, for what a person consented to give it."""

from __future__ import annotations

import base64
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router

from mesaides.api.bodies import as_json, described_body, fields_of, sent_json
from mesaides.api.description import answers
from mesaides.api.problems import problem
from mesaides.handovers.fetching import Asked, HandoverRefused, fetch
from mesaides.household.errors import Fault
from mesaides.simulations.traces import leave_no_trace

router = Router(tags=["Transmissions"])

REFUSED = (
    "Cette transmission ne vous est pas ouverte. Un lien sert une fois, une heure au plus, au seul partenaire et pour "
    "les seuls champs que la personne a acceptés ; elle a pu retirer son accord. Demandez-lui de recommencer."
)

DESCRIBED = described_body(
    "Le lien reçu avec la personne, et les champs voulus parmi ceux qu’elle a acceptés (tous, s’ils sont omis). "
    "L’en-tête Authorization porte le nom court du partenaire et sa clef (Basic).",
    {
        "lien": {"type": "string", "maxLength": 8192},
        "champs": {"type": "array", "items": {"type": "string"}, "minItems": 1},
    },
    ["lien"],
    "Ce que la personne a accepté de transmettre.",
)
DESCRIBED["responses"] |= answers(s403="Rien n’est donné ; la raison n’est pas dite.")["responses"]


@router.post(
    "/transmissions",
    operation_id="recevoir",
    summary="Recevoir ce qu’une personne transmet",
    url_name="transmissions",
    openapi_extra=DESCRIBED,
)
def receive(request: HttpRequest) -> HttpResponse:
    """Réservé aux partenaires déclarés. Le lien ne sert qu’une fois : ce qui a été lu n’existe plus ici."""
    sent = fields_of(sent_json(request), ("lien", "champs"), ("lien",))
    try:
        fetched = fetch(_asked(request, sent), timezone.now())
    except HandoverRefused:
        return problem(403, [Fault("", REFUSED)])
    leave_no_trace()
    told = {
        "partenaire": fetched.partner.slug,
        "objet": fetched.partner.purpose,
        "accord": fetched.consented_at,
        "champs": fetched.values,
    }
    response = as_json(told, "no-store")
    response["Access-Control-Allow-Origin"] = fetched.partner.origin
    return response


def _asked(request: HttpRequest, sent: dict[str, Any]) -> Asked:
    """What is asked; what has another form than described names nothing that was consented to."""
    slug, key = _credentials(request.headers.get("Authorization", ""))
    link = sent["lien"] if isinstance(sent["lien"], str) else ""
    wanted = _names(sent["champs"]) if "champs" in sent else None
    return Asked(slug, key, link, request.headers.get("Origin"), wanted)


def _names(wanted: object) -> list[str]:
    is_list = isinstance(wanted, list) and all(isinstance(one, str) for one in wanted)
    return [*wanted] if is_list and isinstance(wanted, list) else []


def _credentials(header: str) -> tuple[str, str]:
    """The name and the key of « Authorization: Basic … » (RFC 7617)."""
    scheme, _, encoded = header.partition(" ")
    try:
        name, _, key = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:  # ni du base64, ni de l’UTF-8
        return "", ""
    return (name, key) if scheme.lower() == "basic" else ("", "")
