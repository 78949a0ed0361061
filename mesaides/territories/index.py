"""The search index: built once, at the first search, from the packaged table."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from mesaides.territories.entries import Entry, all_entries

_AFTER_ANY_LETTER = "\x7f"


@dataclass(frozen=True, slots=True)
class Column:
    """Entries under sorted keys, found by the whole key or its beginning."""

    keys: Sequence[str]
    numbers: Mapping[str, Sequence[int]]

    def equal_to(self, key: str) -> Iterable[int]:
        """The entries under this key."""
        return self.numbers.get(key, ())

    def starting_with(self, prefix: str) -> Iterator[int]:
        """The entries under the keys that begin so; one may come twice."""
        first, last = bisect_left(self.keys, prefix), bisect_left(self.keys, prefix + _AFTER_ANY_LETTER)
        return (number for key in self.keys[first:last] for number in self.numbers[key])

    def has_prefix(self, prefix: str) -> bool:
        """Whether some key begins so."""
        return next(self.starting_with(prefix), None) is not None


@dataclass(frozen=True, slots=True)
class Index:
    """Every entry, by word of its name, by name in one block, by postal code."""

    entries: Sequence[Entry]
    words: Column
    blocks: Column
    postal_codes: Column


@cache
def index() -> Index:
    """The index of everything that can be found."""
    entries = all_entries()
    return Index(
        entries,
        words=_column(set(entry.full.split()) for entry in entries),
        blocks=_column({entry.block, entry.key_block} for entry in entries),
        postal_codes=_column(entry.postal_codes for entry in entries),
    )


def _column(keys_by_entry: Iterable[Iterable[str]]) -> Column:
    numbers = defaultdict[str, list[int]](list)
    for number, keys in enumerate(keys_by_entry):
        for key in keys:
            numbers[key].append(number)
    return Column(sorted(numbers), dict(numbers))
