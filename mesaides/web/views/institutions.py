"""The institutions that pay or answer: each with its benefits."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.web.presenting.institution import institution_context
from mesaides.web.publishing import published


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    known = catalogue().on(timezone.localdate())
    if slug not in known.institutions:
        raise Http404(f"« {slug} » n’est pas une institution du catalogue.")
    return published(request, "web/institution.html", institution_context(known, slug))
