"""« Et si… »: what would change with another wage or another rent."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.web.presenting.variations import asked_variation
from mesaides.web.presenting.what_if import drawn, what_if_context
from mesaides.web.presenting.what_if_csv import curve_csv
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, with_visit

VARIES = "varie"


@with_visit
@require_safe
@with_situation
def curve(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    picture = drawn(situation, asked_variation(situation, request.GET.get(VARIES, "")), deadline)
    return render(request, "web/what_if.html", what_if_context(situation, visiting, picture))


@with_visit
@require_safe
@with_situation
def table(request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline) -> HttpResponse:
    """The same points, as a file whose name says nothing of the household."""
    picture = drawn(situation, asked_variation(situation, request.GET.get(VARIES, "")), deadline)
    headers = {"Content-Disposition": 'attachment; filename="et-si.csv"', "X-Robots-Tag": "noindex"}
    return HttpResponse(curve_csv(picture), content_type="text/csv; charset=utf-8", headers=headers)
