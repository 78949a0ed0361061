"""« Les mois à venir »: what starts, changes or ends in the coming year, and the same in a calendar."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.months import MonthsAhead, months_ahead
from mesaides.simulations.patience import Deadline
from mesaides.web.presenting.months import months_context, named_in
from mesaides.web.presenting.months_ics import months_ics
from mesaides.web.presenting.planning import KEPT_AS, PlanForm, as_typed, planned_of, read, shown
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, go, with_visit

FORGET = "effacer"


@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
@with_situation
def months(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """A change that is told is kept with the visit, then the page shown again: amounts are in no address."""
    if request.method != "POST":
        form = shown(situation, as_typed(visiting.visit.answers.get(KEPT_AS)))
        return _show(request, visiting, _ahead(visiting, situation, deadline), form)
    kept, errors = (None, {}) if FORGET in request.POST else read(request.POST, situation)
    if errors:
        form = shown(situation, request.POST, errors)
        return _show(request, visiting, _ahead(visiting, situation, deadline), form, status=422)
    visiting.with_answers({KEPT_AS: kept})
    return go(visiting.address("mois"))


@with_visit
@require_safe
@with_situation
def calendar(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """A file whose name says nothing of the household."""
    written = months_ics(_ahead(visiting, situation, deadline), named_in(visiting, situation), timezone.now())
    headers = {"Content-Disposition": 'attachment; filename="mois-a-venir.ics"', "X-Robots-Tag": "noindex"}
    return HttpResponse(written, content_type="text/calendar; charset=utf-8", headers=headers)


def _ahead(visiting: Visiting, situation: Situation, deadline: Deadline) -> MonthsAhead:
    planned = planned_of(visiting.visit.answers.get(KEPT_AS), situation)
    return months_ahead(situation, planned, deadline=deadline)


def _show(
    request: HttpRequest, visiting: Visiting, ahead: MonthsAhead, form: PlanForm, status: int = 200
) -> HttpResponse:
    return render(request, "web/months.html", months_context(visiting, ahead) | {"form": form}, status=status)
