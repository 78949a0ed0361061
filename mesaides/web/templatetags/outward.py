"""The address of a link that leaves this site from a visit: by way of a page of ours, which counts it."""

from __future__ import annotations

from django import template
from django.template import Context

from mesaides.benefits.model import Benefit
from mesaides.web.marks import Marks
from mesaides.web.presenting.ways import name_of
from mesaides.web.visiting import Visiting

register = template.Library()


@register.simple_tag(takes_context=True)
def outward(context: Context, benefit: Benefit, address: str) -> str:
    """Outside a visit, and on paper, the address itself."""
    visiting, name = context.get("visiting"), name_of(benefit, address)
    return visiting.address("aller", slug=benefit.slug, way=name) if visiting and name else address


@register.simple_tag
def claim_label(visiting: Visiting) -> str:
    """What the button says: the usual words, unless the visit is in the experiment « bouton-demande »."""
    marks = Marks.of(visiting.visit.answers)
    drawn = marks.variants if marks and marks.variants else {}
    return "Commencer la demande" if drawn.get("bouton-demande") == "commencer" else "Faire la demande"
