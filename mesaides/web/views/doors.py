"""« Pourquoi pas aujourd’hui ? »: what blocks a refused benefit, and what would open it, looked for on demand."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.web.presenting.doors import doors_context
from mesaides.web.views.computing import result_of, with_situation
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_situation
def why_not(
    request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str
) -> HttpResponse:
    """A benefit that is not refused leads to its own page."""
    result = result_of(situation, visiting, deadline)
    context = doors_context(result, visiting, situation, slug, deadline)
    if context is None:
        return go(visiting.address("droit", slug=slug))
    return render(request, "web/why_not.html", context)
