"""« Depuis la dernière fois »: keep the answers as they are, then see what changed in the rights."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from mesaides.household.errors import SituationError
from mesaides.household.situation import Situation
from mesaides.questions.journey import Journey
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import Deadline
from mesaides.simulations.run import simulate
from mesaides.web.presenting.before_after import compared
from mesaides.web.presenting.since import changed
from mesaides.web.snapshots import Snapshot, taken
from mesaides.web.views.computing import result_of, with_situation
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_POST
def keep(_request: HttpRequest, visiting: Visiting) -> HttpResponse:
    visiting.with_answers(taken(visiting.visit.answers, visiting.journey.today))
    return go(visiting.address("depuis"))


@with_visit
@require_safe
@with_situation
def since(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """Both situations are computed today, so that the law and the ages are the same on both sides."""
    snapshot = Snapshot.of(visiting.visit.answers)
    context: dict[str, Any] = {
        "visiting": visiting,
        "snapshot": snapshot,
        "changes": [],
        "found": None,
        "before_is_whole": True,
    }
    if snapshot:
        journey = Journey(snapshot.answers, visiting.journey.today)
        context["changes"] = changed(journey, visiting.journey)
        before = _situation_of(journey)
        context["before_is_whole"] = before is not None
        if before and context["changes"]:
            context["found"] = compared(simulate(before, deadline=deadline), result_of(situation, visiting, deadline))
    return render(request, "web/since.html", context)


def _situation_of(journey: Journey) -> Situation | None:
    """The household of the version kept; `None` when it lacks an answer that is needed today."""
    if not journey.is_complete:
        return None
    try:
        return receive(household_of(journey), journey.today)
    except SituationError:
        return None
