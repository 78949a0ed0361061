"""The page of an institution, with its benefits."""

from __future__ import annotations

from typing import Any

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.web.presenting.themes import entry


def institution_context(known: Catalogue, slug: str) -> dict[str, Any]:
    """The institution of that slug, and its benefits by name."""
    own = sorted((one for one in known.benefits if one.institution == slug), key=lambda benefit: plain(benefit.nom))
    return {"institution": known.institutions[slug], "entries": [entry(known, benefit) for benefit in own]}
