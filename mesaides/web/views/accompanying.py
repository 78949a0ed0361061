"""« Mode accompagnement »: how one describes several households in a day, and the button that opens a case."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from mesaides.simulations.retention import KEPT
from mesaides.simulations.visits import open_visit
from mesaides.web.counting import begun
from mesaides.web.publishing import published
from mesaides.web.visiting import go, visiting_of


@require_safe
def accompanying(request: HttpRequest) -> HttpResponse:
    return published(request, "web/accompanying.html", {"kept": KEPT.days})


@never_cache
@require_POST
def open_case(_request: HttpRequest) -> HttpResponse:
    """A new visit, on the page of the whole situation."""
    visiting = visiting_of(open_visit())
    begun(visiting)
    return go(visiting.address("situation"))
