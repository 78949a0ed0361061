"""A visit: started, question after question, to its recap and its results; erased when asked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mesaides.household.errors import SituationError
from mesaides.questions.journey import UnknownPage
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.patience import RETRY_AFTER, TooLongError, request_deadline
from mesaides.simulations.run import simulate
from mesaides.simulations.visits import forget, open_visit
from mesaides.web.forms import PageForm
from mesaides.web.presenting.question import question_context
from mesaides.web.presenting.results import present
from mesaides.web.presenting.review import review_context
from mesaides.web.visiting import RETURN, Visiting, go, visiting_of, with_visit


@never_cache
@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """A new visit; an address typed or followed leads to the button that starts one."""
    if request.method == "GET":
        return go("/")
    visiting = visiting_of(open_visit())
    return go(visiting.page_address(visiting.journey.first_unanswered))


@with_visit
@require_safe
def resume(_request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """Where the visit was left."""
    return go(visiting.page_address(visiting.journey.first_unanswered))


@with_visit
@require_http_methods(["GET", "POST"])
def question(request: HttpRequest, visiting: Visiting, page: str) -> HttpResponse:
    try:
        asked = visiting.journey.page(page)
    except UnknownPage:
        return go(visiting.page_address(visiting.journey.first_unanswered))
    if not visiting.journey.may_visit(asked):
        return go(visiting.page_address(visiting.journey.first_unanswered))
    form = PageForm(asked, visiting.visit.answers, request.POST if request.method == "POST" else None)
    if form.is_valid():
        return go(_after(visiting.with_answers(form.changes()), page, returns=RETURN in request.GET))
    context = question_context(visiting, asked, form, returns=RETURN in request.GET)
    return render(request, "web/question.html", context, status=422 if form.is_bound else 200)


def _after(visiting: Visiting, page: str, *, returns: bool) -> str:
    """The address after a page: the next one; back to the recap, whatever is now needed first."""
    journey = visiting.journey
    following = journey.first_unanswered if returns else journey.next(journey.page(page))
    return visiting.page_address(following, returns=returns)


@with_visit
@require_safe
def review(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    unanswered = visiting.journey.first_unanswered
    if unanswered is not None:
        return go(visiting.page_address(unanswered, returns=True))
    return render(request, "web/review.html", review_context(visiting))


@with_visit
@require_safe
def results(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    deadline = request_deadline()
    if not visiting.journey.is_complete:
        return go(visiting.page_address(visiting.journey.first_unanswered))
    try:
        situation = receive(household_of(visiting.journey), visiting.journey.today)
        result = simulate(situation, visit=visiting.visit.name, deadline=deadline)
    except SituationError:
        return go(visiting.address("recapitulatif"))
    except TooLongError:
        return _too_long(request, visiting)
    return render(request, "web/results.html", {"visiting": visiting, "results": present(result, visiting)})


def _too_long(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    response = render(request, "web/too_long.html", {"visiting": visiting}, status=503)
    response["Retry-After"] = RETRY_AFTER
    return response


@never_cache
@require_POST
def erase(request: HttpRequest, jeton: str) -> HttpResponse:
    """Forget the visit, whether or not it still exists."""
    forget(jeton)
    return render(request, "web/erased.html")
