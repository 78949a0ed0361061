"""« Recevoir mes résultats par courriel »: the form, and what is said once it was sent."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.mails.queue import QueueFullError
from mesaides.mails.requesting import FollowUpRequest, request_recap
from mesaides.simulations.retention import KEPT_FOR_FOLLOW_UP
from mesaides.simulations.right import Result
from mesaides.simulations.visits import keep_for_follow_up
from mesaides.web.counting import mailed
from mesaides.web.forms.mail import MailForm
from mesaides.web.presenting.mail import Addresses, followed_benefits, recap_letter
from mesaides.web.views.computing import with_result
from mesaides.web.visiting import Visiting, go, with_visit

FOLLOWED = "suivi"
"""Parameter of the page that follows: whether a follow-up was asked for."""


@sensitive_post_parameters("adresse")
@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    if not settings.COURRIELS:
        raise Http404
    if request.method != "POST":
        return _show(request, visiting, MailForm())
    form = MailForm(request.POST)
    if not form.is_valid():
        return _show(request, visiting, form, status=422)
    return _send(request, visiting, form.cleaned_data)


@with_result
def _send(request: HttpRequest, visiting: Visiting, result: Result, given: dict[str, Any]) -> HttpResponse:
    try:
        is_followed = _queue(request, visiting, result, given)
    except QueueFullError:
        return render(request, "web/mail_full.html", {"visiting": visiting}, status=503)
    mailed(visiting)
    return go(visiting.address("courriel_demande") + (f"?{FOLLOWED}=oui" if is_followed else ""))


@with_visit
@require_safe
def asked(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    is_followed = request.GET.get(FOLLOWED) == "oui"
    return render(request, "web/mail_asked.html", {"visiting": visiting, "is_followed": is_followed})


def _queue(request: HttpRequest, visiting: Visiting, result: Result, given: dict[str, Any]) -> bool:
    """Whether a follow-up was promised: there is none when there is nothing to claim."""
    addresses = _addresses(request, visiting)
    benefits = followed_benefits(result, visiting) if given["suivi"] else ()
    follow_up = FollowUpRequest(addresses.site, addresses.resume, benefits)
    with transaction.atomic():
        last_day = timezone.localdate(keep_for_follow_up(visiting.jeton)) if benefits else visiting.last_day
        letter = recap_letter(
            given["adresse"], result, visiting, addresses, last_day=last_day, is_followed=bool(benefits)
        )
        request_recap(letter, follow_up, visit=visiting.jeton, now=timezone.now())
    return bool(benefits)


def _addresses(request: HttpRequest, visiting: Visiting) -> Addresses:
    return Addresses(
        site=request.build_absolute_uri("/").rstrip("/"),
        resume=request.build_absolute_uri(visiting.address("reprendre")),
        erase=request.build_absolute_uri(visiting.address("effacer")),
    )


def _show(request: HttpRequest, visiting: Visiting, form: MailForm, status: int = 200) -> HttpResponse:
    context = {"visiting": visiting, "form": form, "kept_followed": KEPT_FOR_FOLLOW_UP.days}
    return render(request, "web/mail.html", context, status=status)
