"""The page of one benefit."""

from __future__ import annotations

from datetime import date
from typing import Any

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit
from mesaides.web.presenting.places import LEVELS, told_place
from mesaides.web.presenting.structured import government_service
from mesaides.web.presenting.themes import TITLES


def benefit_context(known: Catalogue, benefit: Benefit, address: str, today: date) -> dict[str, Any]:
    """All that the page tells; `address`: its own, whole."""
    institution = known.institution_of(benefit)
    return {
        "benefit": benefit,
        "institution": institution,
        "level": LEVELS[benefit.niveau],
        "place": told_place(benefit),
        "themes": [(theme, TITLES[theme]) for theme in benefit.themes],
        "requirements": benefit.requirements(known.names),
        "has_ended": benefit.has_ended(today),
        "is_to_come": benefit.depuis is not None and benefit.depuis > today,
        "structured": government_service(benefit, institution, address),
    }
