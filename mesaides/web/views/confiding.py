"""« Confier mon dossier »: make a second link for who helps, see that it is active, take it back in one click."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from mesaides.simulations.confiding.links import give, given_by, take_back
from mesaides.web.presenting.confiding import confiding_context
from mesaides.web.visiting import NOTICE, Visiting, go, with_visit

ACTION, GIVE, TAKE_BACK = "geste", "confier", "retirer"
"""What the two buttons of the page post; anything else does nothing."""

TAKEN = "lien-retire"
"""The notice of the address to which taking back leads."""


@with_visit
@require_http_methods(["GET", "HEAD", "POST"])
def confiding(request: HttpRequest, visiting: Visiting) -> HttpResponse:
    """Going back, reloading or an older page make no other link, which would close the one in use."""
    now = timezone.now()
    given = given_by(visiting.jeton, now)
    if request.method == "POST":
        if request.POST.get(ACTION) == GIVE and given is None:
            give(visiting.jeton, now)
        elif request.POST.get(ACTION) == TAKE_BACK:
            take_back(visiting.jeton)
            return go(f"{visiting.address('confier')}?{NOTICE}={TAKEN}")
        return go(visiting.address("confier"))
    context = confiding_context(given, now, request.build_absolute_uri, is_taken=request.GET.get(NOTICE) == TAKEN)
    return render(request, "web/confiding.html", {"visiting": visiting} | context)
