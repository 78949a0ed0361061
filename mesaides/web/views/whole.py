"""« Toute la situation »: every question of a visit on one page, for who enters it by keyboard."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from mesaides.web.counting import advanced
from mesaides.web.forms.whole_form import WholeForm
from mesaides.web.presenting.review import contradictions
from mesaides.web.presenting.whole import Forms, anchor_of, whole_context
from mesaides.web.visiting import RESULTS, Visiting, go, with_visit

NEXT = "suite"
"""What the button that leads to the results posts: what was left blank then counts, where a blank is an answer."""


@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
def whole(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    if request.method == "POST":
        return _receive(request, visiting)
    return _show(request, visiting, {}, {})


def _receive(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """Store every sound answer; show the others again as they were typed."""
    confirms = NEXT in request.POST
    sent = WholeForm(visiting.journey, request.POST, confirms=confirms)
    if changes := sent.changes():
        visiting = visiting.with_answers(changes)
        advanced(visiting)
    if sent.wrong or sent.stale:
        return _show(request, visiting, sent.wrong, sent.stale, status=422 if sent.wrong else 409)
    return go(_after(visiting, confirms=confirms))


def _after(visiting: Visiting, *, confirms: bool) -> str:
    """The results when they are asked for and nothing is missing; else the first question that waits."""
    page = visiting.journey.first_unanswered
    if page:
        return f"{visiting.address('situation')}#{anchor_of(page)}"
    return visiting.address(RESULTS if confirms and not contradictions(visiting) else "situation")


def _show(request: HttpRequest, visiting: Visiting, wrong: Forms, stale: Forms, status: int = 200) -> HttpResponse:
    return render(request, "web/whole.html", whole_context(visiting, wrong, stale), status=status)
