"""Links of templates: to the offices, on their page or on the directory's site; to a telephone."""

from __future__ import annotations

from dataclasses import dataclass

from django import template

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.offices.model import dialled as dialled_by
from mesaides.web.directory import is_on
from mesaides.web.presenting.offices import search_around, search_of
from mesaides.web.visiting import Visiting

register = template.Library()


@dataclass(frozen=True, slots=True)
class Way:
    """An address, and whether it is on another site."""

    address: str
    is_elsewhere: bool


@register.filter
def dialled(phone: str) -> str:
    """« 3230 » for « 32 30 », after « tel: »."""
    return dialled_by(phone)


@register.simple_tag
def way_to_offices(visiting: Visiting, benefit: Benefit | None) -> Way:
    """To the offices for a benefit; for any claim when there is none."""
    if is_on():
        here = visiting.address("accueils_aide", slug=benefit.slug) if benefit else visiting.address("accueils")
        return Way(here, is_elsewhere=False)
    search = search_of(benefit, catalogue().institution_of(benefit)) if benefit else search_around(visiting)
    return Way(search.public_page, is_elsewhere=True)
