"""Search by name or postal code: the best places first, ready to show."""

from collections.abc import Callable
from heapq import nsmallest

from mesaides.territories.communes import commune_of, is_known
from mesaides.territories.entries import Entry
from mesaides.territories.index import index
from mesaides.territories.model import Commune, Match
from mesaides.territories.query import Query, parse
from mesaides.territories.readings import read
from mesaides.territories.spelling import squashed, without_article

_EXACT, _EXACT_BUT_ARTICLE, _PREFIX, _WORDS = range(4)
_LONGEST = 80


def search(query: str, limit: int = 10) -> list[Match]:
    """The places that answer to a name, a postal code (or its two first digits at least), or both.

    Exact names come first, then names that begin so, then the most populous; at each step, merged communes come last.
    """
    asked = parse(query[:_LONGEST])
    entries, tier = index().entries, _tier(asked.name)
    best = nsmallest(limit, read(asked), key=lambda number: (tier(entries[number]), number))
    return [_match(entries[number], asked) for number in best] or _by_insee_code(query)[:limit]


def _tier(name: str) -> Callable[[Entry], int]:
    """How well a place bears this name. Among equals, the order of the entries holds: most populous first."""
    block, key = squashed(name), squashed(without_article(name))

    def tier(entry: Entry) -> int:
        if entry.block == block:
            return _EXACT
        if entry.key_block == key:
            return _EXACT_BUT_ARTICLE
        return _PREFIX if entry.key_block.startswith(key) else _WORDS

    return tier


def _by_insee_code(query: str) -> list[Match]:
    """Somebody who knows the Insee code may give it."""
    code = query.strip().upper()
    return [_shown(commune_of(code))] if is_known(code) else []


def _match(entry: Entry, query: Query) -> Match:
    commune = commune_of(entry.arrondissement or entry.commune)
    return _shown(commune, query.hint, entry.name if entry.former else None)


def _shown(commune: Commune, hint: str = "", ancien_nom: str | None = None) -> Match:
    place = commune.arrondissement or commune
    asked = [code for code in place.codes_postaux if hint and code.startswith(hint)]
    return Match(
        label=f"{ancien_nom} (aujourd’hui {place.nom})" if ancien_nom else place.nom,
        code_postal=next(iter((*asked, *place.codes_postaux)), ""),
        commune=commune,
        arrondissement=commune.arrondissement,
        ancien_nom=ancien_nom,
    )
