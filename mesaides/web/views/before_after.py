"""« Avant, après »: the rights of a household beside those it would have after an event."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.simulations.run import simulate
from mesaides.simulations.variants import without_recomputed
from mesaides.web.presenting.before_after import compared
from mesaides.web.presenting.events import asked_event, events_of
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, go, with_visit

HAPPENS = "evenement"


@with_visit
@require_safe
@with_situation
def comparison(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """What follows the incomes is worked out again on both sides, so that they compare."""
    event = asked_event(situation, request.GET.get(HAPPENS, ""))
    if event is None:
        return go(visiting.address("et_si"))
    base = without_recomputed(situation)
    before, after = (simulate(one, deadline=deadline) for one in (base, event.change(base)))
    choices = [(one, one is event) for one in events_of(situation)]
    context = {"visiting": visiting, "event": event, "choices": choices, "found": compared(before, after)}
    return render(request, "web/before_after.html", context)
