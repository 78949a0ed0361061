"""The ways to hand over a situation and to what was shared, where this instance has partners."""

from __future__ import annotations

from typing import Any

from django import template

from mesaides.handovers.partners import partners
from mesaides.web.visiting import Visiting

register = template.Library()


@register.inclusion_tag("web/parts/handover_links.html")
def handover_links(visiting: Visiting) -> dict[str, Any]:
    return {"visiting": visiting, "is_on": bool(partners())}
