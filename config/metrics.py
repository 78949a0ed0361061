"""Figures for Prometheus: how fast, how much, what fails; by route and by benefit, never by person."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from config.addresses import is_local
from config.turns import Turns, entered, left
from mesaides.simulations.run import calculated

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20)

ANSWERS = Histogram(
    "mesaides_reponse_secondes",
    "Durée des réponses, par route et par code.",
    ["route", "methode", "code"],
    buckets=SECONDS,
)
CALCULATIONS = Histogram("mesaides_calcul_secondes", "Durée des calculs, sans l’attente de leur tour.", buckets=SECONDS)
QUEUE = Gauge("mesaides_file_calculs", "Calculs en cours et en attente.", multiprocess_mode="livesum")
FAILURES = Counter("mesaides_echecs_de_calcul", "Calculs qui ont échoué, par aide.", ["aide"])

ELSEWHERE = "ailleurs"
METHODS = {"GET", "HEAD", "POST", "OPTIONS"}


class Measured:
    """Time each answer. Without « METRIQUES », nothing is measured."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.METRIQUES:
            raise MiddlewareNotUsed
        self._get_response = get_response
        listen()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        start = time.perf_counter()
        response = self._get_response(request)
        method = request.method if request.method in METHODS else ELSEWHERE
        ANSWERS.labels(_route(request), method, response.status_code).observe(time.perf_counter() - start)
        return response


def listen() -> None:
    """Hear what the queue and the calculations tell."""
    entered.connect(_entered, sender=Turns, dispatch_uid="metrics")
    left.connect(_left, sender=Turns, dispatch_uid="metrics")
    calculated.connect(_calculated, dispatch_uid="metrics")


def metrics(request: HttpRequest) -> HttpResponse:
    """The figures of all the processes, for this machine alone: from elsewhere, this address does not exist."""
    if not settings.METRIQUES or not is_local(request):
        raise Http404
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # la bibliothèque ne type pas cette classe
    return HttpResponse(
        generate_latest(registry), content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"}
    )


def _route(request: HttpRequest) -> str:
    """The name of the route: an address holds a token."""
    try:
        return resolve(request.path_info).view_name or ELSEWHERE
    except Resolver404:
        return ELSEWHERE


def _entered(**_told: Any) -> None:
    QUEUE.inc()


def _left(**_told: Any) -> None:
    QUEUE.dec()


def _calculated(*, seconds: float, failed: list[str], **_told: Any) -> None:
    CALCULATIONS.observe(seconds)
    for slug in failed:
        FAILURES.labels(slug).inc()
