"""« Transmettre ma situation »: all that leaves is shown, and leaves with consent; « Ce que j’ai partagé » ends it."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.engine.openfisca_json import Exported, export
from mesaides.handovers.consents import consents_of, give, note, withdraw
from mesaides.handovers.parcels import Told
from mesaides.handovers.partners import Partner, partners
from mesaides.household.situation import Situation
from mesaides.questions.situation import household_of
from mesaides.simulations.confiding.links import given_by
from mesaides.simulations.patience import Deadline
from mesaides.simulations.run import demands_on
from mesaides.simulations.traces import leave_no_trace
from mesaides.web.counting import handed_over
from mesaides.web.presenting.handover import Leaving, address_with, leaving_of, shared_context
from mesaides.web.views.computing import with_situation
from mesaides.web.visiting import Visiting, go, with_visit

CONSENT = "accord"
"""Name of the field that tells which fields were shown when the person accepted."""

LINK = "transmission"
"""Parameter of the partner's address that carries the signed token."""


@with_visit
@require_safe
def choices(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    return render(request, "web/handover_choices.html", {"visiting": visiting, "partners": partners().values()})


@sensitive_post_parameters()
@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
@with_situation
def offer(
    request: HttpRequest, visiting: Visiting, situation: Situation, deadline: Deadline, slug: str
) -> HttpResponse:
    """A partner that is not declared leads to those that are."""
    partner = partners().get(slug)
    if partner is None:
        return go(visiting.address("transmettre"))
    told = Told(household_of(visiting.journey), situation, _exporter(situation, deadline))
    leaving = leaving_of(partner, told)
    if request.method == "POST" and leaving.parcel.items and request.POST.get(CONSENT) == leaving.mark:
        return _leave(visiting, leaving)
    return _show(request, visiting, leaving)


def _exporter(situation: Situation, deadline: Deadline) -> Callable[[bool], Exported]:
    """The calculation, for the partners that ask for it."""

    def exported(traced: bool) -> Exported:
        return export(situation, demands_on(situation), deadline, traced=traced)

    return exported


@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
def shared(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """One click ends a consent; going back or reloading ends nothing more."""
    if request.method == "POST":
        withdraw(visiting.jeton, request.POST.get("partage", ""))
        leave_no_trace()
        return go(visiting.address("partages"))
    now = timezone.now()
    context = {"visiting": visiting, "is_confided": given_by(visiting.jeton, now) is not None}
    return render(request, "web/shared.html", context | shared_context(consents_of(visiting.jeton, now)))


def _show(request: HttpRequest, visiting: Visiting, leaving: Leaving) -> HttpResponse:
    """Answers that changed since the page was shown are shown again: nothing leaves unseen."""
    is_stale = request.method == "POST" and bool(leaving.parcel.items)
    context = {"visiting": visiting, "leaving": leaving, "partner": leaving.partner, "is_stale": is_stale}
    response = render(request, "web/handover.html", context, status=409 if is_stale else 200)
    _allow(response, leaving.partner)
    return response


def _allow(response: HttpResponse, partner: Partner) -> None:
    """The form of this page leads to the site of the partner: the content policy says so, for it alone."""
    response._csp_update = {"form-action": [partner.origin]}  # type: ignore[attr-defined]  # noqa: SLF001 - le nom que lit django-csp


def _leave(visiting: Visiting, leaving: Leaving) -> HttpResponse:
    """To the declared address of the partner and nowhere else; it is not told where one comes from."""
    partner, now = leaving.partner, timezone.now()
    if partner.kind.is_fetched:
        added = {LINK: give(visiting.jeton, partner, leaving.parcel, now)}
    else:
        note(visiting.jeton, partner, leaving.parcel, now)
        added = {item.name: item.value for item in leaving.parcel.items}
    handed_over(visiting, partner.slug)
    response = go(address_with(partner.back, added))
    response["Referrer-Policy"] = "no-referrer"
    return response
