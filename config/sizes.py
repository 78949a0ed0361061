"""How long what is sent to a page may be: nothing longer is read."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from config.refusals import API, TOO_BIG, refused


class Sizes:
    """Refuse a form that no page can have sent, before a byte of it is read; the API checks its own."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # WSGI ne lit rien d’un envoi dont la longueur n’est pas annoncée.
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if not request.path.startswith(API) and (not announced.isdecimal() or int(announced) > settings.LONGEST_FORM):
            return refused(request, TOO_BIG)
        return self._get_response(request)
