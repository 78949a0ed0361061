"""Who calls the API with a key: a partner, who may ask for more and is counted by name; nobody needs a key."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from config.limits import CALCULATION, LOT, PARTNER, group_of
from config.refusals import API, WRONG_KEY, refused
from mesaides.api.lot import COUNTED
from mesaides.figures.events import Event
from mesaides.figures.keys import partner_of
from mesaides.figures.recording import record

_SCHEME = "bearer"
_OTHER_KEYS = "/api/v1/transmissions"
"""Where partners come with a key of another kind, that is read there (docs/how-to/recevoir-une-situation.md)."""


class Keys:
    """Refuse a key that is not known, and tell the limits whose key it is; then count the households it came with."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        sent = request.headers.get("Authorization")
        if sent is None or not request.path.startswith(API) or request.path == _OTHER_KEYS:
            return self._get_response(request)
        partner = _partner(sent)
        if partner is None:
            response = refused(request, WRONG_KEY)
            response["WWW-Authenticate"] = "Bearer"
            return response
        request.META[PARTNER] = partner
        response = self._get_response(request)
        if request.method == "POST" and response.status_code == 200 and group_of(request) in {CALCULATION, LOT}:
            record(Event.API, partner=partner, number=request.META.get(COUNTED, 1))
        return response


def _partner(sent: str) -> str | None:
    scheme, _, key = sent.partition(" ")
    return partner_of(key.strip(), settings.API_CLEFS) if scheme.lower() == _SCHEME else None
