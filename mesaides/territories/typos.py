"""Names close to a misspelt one; only called when nothing is found as written."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache

from mesaides.territories.index import index

_SIMILARITY = 0.8
_MOST_LETTERS_APART = 3
_MOST_LENGTH_APART = 2
_SHORTEST = 4


def close_words(word: str, count: int) -> list[str]:
    """The words of place names closest to this one, best first."""
    return _closest(word, index().words.keys, _letters_of_words(), count)


def close_blocks(block: str, count: int) -> list[str]:
    """The whole names, in one block, closest to this one, best first."""
    return _closest(block, index().blocks.keys, _letters_of_blocks(), count)


def _closest(text: str, known: Sequence[str], letters: Sequence[int], count: int) -> list[str]:
    """Comparing letter sets first leaves a few hundred names to compare in earnest.

    A very short text is close to too many names to mean one of them.
    """
    if len(text) < _SHORTEST:
        return []
    wanted, length = _letters(text), len(text)
    near = [
        name
        for name, found in zip(known, letters, strict=True)
        if (found ^ wanted).bit_count() <= _MOST_LETTERS_APART and abs(len(name) - length) <= _MOST_LENGTH_APART
    ]
    return get_close_matches(text, near, count, _SIMILARITY)


@cache
def _letters_of_words() -> list[int]:
    return [_letters(word) for word in index().words.keys]


@cache
def _letters_of_blocks() -> list[int]:
    return [_letters(block) for block in index().blocks.keys]


def _letters(text: str) -> int:
    """The set of letters, one bit each."""
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) & 31)
    return bits
