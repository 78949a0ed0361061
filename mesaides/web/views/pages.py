"""The pages that belong to no visit: home, privacy, accessibility."""

from __future__ import annotations

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from mesaides.benefits.catalogue import catalogue
from mesaides.contributions.drafts import DRAFT_KEPT
from mesaides.contributions.verifying import AUTHOR_KEPT
from mesaides.simulations.retention import KEPT, KEPT_FOR_FOLLOW_UP
from mesaides.territories import source
from mesaides.web.directory import is_on
from mesaides.web.presenting.embedding import known_commune, known_partner
from mesaides.web.presenting.first_theme import known_theme, title_of
from mesaides.web.presenting.own import of_the_territory
from mesaides.web.publishing import published
from mesaides.web.visiting import COMMUNE, PARTNER, THEME

FEW = 4
"""Benefits of the territory that the home page names."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    partner = known_partner(request.GET.get(PARTNER, ""))
    commune = known_commune(request.GET.get(COMMUNE, "")) or known_commune(settings.INSTANCE.commune or "")
    theme = known_theme(request.GET.get(THEME, ""))
    told = {PARTNER: partner, COMMUNE: commune and commune.code_insee, THEME: theme}
    asked = {name: value for name, value in told.items() if value}
    known = catalogue().on(timezone.localdate())
    own = of_the_territory(known)
    context = {"count": len(known.benefits), "own": own[:FEW], "own_count": len(own)}
    chosen = {"commune": commune, "first_theme": title_of(theme), "host": partner, "asked": urlencode(asked)}
    return published(request, "web/home.html", context | chosen)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    context = {"territories": source(), "asks_directory": is_on(), "kept": KEPT.days}
    context |= {"sends_mail": settings.COURRIELS, "kept_followed": KEPT_FOR_FOLLOW_UP.days}
    context |= {"drafts_kept": DRAFT_KEPT.days, "author_kept": AUTHOR_KEPT.days}
    context["keeps_gaps"] = bool(settings.ECARTS_CLEFS)
    context["hands_over"] = bool(settings.TRANSMISSIONS)
    return published(request, "web/privacy.html", context)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return published(request, "web/accessibility.html")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Every public page is for everyone; a visit is nobody else's."""
    sitemap = request.build_absolute_uri(reverse("web:sitemap"))
    rules = f"User-agent: *\nDisallow: /simulation/\nDisallow: /suivi/\nDisallow: /entretien/\n\nSitemap: {sitemap}\n"
    return HttpResponse(rules, content_type="text/plain; charset=utf-8")
