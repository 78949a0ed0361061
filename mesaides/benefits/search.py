"""Find benefits by the words a person types: accents, capitals and plurals do not count."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.coherence import plain
from mesaides.benefits.model import Benefit
from mesaides.territories.spelling import normalise

EMPTY = {
    "a",
    "au",
    "aux",
    "d",
    "dans",
    "de",
    "des",
    "du",
    "en",
    "et",
    "l",
    "la",
    "le",
    "les",
    "ma",
    "mes",
    "mon",
    "ou",
    "par",
    "pour",
    "sur",
    "un",
    "une",
}
"""Words that tell nothing of a benefit."""


def matching(catalogue: Catalogue, text: str) -> list[Benefit]:
    """The benefits that hold every word of `text`, those that have it in their name first; all, for no word."""
    wanted = [_stem(word) for word in normalise(text).split() if word not in EMPTY]
    ranked = [(_rank(_fields(catalogue, benefit), wanted), benefit) for benefit in catalogue.benefits]
    found = [(rank, plain(benefit.nom), benefit) for rank, benefit in ranked if rank is not None]
    return [benefit for *_, benefit in sorted(found, key=lambda one: one[:2])]


def _fields(catalogue: Catalogue, benefit: Benefit) -> Iterator[str]:
    """What is searched, from what tells most of the benefit to what tells least."""
    institution = catalogue.institution_of(benefit)
    yield f"{benefit.nom} {benefit.sigle or ''} {benefit.slug}"
    yield " ".join(theme.value for theme in benefit.themes)
    yield f"{institution.nom} {institution.sigle or ''} {institution.slug}"
    yield " ".join(benefit.territoire.places()) if benefit.territoire else ""
    yield benefit.description


def _rank(fields: Iterator[str], wanted: list[str]) -> int | None:
    """0 when every word is in the name, more for words found further; `None` when one is found nowhere."""
    words = [_words(field) for field in fields]
    ranks = [_first(words, stem) for stem in wanted]
    return None if None in ranks else sum(rank for rank in ranks if rank is not None)


def _first(fields: list[frozenset[str]], stem: str) -> int | None:
    """The first field with a word that begins so."""
    return next((rank for rank, words in enumerate(fields) if any(word.startswith(stem) for word in words)), None)


@lru_cache(maxsize=8_192)
def _words(text: str) -> frozenset[str]:
    return frozenset(normalise(text).split())


def _stem(word: str) -> str:
    """« aides » finds « aide »: the mark of the plural goes, short words stay whole."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word
