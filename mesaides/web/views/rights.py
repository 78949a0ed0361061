"""What a visit gives: its results, the plan of its claims, and a page for each of its benefits."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from mesaides.household.situation import Situation
from mesaides.simulations.patience import Deadline
from mesaides.simulations.right import Result
from mesaides.web.counting import finished
from mesaides.web.presenting.overview import benefit_context, plan_context, results_context
from mesaides.web.presenting.ranges import sureness
from mesaides.web.presenting.results import TO_CHECK
from mesaides.web.views.computing import result_of, with_result, with_situation
from mesaides.web.visiting import Visiting, go, with_visit


@with_visit
@require_safe
@with_result
def results(request: HttpRequest, visiting: Visiting, result: Result) -> HttpResponse:
    finished(visiting, result)
    return show_results(request, visiting, result)


def show_results(request: HttpRequest, visiting: Visiting, result: Result) -> HttpResponse:
    return render(request, "web/results.html", results_context(result, visiting, request.GET.dict()))


@with_visit
@require_safe
@with_result
def plan(request: HttpRequest, visiting: Visiting, result: Result) -> HttpResponse:
    return render(request, "web/plan.html", plan_context(result, visiting))


@with_visit
@require_safe
@with_situation
def benefit(
    request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str
) -> HttpResponse:
    """A benefit that is not among the results leads to its public page, which says whether it exists."""
    result = result_of(situation, visiting, deadline)
    context = benefit_context(result, visiting, slug)
    if context is None:
        return go(reverse("web:aide", args=[slug]))
    if context["group"] == TO_CHECK:
        context["sure"] = sureness(result.of(slug), situation, visiting, deadline)
    return render(request, "web/right.html", context)
