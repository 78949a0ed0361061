"""Any site may call the API from a browser: it knows no cookie, and keeps nothing (CORS)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from mesaides.api.problems import NOT_ALLOWED, problem
from mesaides.household.errors import Fault

A_DAY = 24 * 3600
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": str(A_DAY),
}

View = Callable[..., HttpResponse]


def open_to_all(view: View) -> View:
    """The view, callable from any site; its refusals of a method in JSON too."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "OPTIONS":
            response = HttpResponse(status=204, headers=PREFLIGHT)
        elif request.method == "HEAD":
            request.method = "GET"
            response = _headers_alone(_in_json(view(request, *args, **kwargs)))
        else:
            response = _in_json(view(request, *args, **kwargs))
        response.setdefault("Access-Control-Allow-Origin", "*")
        response["Access-Control-Expose-Headers"] = "Retry-After"
        return response

    return opened


def _headers_alone(response: HttpResponse) -> HttpResponse:
    response["Content-Length"] = str(len(response.content))
    response.content = b""
    return response


def _in_json(response: HttpResponse) -> HttpResponse:
    if response.status_code != 405:
        return response
    told = problem(405, [Fault("", NOT_ALLOWED.format(response["Allow"]))])
    told["Allow"] = response["Allow"]
    return told
