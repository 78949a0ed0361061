"""The link of a reminder: « toujours vrai » by a button, since mail scanners follow links; or correct; or stop."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from mesaides.benefits.catalogue import UnknownBenefitError
from mesaides.contributions.publication import PublicationError
from mesaides.upkeep.confirming import UnknownReminderError, confirm, find
from mesaides.upkeep.confirming import stop as stop_writing
from mesaides.upkeep.shown import ChangedError, shown
from mesaides.web.presenting.benefit import benefit_context
from mesaides.web.visiting import go


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def still_true(request: HttpRequest, rappel: str) -> HttpResponse:
    try:
        return _confirmed(request, rappel) if request.method == "POST" else _asked(request, rappel)
    except (UnknownReminderError, UnknownBenefitError):
        return render(request, "web/upkeep_unknown.html", status=404)
    except PublicationError:
        return render(request, "web/upkeep_refused.html", {"rappel": rappel}, status=409)


def _confirmed(request: HttpRequest, rappel: str) -> HttpResponse:
    try:
        confirm(rappel, request.POST.get("lu", ""))
    except ChangedError as error:
        return _asked(request, rappel, str(error))
    return go(request.path)  # this request sees the catalogue as it was at its beginning


def _asked(request: HttpRequest, rappel: str, changed: str = "") -> HttpResponse:
    """The question; `changed`: what of the aid is new since it was asked."""
    reminder = find(rappel)
    newest = shown(reminder.slug)
    context = benefit_context(newest.catalogue, newest.benefit, "", timezone.localdate())
    told = {"rappel": rappel, "reminder": reminder, "read": newest.mark, "changed": changed}
    return render(request, "web/upkeep.html", context | told, status=409 if changed else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, rappel: str) -> HttpResponse:
    """Asked by a button, or by mail software in the person’s name (RFC 8058); already stopped is stopped."""
    if request.method == "POST":
        stop_writing(rappel)
    return render(request, "web/upkeep_stop.html", {"rappel": rappel, "is_done": request.method == "POST"})
