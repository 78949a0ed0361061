"""Who may open a page of the team: the others are refused alike, whatever the page and whether or not it exists."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache

from mesaides.team.roles import Role, may

P = ParamSpec("P")

NEXT = "suite"
"""Parameter of the page to come in that says which page of the team was asked."""

View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def for_role(role: Role) -> Callable[[View[P]], View[P]]:
    """Ask for this role before the view runs; the page is kept nowhere."""

    def decorated(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **options: P.kwargs) -> HttpResponse:
            if may(request.user, role):
                return view(request, *args, **options)
            if may(request.user, Role.RELECTURE):
                raise Http404
            return redirect(f"{reverse('web:equipe_connexion')}?{urlencode({NEXT: request.path})}")

        return cast("View[P]", never_cache(guarded))

    return decorated


def member(request: HttpRequest) -> User:
    """Who opened the session, on a page that asked for a role."""
    return cast("User", request.user)


def shown(request: HttpRequest, template: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """A page of the team, with who reads it."""
    told = context | {"administers": may(request.user, Role.ADMINISTRATION), "who": member(request).get_username()}
    return render(request, f"web/team/{template}.html", told, status=status)
