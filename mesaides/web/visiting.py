"""Find the visit of an address and its journey, before a view runs; keep the page out of every cache."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from mesaides.benefits.catalogue import catalogue
from mesaides.questions.journey import Journey
from mesaides.questions.putting import AskedPage
from mesaides.simulations.confiding.links import is_confided, last_day_of, opened
from mesaides.simulations.retention import KEPT
from mesaides.simulations.sealing import UnreadableVisit
from mesaides.simulations.visits import UnknownVisit, Visit, find_visit, save_in
from mesaides.web.confided import is_open_to_who_helps

P = ParamSpec("P")

RETURN, RECAP, RESULTS = "retour", "recapitulatif", "resultats"
"""Parameter of a question's address that says where to come back, and the two places it may name."""

AMOUNT = "montant-"
"""A third place, with the slug of a benefit: the usual reasons for another amount of it."""

NOTICE = "avis"
"""Parameter of an address that names what to tell the person there (`presenting/notices.py`)."""


PARTNER = "partenaire"
"""Parameter of the home page that names who sent the person there, among those of the settings."""


COMMUNE = "commune"
"""Parameter of the home page that answers the question of the commune beforehand: an INSEE code."""

THEME = "theme"
"""Parameter of the home page that names the theme whose benefits the results show first."""


@dataclass(frozen=True)
class Visiting:
    """A visit under way: its token, and the journey its answers make today."""

    visit: Visit
    journey: Journey

    @property
    def jeton(self) -> str:
        """The secret of its address: its token, or the link that was confided."""
        return self.visit.token

    @property
    def confided_until(self) -> date | None:
        """The last day of the link by which somebody who helps is here; `None` for the person."""
        confided = self.visit.confided
        return last_day_of(confided.until).date() if confided else None

    @property
    def last_day(self) -> date | None:
        """The day when the answers are erased, unless one changes before."""
        end = self.visit.kept_until
        return timezone.localdate(end) if end else None

    def address(self, name: str, **parts: Any) -> str:
        return reverse(f"web:{name}", args=[self.jeton, *parts.values()])

    def page_address(self, page: AskedPage | None, *, returns: str = "", notice: str = "") -> str:
        """The address of a page of questions; when there is none left, where one was to come back: the recap."""
        if page is None:
            return _completed(self.return_address(returns), {NOTICE: notice})
        return _completed(self.address("question", page=page.slug), {RETURN: returns, NOTICE: notice})

    def return_address(self, returns: str) -> str:
        """The address of a place to come back to; that of the recap when none is named."""
        if returns.startswith(AMOUNT):
            return self.address("montant", slug=returns.removeprefix(AMOUNT))
        return self.address(returns or RECAP)

    def resume_address(self, *, returns: str = "", notice: str = "") -> str:
        """The address where the visit was left."""
        return self.page_address(self.journey.first_unanswered, returns=returns, notice=notice)

    def with_answers(self, changes: dict[str, Any]) -> Visiting:
        """The visit once these answers are stored."""
        return visiting_of(save_in(self.visit, changes))


def _completed(address: str, parameters: dict[str, str]) -> str:
    told = {name: value for name, value in parameters.items() if value}
    return f"{address}?{urlencode(told)}" if told else address


def visiting_of(visit: Visit) -> Visiting:
    return Visiting(visit, Journey(visit.answers, timezone.localdate()))


def return_of(request: HttpRequest) -> str:
    """Where the address says to come back; empty when it says nothing, or anything else."""
    asked = request.GET.get(RETURN, "")
    return asked if asked in {RECAP, RESULTS} or _is_amount(asked) else ""


def _is_amount(asked: str) -> bool:
    return asked.startswith(AMOUNT) and asked.removeprefix(AMOUNT) in catalogue().by_slug


def with_visit(
    view: Callable[Concatenate[HttpRequest, Visiting, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Give the view the visit its address names, or say that there is none, or that it is damaged."""

    @never_cache
    @wraps(view)
    def found(request: HttpRequest, jeton: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            visiting = visiting_of(visit_behind(jeton))
            if visiting.visit.confided and not is_open_to_who_helps(request):
                return render(request, "web/not_confided.html", {"visiting": visiting}, status=403)
            return view(request, visiting, *args, **kwargs)
        except UnknownVisit:
            return render(request, "web/unknown_visit.html", {"kept": KEPT.days}, status=404)
        except UnreadableVisit:
            told = {"jeton": jeton, "is_confided": is_confided(jeton)}
            return render(request, "web/unreadable_visit.html", told, status=410)

    return found


def visit_behind(jeton: str) -> Visit:
    """The visit of a token, or of a link that was confided; raises as `find_visit`."""
    try:
        return find_visit(jeton)
    except UnknownVisit:
        return opened(jeton)


def go(address: str) -> HttpResponse:
    """Redirect with a 303, so that going back or reloading never posts twice."""
    response = redirect(address)
    response.status_code = 303
    return response
