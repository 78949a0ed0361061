"""Ask whether the results were useful, or thank for the answer."""

from __future__ import annotations

from typing import Any

from django import template

from mesaides.figures.events import Event
from mesaides.web.marks import Marks
from mesaides.web.visiting import Visiting

register = template.Library()


@register.inclusion_tag("web/parts/opinion.html")
def opinion(visiting: Visiting) -> dict[str, Any]:
    """Nothing is asked of a visit that is not counted, nor of who helps."""
    marks = Marks.of(visiting.visit.answers)
    return {
        "visiting": visiting,
        "asks": marks is not None and not visiting.visit.confided,
        "is_given": marks and Event.FEEDBACK in marks.seen,
    }
