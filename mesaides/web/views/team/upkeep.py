"""What of the catalogue is to be checked again."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.team.roles import Role
from mesaides.team.to_check import to_check
from mesaides.web.views.team.guard import for_role, shown


@for_role(Role.RELECTURE)
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    known = catalogue()
    found = [(one, known.institution_of(one.benefit)) for one in to_check(known.benefits, timezone.localdate())]
    return shown(request, "upkeep", {"found": found, "total": len(known.benefits)})
