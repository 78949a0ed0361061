"""The benefits that the service knows: all of them, searched, and one at a time."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.web.presenting.benefit import benefit_context
from mesaides.web.presenting.finding import finding
from mesaides.web.publishing import published


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    known = catalogue().on(timezone.localdate())
    return published(request, "web/benefits.html", finding(known, request.GET))


@require_safe
def detail(request: HttpRequest, slug: str) -> HttpResponse:
    try:
        benefit = catalogue().benefit(slug)
    except UnknownBenefitError as error:
        raise Http404(str(error)) from error
    address = request.build_absolute_uri(request.path)
    return published(request, "web/benefit.html", benefit_context(catalogue(), benefit, address, timezone.localdate()))
