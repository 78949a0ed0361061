"""« {% look as look %} »: how this page looks."""

from __future__ import annotations

from django import template
from django.template.context import Context

from mesaides.web.marks import Marks
from mesaides.web.presenting.look import Look, look_of
from mesaides.web.visiting import Visiting

register = template.Library()


@register.simple_tag(takes_context=True)
def look(context: Context) -> Look:
    """That of the partner of the visit; of the one the home page names in `host`; else that of the site."""
    visiting = context.get("visiting")
    marks = Marks.of(visiting.visit.answers) if isinstance(visiting, Visiting) else None
    return look_of(marks.partner if marks else str(context.get("host") or ""))
