"""The aids of the catalogue that may be the same one: of the same institution or place, with a close name."""

from __future__ import annotations

from difflib import SequenceMatcher

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Benefit

CLOSE = 0.6
SHOWN = 5


def overlapping(benefit: Benefit, known: Catalogue) -> list[Benefit]:
    """The closest first."""
    found = [(_closeness(benefit, one), one) for one in known.benefits if one.slug != benefit.slug]
    close = [(score, one) for score, one in found if score >= CLOSE]
    return [one for _, one in sorted(close, key=lambda pair: -pair[0])[:SHOWN]]


def _closeness(benefit: Benefit, other: Benefit) -> float:
    """How close the names are; those of another institution only count when they are nearly the same."""
    names = (plain(benefit.nom), plain(other.nom))
    likeness = SequenceMatcher(None, *names).ratio()
    shared = set(names[0].split()) & set(names[1].split()) - _LITTLE
    if other.institution == benefit.institution:
        return max(likeness, CLOSE if shared else 0.0)
    is_near = other.territoire is not None and other.territoire == benefit.territoire
    return likeness if is_near or likeness > 0.9 else 0.0


_LITTLE = {"de", "du", "des", "la", "le", "les", "l", "d", "a", "au", "aux", "pour", "et", "aide", "en"}
