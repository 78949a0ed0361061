"""What the visitor sees when the database does not answer: a page that says so, and when to come back."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from config.refusals import OUTAGE, refused

logger = logging.getLogger(__name__)

RETRY_AFTER = 60


class Outages:
    """Answer 503 with the time to wait, instead of a failure, to what may well pass in a minute."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, (OperationalError, InterfaceError)):
            return None
        # Le message d’une base peut citer ce qu’on y écrivait : sa sorte suffit.
        logger.error("La base de données ne répond pas : %s", type(error).__name__)
        return refused(request, OUTAGE, after=RETRY_AFTER)
