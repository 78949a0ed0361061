"""The address of a link that leaves this site from a visit: by way of a page of ours, which counts it."""

from __future__ import annotations

from django import template
from django.template import Context

from mesaides.benefits.model import Benefit
from mesaides.web.presenting.ways import name_of

register = template.Library()


@register.simple_tag(takes_context=True)
def outward(context: Context, benefit: Benefit, address: str) -> str:
    """Outside a visit, and on paper, the address itself."""
    visiting, name = context.get("visiting"), name_of(benefit, address)
    return visiting.address("aller", slug=benefit.slug, way=name) if visiting and name else address
