"""Errors, always as JSON and in French, in the form of RFC 9457, with what is wrong field by field."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from mesaides.benefits.typography import typeset
from mesaides.household.errors import Fault, SituationError
from mesaides.household.messages import message_of
from mesaides.simulations.patience import RETRY_AFTER, TooLongError

logger = logging.getLogger(__name__)

NOT_FOUND = "Cette adresse n’existe pas. Les adresses de l’API sont décrites à /api/v1/openapi.json."
NOT_ALLOWED = "Cette adresse ne se demande pas ainsi. Méthodes possibles : {}."
FAILURE = "Le serveur n’a pas pu répondre. Ce n’est pas de votre fait : réessayez plus tard."

_OF_PARAMETERS = {
    "enum": "« {} » n’est pas une valeur possible. Les valeurs sont décrites à /api/v1/openapi.json.",
    "int_parsing": "« {} » n’est pas un nombre entier.",
    "string_too_short": "Ce paramètre est vide : écrivez ce que vous cherchez.",
    "string_too_long": "Ce paramètre est trop long : le nom d’une commune suffit.",
    "missing": "Ce paramètre est obligatoire.",
}


PROBLEM_JSON = "application/problem+json"

TITLES = {
    400: "Envoi illisible",
    403: "Accès refusé",
    404: "Introuvable",
    405: "Méthode impossible",
    411: "Longueur manquante",
    413: "Envoi trop gros",
    422: "Envoi à corriger",
    429: "Trop de demandes",
    500: "Échec du serveur",
    503: "Service occupé",
}
"""What each status means; all that there is to say of the kind of a problem, hence its type « about:blank »."""


class Refusal(HttpError):
    """A request that cannot be answered, for the reason told."""


def problem(status: int, faults: Iterable[Fault]) -> JsonResponse:
    """The response that tells these faults."""
    erreurs = [{"champ": fault.champ, "message": typeset(fault.message)} for fault in faults]
    told = {"type": "about:blank", "title": TITLES[status], "status": status, "erreurs": erreurs}
    response = JsonResponse(
        told, status=status, json_dumps_params={"ensure_ascii": False}, content_type=f"{PROBLEM_JSON}; charset=utf-8"
    )
    response["Cache-Control"] = "no-store"
    return response


def not_found(request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    """The answer at any other address of the API."""
    return problem(404, [Fault("", NOT_FOUND)])


def tell_problems(api: NinjaAPI) -> None:
    """Give the interface its answers to what goes wrong."""
    api.add_exception_handler(ValidationError, _wrong_parameters)
    api.add_exception_handler(SituationError, _wrong_situation)
    api.add_exception_handler(TooLongError, _too_long)
    api.add_exception_handler(HttpError, _refused)
    api.add_exception_handler(Exception, _failure)


# ninja types each handler as if it could also be given the class of the error: hence `Any`.


def _wrong_parameters(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(422, [_fault(item, request) for item in error.errors])


def _wrong_situation(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(422, error.faults)


def _too_long(request: HttpRequest, error: Any) -> HttpResponse:
    response = problem(503, [Fault("", str(error))])
    response["Retry-After"] = RETRY_AFTER
    return response


def _refused(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(error.status_code, [Fault("", str(error))])


def _failure(request: HttpRequest, error: Any) -> HttpResponse:
    """Never the page of errors, and never what was sent: the log holds the address, the kind of error and its place."""
    place = "".join(traceback.format_tb(error.__traceback__))
    logger.error("%s %s : %s\n%s", request.method, request.path, type(error).__name__, place)
    return problem(500, [Fault("", FAILURE)])


def _fault(item: Mapping[str, Any], request: HttpRequest) -> Fault:
    name = str(item["loc"][-1])
    given = request.GET.get(name, "")
    known = _OF_PARAMETERS.get(item["type"])
    message = known.format(given) if known else message_of({**item, "input": given})
    return Fault(name, message)
