"""« Mettre Mes Aides sur votre site »: what to copy, and what it looks like."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from mesaides.web.presenting.embedding import known_commune, known_partner, snippet
from mesaides.web.presenting.first_theme import known_theme
from mesaides.web.presenting.themes import TITLES
from mesaides.web.publishing import published
from mesaides.web.visiting import COMMUNE, PARTNER, THEME


@require_safe
def embedding(request: HttpRequest) -> HttpResponse:
    """The snippet for what was chosen. What is not known is told, and left out of the snippet."""
    partner, code = request.GET.get(PARTNER, "").strip(), request.GET.get(COMMUNE, "").strip()
    commune = known_commune(code) if code else None
    theme = known_theme(request.GET.get(THEME, "")) or ""
    site, script = request.build_absolute_uri("/").rstrip("/"), request.build_absolute_uri(static("web/integrer.js"))
    context = {
        "partner": partner,
        "code": code,
        "commune": commune,
        "is_unknown_partner": bool(partner and not known_partner(partner)),
        "is_unknown_commune": bool(code and commune is None),
        "partners": sorted(settings.PARTENAIRES),
        "snippet": snippet(site, script, known_partner(partner), commune.code_insee if commune else "", theme),
        "themes": TITLES.items(),
        "theme": theme,
    }
    return published(request, "web/embedding.html", context)
