"""Each request sees one catalogue, whole, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.core.signals import request_finished
from django.http import HttpRequest, HttpResponse

from mesaides.benefits.catalogue import newest, see
from mesaides.contributions.watching import Watch


class OneCatalogue:
    """What is published meanwhile is for the requests that come after."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._watch = Watch() if settings.PUBLICATIONS_SUIVIES else None
        # An answer sent little by little is still of its request: the end of it is when the server closes it.
        request_finished.connect(_forget, dispatch_uid="one catalogue")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self._watch:
            self._watch.notice()
        see(newest())
        return self._get_response(request)


def _forget(**_: object) -> None:
    see(None)
