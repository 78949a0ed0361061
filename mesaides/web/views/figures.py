"""The public figures: a page, and the same for programs."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from mesaides.figures.open_data import all_as_csv, as_csv, as_json
from mesaides.figures.publishing import KEPT, Publication, published
from mesaides.web.presenting.figures import figures_context
from mesaides.web.publishing import published as published_page


@require_safe
@cache_control(public=True, max_age=KEPT)
def figures(request: HttpRequest) -> HttpResponse:
    return published_page(request, "web/figures.html", figures_context(_asked(request)))


@require_safe
@cache_control(public=True, max_age=KEPT)
def data_json(request: HttpRequest) -> HttpResponse:
    return _open(JsonResponse(as_json(_asked(request)), json_dumps_params={"ensure_ascii": False, "indent": 1}))


@require_safe
@cache_control(public=True, max_age=KEPT)
def data_csv(request: HttpRequest) -> HttpResponse:
    return _open(HttpResponse(all_as_csv(_asked(request)), content_type="text/csv; charset=utf-8"))


@require_safe
@cache_control(public=True, max_age=KEPT)
def table_csv(request: HttpRequest, table: str) -> HttpResponse:
    found = _asked(request).table(table)
    if found is None:
        raise Http404("Aucun tableau ne porte ce nom.")
    return _open(HttpResponse(as_csv(found), content_type="text/csv; charset=utf-8"))


def _asked(request: HttpRequest) -> Publication:
    """The figures of the year that the address names, or of this one."""
    year = request.GET.get("annee", "")
    found = published(int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None)
    if found is None:
        raise Http404("Rien n’est publié pour cette année.")
    return found


def _open(response: HttpResponse) -> HttpResponse:
    """Data that any site may read."""
    response["Access-Control-Allow-Origin"] = "*"
    return response
