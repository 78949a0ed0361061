"""The benefits of the territory of this site, which its lists show first."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit
from mesaides.web.presenting.themes import Entry, entry


def own_first(benefits: Iterable[Benefit]) -> list[Benefit]:
    """The nearest first; the others keep their order."""
    return sorted(benefits, key=settings.INSTANCE.rank)


def of_the_territory(known: Catalogue) -> list[Entry]:
    """Those of the territory alone, the nearest first; none where the site has no territory."""
    return [entry(known, benefit) for benefit in own_first(known.benefits) if settings.INSTANCE.has_own(benefit)]
