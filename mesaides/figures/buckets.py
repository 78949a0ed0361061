"""Lengths of time, told in wide buckets: how long a visit lasted, how long a calculation took."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Bucket:
    """From the end of the one before, left out, to `seconds`, kept in."""

    slug: str
    title: str
    seconds: float

    @property
    def at_most(self) -> str:
        """« 10 minutes au plus » for « de 8 à 10 minutes »."""
        return f"{self.title.rpartition(' à ')[2]} au plus" if " à " in self.title else self.title


DURATIONS = (
    Bucket("2-min", "2 minutes ou moins", 2 * MINUTE),
    Bucket("4-min", "de 2 à 4 minutes", 4 * MINUTE),
    Bucket("6-min", "de 4 à 6 minutes", 6 * MINUTE),
    Bucket("8-min", "de 6 à 8 minutes", 8 * MINUTE),
    Bucket("10-min", "de 8 à 10 minutes", 10 * MINUTE),
    Bucket("15-min", "de 10 à 15 minutes", 15 * MINUTE),
    Bucket("20-min", "de 15 à 20 minutes", 20 * MINUTE),
    Bucket("30-min", "de 20 à 30 minutes", 30 * MINUTE),
    Bucket("60-min", "de 30 minutes à 1 heure", 60 * MINUTE),
    Bucket("plus", "plus d’une heure, ou en plusieurs fois", math.inf),
)
"""Of a visit, from its start to its first results."""

CALCULATIONS = (
    Bucket("100-ms", "0,1 seconde ou moins", 0.1),
    Bucket("250-ms", "de 0,1 à 0,25 seconde", 0.25),
    Bucket("500-ms", "de 0,25 à 0,5 seconde", 0.5),
    Bucket("1-s", "de 0,5 à 1 seconde", 1),
    Bucket("2-s", "de 1 à 2 secondes", 2),
    Bucket("5-s", "de 2 à 5 secondes", 5),
    Bucket("10-s", "de 5 à 10 secondes", 10),
    Bucket("plus", "plus de 10 secondes", math.inf),
)
"""Of the rights of a household."""


def bucket_of(seconds: float, buckets: Sequence[Bucket]) -> str:
    """The slug of the bucket that holds a length of time."""
    return buckets[bisect_left([bucket.seconds for bucket in buckets], seconds)].slug


def quantile(counts: Mapping[str, int], buckets: Sequence[Bucket], share: float) -> Bucket | None:
    """The bucket where this share of the counted ones is reached; `None` when nothing was counted."""
    wanted, passed = share * sum(counts.get(bucket.slug, 0) for bucket in buckets), 0
    for bucket in buckets:
        passed += counts.get(bucket.slug, 0)
        if passed and passed >= wanted:
            return bucket
    return None
