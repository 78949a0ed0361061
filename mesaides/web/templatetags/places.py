"""Communes in templates."""

from __future__ import annotations

from urllib.parse import urlencode

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


@register.filter
def typed_again(match: Match) -> str:
    """What to type to mean this place and none of its namesakes."""
    return f"{match.ancien_nom or match.label} {match.code_postal}"


@register.simple_tag
def query(**parts: str) -> str:
    """The parameters of an address, without those that are empty."""
    return urlencode({name: value for name, value in parts.items() if value})
