"""Sessions, accounts and protection of forms: on the pages of the team, and on no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponseForbidden
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.deprecation import MiddlewareMixin

View = Callable[..., HttpResponseBase]


def is_of_the_team(request: HttpRequest) -> bool:
    """Whether a page is in the only part of the site where a cookie is read or set."""
    return request.path_info.startswith(settings.SESSION_COOKIE_PATH)


class _TeamOnly(MiddlewareMixin):
    """Elsewhere, as if the middleware were not there (docs/decisions/0003-ni-cookie-ni-session.md)."""

    def __call__(self, request: HttpRequest) -> Any:
        return super().__call__(request) if is_of_the_team(request) else self.get_response(request)


class Sessions(_TeamOnly, SessionMiddleware):
    """A session, whose cookie the browser sends to these pages alone."""


class Forms(_TeamOnly, CsrfViewMiddleware):
    """A form of these pages, that another site sends, is refused."""

    def process_view(
        self, request: HttpRequest, callback: View, callback_args: tuple[Any, ...], callback_kwargs: dict[str, Any]
    ) -> HttpResponseForbidden | None:
        """Called by Django for every page, beside the rest."""
        if not is_of_the_team(request):
            return None
        return super().process_view(request, callback, callback_args, callback_kwargs)


class Accounts(_TeamOnly, AuthenticationMiddleware):
    """Who opened the session."""
