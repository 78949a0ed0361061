"""« Avant, après »: the rights of a household beside those it would have after an event."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.simulations.run import simulate
from mesaides.simulations.variants import without_recomputed
from mesaides.web.presenting.before_after import BeforeAfter, compared
from mesaides.web.presenting.changes import choices_of
from mesaides.web.presenting.events import MOVE, Event, asked_event, moving_to, places
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, with_visit

HAPPENS, PLACE = "evenement", "commune"
LONGEST = 100


@with_visit
@require_safe
@with_situation
def comparison(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """A move is compared once its commune is known."""
    event = asked_event(situation, request.GET.get(HAPPENS, ""))
    typed = request.GET.get(PLACE, "").strip()[:LONGEST] if event is MOVE else ""
    matches = places(typed)
    told = moving_to(matches[0]) if matches else event
    context = {
        "visiting": visiting,
        "event": told,
        "choices": choices_of(visiting, situation, event.name),
        "asks_place": event is MOVE,
        "typed": typed,
        "others": matches[1:],
        "found": None if told is MOVE else _compared(situation, told, deadline),
    }
    return render(request, "web/before_after.html", context)


def _compared(situation: Situation, event: Event, deadline: Deadline) -> BeforeAfter:
    """What follows the incomes is worked out again on both sides, so that they compare."""
    base = without_recomputed(situation)
    before, after = (simulate(one, deadline=deadline) for one in (base, event.change(base)))
    return compared(before, after)
