"""A visit: started, question after question, to its recap; erased when asked."""

from __future__ import annotations

from contextlib import suppress

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.handovers.consents import forget_handovers_of
from mesaides.mails.erasing import forget_mails_of
from mesaides.questions.journey import UnknownPage
from mesaides.questions.putting import AskedPage
from mesaides.simulations.confiding.links import is_confided, take_back
from mesaides.simulations.visits import forget, open_visit, save_answers
from mesaides.web.counting import advanced, begun, reviewed
from mesaides.web.forms import PageForm
from mesaides.web.presenting.embedding import known_commune
from mesaides.web.presenting.first_theme import FIRST_THEME, known_theme
from mesaides.web.presenting.notices import CHANGED, FIRST, NO_LONGER_ASKED, RENEWED, notice_of, told
from mesaides.web.presenting.question import question_context
from mesaides.web.presenting.review import review_context
from mesaides.web.visiting import COMMUNE, PARTNER, RECAP, THEME, Visiting, go, return_of, visiting_of, with_visit


@never_cache
@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """A new visit; an address typed or followed leads to the button that starts one."""
    if request.method == "GET":
        return go("/")
    visiting = visiting_of(open_visit())
    begun(visiting, request.GET.get(PARTNER, ""))
    if preset := _preset(request):
        save_answers(visiting.jeton, preset)
    return go(visiting.resume_address())


def _preset(request: HttpRequest) -> dict[str, str]:
    """What the address of the first page answers beforehand."""
    commune, theme = known_commune(request.GET.get(COMMUNE, "")), known_theme(request.GET.get(THEME, ""))
    told = {"logement.commune": commune.code_insee if commune else "", FIRST_THEME: theme or ""}
    return {name: value for name, value in told.items() if value}


@with_visit
@require_safe
def resume(_request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """Where the visit was left; who helps sees the whole situation first."""
    return go(visiting.address("situation") if visiting.visit.confided else visiting.resume_address())


@with_visit
@require_http_methods(["GET", "POST"])
def question(request: HttpRequest, visiting: Visiting, page: str) -> HttpResponse:
    returns = return_of(request)
    try:
        asked = visiting.journey.page(page)
    except UnknownPage:
        return go(visiting.resume_address(returns=returns, notice=NO_LONGER_ASKED))
    if request.method == "POST":
        return _receive(request, visiting, asked)
    if not visiting.journey.may_visit(asked):
        return go(visiting.resume_address(returns=returns, notice=FIRST))
    return _show(request, visiting, asked, PageForm(asked, visiting.visit.answers))


def _receive(request: HttpRequest, visiting: Visiting, asked: AskedPage) -> HttpResponse:
    """Store what was posted, unless the person was shown another form or something is wrong with it."""
    form = PageForm(asked, visiting.visit.answers, request.POST)
    if form.is_stale:
        return _show(request, visiting, asked, form, notice=CHANGED, status=409)
    if not form.is_valid():
        return _show(request, visiting, asked, form, status=422)
    visiting = visiting.with_answers(form.changes())
    advanced(visiting)
    return go(_after(visiting, asked.slug, returns=return_of(request)))


def _show(
    request: HttpRequest, visiting: Visiting, asked: AskedPage, form: PageForm, notice: str = "", status: int = 200
) -> HttpResponse:
    context = question_context(visiting, asked, form, returns=return_of(request))
    notice = notice or notice_of(request) or (RENEWED if context["is_renewed"] else "")
    return render(request, "web/question.html", context | {"notice": told(notice)}, status=status)


def _after(visiting: Visiting, slug: str, *, returns: str) -> str:
    """The address after a page: the next one; where to come back, whatever is now needed first."""
    journey = visiting.journey
    with suppress(UnknownPage):  # another tab may have changed what is asked
        page = journey.page(slug)
        if not returns and journey.may_visit(page):
            return visiting.page_address(journey.next(page))
    return visiting.resume_address(returns=returns)


@with_visit
@require_safe
def review(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    if not visiting.journey.is_complete:
        return go(visiting.resume_address(returns=RECAP, notice=FIRST))
    reviewed(visiting)
    return render(request, "web/review.html", review_context(visiting) | {"notice": told(notice_of(request))})


@never_cache
@require_http_methods(["GET", "POST"])
def erase(request: HttpRequest, jeton: str) -> HttpResponse:
    """Ask once, then forget the visit, whether or not it still exists."""
    if request.method == "GET" or is_confided(jeton):
        return _confirm(request, jeton)
    take_back(jeton)
    forget_handovers_of(jeton)
    forget(jeton)
    forget_mails_of(jeton)
    return render(request, "web/erased.html")


@with_visit
def _confirm(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    return render(request, "web/erase.html", {"visiting": visiting})
