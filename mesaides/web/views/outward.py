"""Leave for the site where a benefit is claimed; say whether the results were useful."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.figures.events import Opinion
from mesaides.simulations.visits import UnknownVisit
from mesaides.web.counting import followed, judged
from mesaides.web.measuring import harmless
from mesaides.web.presenting.ways import Way, ways
from mesaides.web.visiting import Visiting, go, visit_behind, visiting_of, with_visit


@never_cache
@require_safe
def leave(request: HttpRequest, jeton: str, slug: str, way: str) -> HttpResponse:
    """To an address of the catalogue, which is told nothing of where one comes from.

    The visit may have been erased since its page was shown: the way out stays open, and is not counted.
    """
    found = _way(slug, way)
    if request.method == "GET" and "prefetch" not in request.headers.get("Sec-Purpose", ""):
        _count(jeton, slug, found)
    response = redirect(found.address)
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _way(slug: str, way: str) -> Way:
    benefit = catalogue().by_slug.get(slug)
    found = ways(benefit).get(way) if benefit else None
    if found is None:
        raise Http404("Le catalogue n’a pas cette démarche.")
    return found


@harmless
def _count(jeton: str, slug: str, way: Way) -> None:
    try:
        visiting = visiting_of(visit_behind(jeton))
    except UnknownVisit:
        return
    followed(visiting, slug, way.channel)


@with_visit
@require_POST
def judge(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """Count an opinion, and come back to the results, which thank for it."""
    opinion = request.POST.get("avis", "")
    if opinion in {*Opinion}:
        judged(visiting, opinion)
    return go(f"{visiting.address('resultats')}#avis")
