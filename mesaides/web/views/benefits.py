"""The benefits that the service knows: all of them, and one at a time."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.web.presenting.themes import by_theme


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    known = catalogue().on(timezone.localdate())
    return render(request, "web/benefits.html", {"themes": by_theme(known), "count": len(known.benefits)})


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    try:
        benefit = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise Http404(str(error)) from error
    told = {
        "benefit": benefit,
        "institution": catalogue().institution_of(benefit),
        "requirements": benefit.requirements(catalogue().names),
        "has_ended": benefit.has_ended(timezone.localdate()),
    }
    return render(request, "web/benefit.html", told)
