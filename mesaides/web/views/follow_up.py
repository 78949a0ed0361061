"""A follow-up: an answer a benefit, given by a button and never by a link, since mail scanners follow links."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.mails.followups import Followed, UnknownFollowUp, answer, find, stop_by_link
from mesaides.web.forms.follow_up import AnswerForm
from mesaides.web.presenting.follow_up import about_context, overview_context, thanks_context
from mesaides.web.visiting import go

P = ParamSpec("P")

CHOSEN = "reponse"
"""Parameter by which the link of a mail chooses an answer; it is then only shown as chosen."""


def with_follow_up(
    view: Callable[Concatenate[HttpRequest, Followed, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, str, P], HttpResponse]:
    """Give the view the follow-up its address names, or say that it is over."""

    @never_cache
    @wraps(view)
    def found(request: HttpRequest, suivi: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, find(suivi), *args, **kwargs)
        except UnknownFollowUp:
            return render(request, "web/follow_up_over.html", status=404)

    return found


@with_follow_up
@require_safe
def overview(request: HttpRequest, followed: Followed) -> HttpResponse:
    return render(request, "web/follow_up.html", overview_context(followed))


@with_follow_up
@require_http_methods(["GET", "HEAD", "POST"])
def about(request: HttpRequest, followed: Followed, slug: str) -> HttpResponse:
    """A benefit that is not followed, or was answered about, leads to the list."""
    if slug not in followed.left:
        return go(reverse("web:suivi", args=[followed.token]))
    if request.method != "POST":
        chosen = AnswerForm(initial={"reponse": request.GET.get(CHOSEN, "")})
        return render(request, "web/follow_up_about.html", about_context(followed, slug, chosen))
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return render(request, "web/follow_up_about.html", about_context(followed, slug, form), status=422)
    answer(followed.token, slug, form.told, form.why)
    return go(f"{reverse('web:suivi_merci', args=[followed.token, slug])}?{CHOSEN}={form.told}")


@with_follow_up
@require_safe
def thanks(request: HttpRequest, followed: Followed, slug: str) -> HttpResponse:
    if slug not in followed.answered:
        return go(reverse("web:suivi", args=[followed.token]))
    return render(request, "web/follow_up_thanks.html", thanks_context(followed, slug, request.GET.get(CHOSEN, "")))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, suivi: str) -> HttpResponse:
    """Asked by a button, or by mail software in the person's name (RFC 8058); already stopped is stopped."""
    if request.method != "POST":
        return render(request, "web/follow_up_stop.html", {"suivi": suivi})
    stop_by_link(suivi)
    return render(request, "web/follow_up_stopped.html")
