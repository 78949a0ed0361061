"""The offices near the household: for one benefit, or for any claim. No other page waits for the directory."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.events import Channel
from mesaides.territories import Commune, find_commune
from mesaides.web.counting import followed
from mesaides.web.directory import is_on, offices_near
from mesaides.web.presenting.notices import FIRST
from mesaides.web.presenting.offices import Search, offices_context, search_around, search_of
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
def of_benefit(request: HttpRequest, visiting: Visiting, slug: str) -> HttpResponse:
    """A benefit that no result shows leads to its public page, which says whether it exists."""
    known = catalogue()
    benefit = known.by_slug.get(slug)
    if benefit is None or benefit.discrete:
        return go(reverse("web:aide", args=[slug]))
    followed(visiting, slug, Channel.OFFICE)
    institution = known.institution_of(benefit)
    return _show(request, visiting, search_of(benefit, institution), benefit=benefit, institution=institution)


@with_visit
@require_safe
def around(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    return _show(request, visiting, search_around(visiting))


def _show(request: HttpRequest, visiting: Visiting, search: Search, **about: Any) -> HttpResponse:
    commune = _commune(visiting)
    if commune is None:
        return go(visiting.resume_address(notice=FIRST))
    if not is_on():
        return go(search.public_page)
    answer = offices_near(search.kinds, commune)
    context = {"visiting": visiting} | about | offices_context(answer, search, commune)
    return render(request, "web/offices.html", context)


def _commune(visiting: Visiting) -> Commune | None:
    code = visiting.journey.read.get("logement.commune")
    return find_commune(code) if isinstance(code, str) else None
