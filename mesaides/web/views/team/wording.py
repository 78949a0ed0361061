"""The texts of the site that the team changes: each is proposed here, and accepted in the queue by someone else."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.wording import SPOTS
from mesaides.team.roles import Role
from mesaides.team.wording import WordingError, propose, waiting
from mesaides.web.views.team.guard import for_role, member, shown

LONGEST = 1000


@for_role(Role.RELECTURE)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    texts = [(slug, spot, catalogue().texte(slug), waiting(slug)) for slug, spot in SPOTS.items()]
    return shown(request, "wordings", {"texts": texts})


@for_role(Role.RELECTURE)
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, texte: str) -> HttpResponse:
    if texte not in SPOTS:
        raise Http404
    context = {"slug": texte, "spot": SPOTS[texte], "waits": waiting(texte), "text": catalogue().texte(texte)}
    if request.method != "POST":
        return shown(request, "wording", context)
    typed = request.POST.get("texte", "")[:LONGEST]
    try:
        proposed = propose(texte, typed, member(request).get_username())
    except WordingError as error:
        return shown(request, "wording", context | {"text": typed, "refused": str(error)}, 422)
    return redirect("web:equipe_contribution", proposed.pk)
