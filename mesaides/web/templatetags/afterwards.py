"""What comes after a claim, for the templates of a visit."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import template

from mesaides.questions.situation import household_of
from mesaides.web.presenting.afterwards import Afterwards, Family
from mesaides.web.presenting.afterwards import afterwards as told_afterwards
from mesaides.web.presenting.results import Card
from mesaides.web.visiting import Visiting

register = template.Library()


@register.simple_tag
def afterwards(visiting: Visiting, card: Card) -> Afterwards:
    """The answer, the first month and the last one, of one benefit for this household."""
    return told_afterwards(card.benefit, card.institution, family_of(visiting))


def family_of(visiting: Visiting) -> Family:
    """The household of a visit, as far as its dates go."""
    household: dict[str, Any] = household_of(visiting.journey)
    births = (child.get("date_naissance") for child in household.get("enfants", []))
    return Family(
        visiting.journey.today,
        tuple(date.fromisoformat(birth) for birth in births if birth),
        household.get("logement", {}).get("commune") or "",
    )
