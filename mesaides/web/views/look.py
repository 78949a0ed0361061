"""The colours and the logo of the site and of its partners, as files of this site: nothing comes from elsewhere."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from mesaides.web.presenting.look import colours_of, logo_of

A_DAY = 24 * 3600


@require_safe
@cache_control(public=True, max_age=A_DAY)
def colours(_request: HttpRequest, whose: str) -> HttpResponse:
    found = colours_of(whose)
    if found is None:
        raise Http404("Personne de ce nom n’a de couleurs.")
    return HttpResponse(found.style_sheet, content_type="text/css; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=A_DAY)
def logo(_request: HttpRequest, whose: str) -> HttpResponse:
    found = logo_of(whose)
    if found is None:
        raise Http404("Personne de ce nom n’a de logo.")
    return HttpResponse(found.picture.content, content_type=found.picture.kind)
