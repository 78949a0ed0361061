"""Communes in templates."""

from __future__ import annotations

from django import template

from mesaides.territories import Match, arrondissements
from mesaides.web.forms.commune import code_of

register = template.Library()


@register.filter
def code(match: Match) -> str:
    """The Insee code a choice of commune posts."""
    return code_of(match)


@register.filter
def beside(match: Match) -> str:
    """What tells a place from others of its name: its postal code, but a whole city has as many as arrondissements."""
    is_whole = match.arrondissement is None and any(item.commune == match.code_commune for item in arrondissements())
    return "tous les arrondissements" if is_whole else match.code_postal
