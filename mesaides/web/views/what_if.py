"""« Et si… »: what would change with another wage, other hours, another rent, another age."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.simulations.variants import FULL_TIME
from mesaides.web.presenting.changes import choices_of
from mesaides.web.presenting.picture import Picture, drawn
from mesaides.web.presenting.variations import asked_variation
from mesaides.web.presenting.what_if import what_if_context
from mesaides.web.presenting.what_if_csv import curve_csv
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, with_visit

VARIES, WEEK = "varie", "heures"
LONGEST_WEEK = 60


@with_visit
@require_safe
@with_situation
def curve(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    picture = _drawn(request, situation, deadline)
    context = what_if_context(visiting, picture)
    choices = choices_of(visiting, situation, picture.variation.name)
    return render(request, "web/what_if.html", context | {"choices": choices, "week": week_of(request)})


@with_visit
@require_safe
@with_situation
def table(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """The same points, as a file whose name says nothing of the household."""
    headers = {"Content-Disposition": 'attachment; filename="et-si.csv"', "X-Robots-Tag": "noindex"}
    written = curve_csv(_drawn(request, situation, deadline))
    return HttpResponse(written, content_type="text/csv; charset=utf-8", headers=headers)


def week_of(request: HttpRequest) -> float:
    """The hours a week worked today that the address tells; full time when it tells none that may be."""
    told = request.GET.get(WEEK, "").replace(",", ".")
    hours = float(told) if told.replace(".", "", 1).isdecimal() else FULL_TIME
    return hours if 1 <= hours <= LONGEST_WEEK else FULL_TIME


def _drawn(request: HttpRequest, situation: Situation, deadline: Deadline) -> Picture:
    return drawn(situation, asked_variation(situation, request.GET.get(VARIES, ""), week_of(request)), deadline)
