"""The ways to read what was typed, from the strictest to the most tolerant; each gives numbers of entries."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain, product

from mesaides.territories.entries import Entry
from mesaides.territories.index import index
from mesaides.territories.query import Query, around, towards_places
from mesaides.territories.spelling import squashed
from mesaides.territories.typos import close_blocks, close_words

_ALTERNATIVES = 3
_CORSICA = "20"
_FEW = 3


def read(query: Query) -> set[int]:
    """The entries found by the first reading that finds any, and close names when it finds few and none exact."""
    if not query.words:
        return _located(query)
    found = next(filter(None, (reading(query) for reading in _READINGS)), set())
    exact = index().blocks.equal_to(squashed(query.name))
    return found if exact or len(found) >= _FEW else found | _nearly_named_in_one_block(query)


def _located(query: Query) -> set[int]:
    """By postal code or département alone."""
    if query.departements:
        return _accepted(range(len(index().entries)), query)
    if not query.hint:
        return set()
    beginning = query.hint if query.hint.isdigit() else _CORSICA
    return _accepted(index().postal_codes.starting_with(beginning), query)


def _named(query: Query) -> set[int]:
    """Places with a word beginning with each of the words asked for, or the same name in one block."""
    longest = max(query.words, key=len)
    others = [word for word in query.words if word != longest]
    by_word = _accepted(index().words.starting_with(longest), query)
    in_one_block = _accepted(index().blocks.equal_to(squashed(query.name)), query)
    return {number for number in by_word if _has_words(index().entries[number], others)} | in_one_block


def _in_its_departement(query: Query) -> set[int]:
    return _named(around(query)) if query.hint else set()


def _in_a_named_place(query: Query) -> set[int]:
    elsewhere = towards_places(query)
    if elsewhere is None:
        return set()
    return _named(elsewhere) if elsewhere.words else _located(elsewhere)


def _misspelt(query: Query) -> set[int]:
    return _nearly_named(around(query))


def _name_or_code(query: Query) -> set[int]:
    """The name and the code disagree: both are shown."""
    return _named(Query(query.words)) | _located(Query(hint=query.hint))


def _misspelt_elsewhere(query: Query) -> set[int]:
    return _nearly_named(Query(query.words))


def _without_last_words(query: Query) -> set[int]:
    """« Toulouse centre » still means Toulouse."""
    beginnings = (Query(query.words[:length]) for length in range(len(query.words) - 1, 0, -1))
    return next(filter(None, map(_named, beginnings)), set())


_READINGS: tuple[Callable[[Query], set[int]], ...] = (
    _named,
    _in_its_departement,
    _in_a_named_place,
    _misspelt,
    _name_or_code,
    _misspelt_elsewhere,
    _without_last_words,
)


def _nearly_named(query: Query) -> set[int]:
    known = index().words
    corrections = [[word] if known.has_prefix(word) else close_words(word, _ALTERNATIVES) for word in query.words]
    by_word = (_named(replace(query, words=words)) for words in product(*corrections))
    return set(chain.from_iterable(by_word)) or _nearly_named_in_one_block(query)


def _nearly_named_in_one_block(query: Query) -> set[int]:
    blocks = close_blocks(squashed(query.name), _ALTERNATIVES)
    return _accepted(chain.from_iterable(index().blocks.equal_to(block) for block in blocks), query)


def _accepted(numbers: Iterable[int], query: Query) -> set[int]:
    entries = index().entries
    return {number for number in numbers if query.accepts(entries[number])}


def _has_words(entry: Entry, asked: list[str]) -> bool:
    words = entry.full.split()
    return all(any(word.startswith(beginning) for word in words) for beginning in asked)
