"""Communes in templates."""

from __future__ import annotations

from django import template

from mesaides.territories import Match
from mesaides.web.forms.commune import code_of

register = template.Library()


@register.filter
def code(match: Match) -> str:
    """The Insee code a choice of commune posts."""
    return code_of(match)
