"""OpenFisca’s own web API under /openfisca/, when a setting says so: behind the limits and the queue of ours."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse

from mesaides.api.bodies import check_length
from mesaides.api.problems import Refusal, problem
from mesaides.household.errors import Fault
from mesaides.simulations.patience import RETRY_AFTER, request_deadline

FOLDER = "/openfisca"


def prepare() -> None:
    """Make the application before the server forks: nobody waits for it."""
    if settings.OPENFISCA_API:
        from mesaides.engine import web_api

        web_api.application()


def openfisca(request: HttpRequest, path: str = "") -> HttpResponse:
    """What the application answers; without the setting, this address does not exist."""
    if not settings.OPENFISCA_API:
        raise Http404
    try:
        check_length(request)
    except Refusal as error:
        return _open(problem(error.status_code, [Fault("", str(error))]))
    # Ici seulement : Flask est une option.
    from mesaides.engine import web_api

    told = web_api.ask(request.META, FOLDER, path, request.read(), request_deadline())
    response = HttpResponse(told.content, status=told.status)
    for name, value in told.headers:
        response[name] = value
    if told.status == 503:
        response["Retry-After"] = RETRY_AFTER
    response["Cache-Control"] = "no-store"
    return _open(response)


def _open(response: HttpResponse) -> HttpResponse:
    response["Access-Control-Allow-Origin"] = "*"
    return response
