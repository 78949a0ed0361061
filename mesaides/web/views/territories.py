"""The benefits by territory: what is covered, and one commune, département or région at a time."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.territories import search
from mesaides.web.presenting.coverage import coverage, overseas
from mesaides.web.presenting.places import of_commune, place_of
from mesaides.web.presenting.territory import territory
from mesaides.web.publishing import published

SHOWN = 10


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    known, typed = catalogue().on(timezone.localdate()), request.GET.get("commune", "").strip()
    found = [(match, of_commune(match.commune)) for match in search(typed, SHOWN)] if typed else []
    told = {"typed": typed, "found": found, "regions": coverage(known), "overseas": overseas(known)}
    return published(request, "web/territories.html", told)


@require_safe
def detail(request: HttpRequest, kind: str, place: str) -> HttpResponse:
    """A code alone, that of an arrondissement or of a former commune, or an old name lead to the page of today."""
    try:
        there = place_of(kind, place.partition("-")[0])
    except LookupError as error:
        raise Http404(str(error)) from error
    if request.path != there.address:
        return redirect(there.address, permanent=True)
    return published(request, "web/territory.html", territory(catalogue().on(timezone.localdate()), there))
