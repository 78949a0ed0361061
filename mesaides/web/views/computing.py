"""Compute the rights of a visit before a view shows them, or say why it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mesaides.household.errors import SituationError
from mesaides.household.situation import Situation
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import RETRY_AFTER, Deadline, TooLongError, request_deadline
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate
from mesaides.web.measuring import timed
from mesaides.web.presenting.notices import FIRST
from mesaides.web.visiting import RECAP, RESULTS, Visiting, go

P = ParamSpec("P")


def with_situation(
    view: Callable[Concatenate[HttpRequest, Visiting, Situation, Deadline, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Visiting, P], HttpResponse]:
    """Give the view the household of a visit whose every question is answered; else lead to what is to be answered.

    What the view computes stops at the deadline it is given: it is then said that the calculation took too long.
    """

    @wraps(view)
    def described(request: HttpRequest, visiting: Visiting, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        deadline = request_deadline()
        if not visiting.journey.is_complete:
            return go(visiting.resume_address(returns=RESULTS, notice=FIRST))
        try:
            situation = receive(household_of(visiting.journey), visiting.journey.today)
            return view(request, visiting, situation, deadline, *args, **kwargs)
        except SituationError:
            return go(visiting.address(RECAP))
        except TooLongError:
            return _too_long(request, visiting)

    return described


def with_result(
    view: Callable[Concatenate[HttpRequest, Visiting, Result, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Visiting, P], HttpResponse]:
    """As `with_situation`, with the rights of the household."""

    @wraps(view)
    @with_situation
    def computed(
        request: HttpRequest,
        visiting: Visiting,
        situation: Situation,
        deadline: Deadline,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> HttpResponse:
        return view(request, visiting, result_of(situation, visiting, deadline), *args, **kwargs)

    return computed


def result_of(situation: Situation, visiting: Visiting, deadline: Deadline) -> Result:
    """The rights of the household of a visit, which the next calculation of that visit starts from."""
    with timed():
        return simulate(situation, visit=visiting.visit.name, deadline=deadline)


def _too_long(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    response = render(request, "web/too_long.html", {"visiting": visiting}, status=503)
    response["Retry-After"] = RETRY_AFTER
    return response
