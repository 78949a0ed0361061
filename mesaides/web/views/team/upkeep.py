"""What of the catalogue is to be checked again, who answers for it, and the links that lead nowhere."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mesaides.benefits.catalogue import UnknownBenefitError, catalogue
from mesaides.contributions.publication import PublicationError
from mesaides.team.roles import Role
from mesaides.upkeep import broken
from mesaides.upkeep.confirming import still_true
from mesaides.upkeep.keepers import Kept, keep, keepers, let_go
from mesaides.upkeep.shown import ChangedError, shown
from mesaides.upkeep.waiting import tasks
from mesaides.web.forms.contribution import AddressForm
from mesaides.web.views.team.guard import for_role, member
from mesaides.web.views.team.guard import shown as page

DONE = "La fiche est publiée, vérifiée aujourd’hui."


@for_role(Role.RELECTURE)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    known = catalogue()
    found = [(one, known.institution_of(one.check.benefit)) for one in tasks(known.benefits, timezone.localdate())]
    context = {
        "ours": [pair for pair in found if pair[0].is_of_the_team],
        "theirs": [pair for pair in found if not pair[0].is_of_the_team],
        "total": len(known.benefits),
        "links": broken.waiting().count(),
    }
    return page(request, "upkeep", context)


@sensitive_post_parameters("adresse")
@for_role(Role.RELECTURE)
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, slug: str) -> HttpResponse:
    """An aid: posted, it is confirmed as true, given a keeper, or its keeper is let go."""
    try:
        if request.method != "POST":
            return _told(request, slug, done=DONE if "fait" in request.GET else "")
        shown(slug)  # nothing is done of an aid that is gone
        return _ACTS.get(request.POST.get("acte", ""), _told)(request, slug)
    except UnknownBenefitError as error:
        raise Http404(str(error)) from error


def _confirm(request: HttpRequest, slug: str) -> HttpResponse:
    try:
        still_true(slug, member(request).get_username(), timezone.localdate(), request.POST.get("lu", ""))
    except (ChangedError, PublicationError) as error:
        return _told(request, slug, refused=str(error))
    return redirect(f"{request.path}?fait=1")  # this request sees the catalogue as it was at its beginning


def _name(request: HttpRequest, slug: str) -> HttpResponse:
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _told(request, slug, form=form)
    keep(slug, Kept(form.cleaned_data["adresse"], request.build_absolute_uri("/").rstrip("/")))
    return _told(request, slug, done="Cette personne sera interrogée.")


def _let_go(request: HttpRequest, slug: str) -> HttpResponse:
    let_go(slug)
    return _told(request, slug, done="L’adresse est effacée. L’équipe vérifiera cette aide.")


_ACTS = {"confirmer": _confirm, "nommer": _name, "laisser": _let_go}


def _told(request: HttpRequest, slug: str, **told: Any) -> HttpResponse:
    newest = shown(slug)
    context = {
        "benefit": newest.benefit,
        "institution": newest.catalogue.institution_of(newest.benefit),
        "read": newest.mark,
        "kept": keepers([slug]).get(slug),
        "form": AddressForm(),
        **told,
    }
    return page(request, "upkeep_one", context, 422 if told.get("refused") or "form" in told else 200)


@for_role(Role.RELECTURE)
@require_safe
def links(request: HttpRequest) -> HttpResponse:
    return page(request, "links", {"links": broken.waiting()})


@for_role(Role.RELECTURE)
@require_POST
def dismiss(request: HttpRequest, numero: int) -> HttpResponse:
    """Somebody opened it, and it leads somewhere."""
    broken.dismiss(numero, member(request).get_username())
    return redirect("web:equipe_liens")
