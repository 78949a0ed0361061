"""Compute the rights of a visit before a view shows them, or say why it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from mesaides.household.errors import SituationError
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import RETRY_AFTER, TooLongError, request_deadline
from mesaides.simulations.right import Result
from mesaides.simulations.run import simulate
from mesaides.web.presenting.notices import FIRST
from mesaides.web.visiting import RECAP, RESULTS, Visiting, go

P = ParamSpec("P")


def with_result(
    view: Callable[Concatenate[HttpRequest, Visiting, Result, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, Visiting, P], HttpResponse]:
    """Give the view the rights of a visit whose every question is answered; else lead to what is to be answered."""

    @wraps(view)
    def computed(request: HttpRequest, visiting: Visiting, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        deadline = request_deadline()
        if not visiting.journey.is_complete:
            return go(visiting.resume_address(returns=RESULTS, notice=FIRST))
        try:
            situation = receive(household_of(visiting.journey), visiting.journey.today)
            result = simulate(situation, visit=visiting.visit.name, deadline=deadline)
        except SituationError:
            return go(visiting.address(RECAP))
        except TooLongError:
            return too_long(request, visiting)
        return view(request, visiting, result, *args, **kwargs)

    return computed


def too_long(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    response = render(request, "web/too_long.html", {"visiting": visiting}, status=503)
    response["Retry-After"] = RETRY_AFTER
    return response
