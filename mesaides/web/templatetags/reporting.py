"""The way to the report of a gap, where reports can be kept."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings

from mesaides.benefits.model import Benefit
from mesaides.web.presenting.gap import has_amount
from mesaides.web.visiting import Visiting

register = template.Library()


@register.inclusion_tag("web/parts/gap_link.html")
def report_of_gap(visiting: Visiting, benefit: Benefit) -> dict[str, Any]:
    """Nothing is offered that could not be kept, nor of a benefit without amount, nor to who helps."""
    is_on = bool(settings.ECARTS_CLEFS) and has_amount(benefit) and not visiting.visit.confided
    return {"visiting": visiting, "benefit": benefit, "is_on": is_on}
