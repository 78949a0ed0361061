"""The link of a reminder: « toujours vrai » by a button, since mail scanners follow links; or correct; or stop."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.publication import PublicationError
from mesaides.upkeep.confirming import UnknownReminderError, confirm, find
from mesaides.upkeep.confirming import stop as stop_writing
from mesaides.web.presenting.benefit import benefit_context
from mesaides.web.visiting import go


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def still_true(request: HttpRequest, rappel: str) -> HttpResponse:
    try:
        if request.method == "POST":
            confirm(rappel)
            return go(request.path)  # this request sees the catalogue as it was at its beginning
        reminder = find(rappel)
    except UnknownReminderError:
        return render(request, "web/upkeep_unknown.html", status=404)
    except PublicationError:
        return render(request, "web/upkeep_refused.html", {"rappel": rappel}, status=409)
    benefit = catalogue().benefit(reminder.slug)
    context = benefit_context(catalogue(), benefit, "", timezone.localdate())
    return render(request, "web/upkeep.html", context | {"rappel": rappel, "reminder": reminder})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, rappel: str) -> HttpResponse:
    """Asked by a button, or by mail software in the person’s name (RFC 8058); already stopped is stopped."""
    if request.method == "POST":
        stop_writing(rappel)
    return render(request, "web/upkeep_stop.html", {"rappel": rappel, "is_done": request.method == "POST"})
