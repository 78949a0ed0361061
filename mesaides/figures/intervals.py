"""Confidence intervals at 95 %: of a proportion, and of the difference of two.

Wilson's score interval (E. B. Wilson, « Probable inference, the law of succession, and statistical inference »,
JASA 22, 1927), and for a difference R. G. Newcombe's hybrid of two of them (Statistics in Medicine 17, 1998,
pages 873-890, method 10). Both hold for small numbers and for shares near 0 or 1.
"""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)

Interval = tuple[float, float]


def of_proportion(some: int, whole: int) -> Interval:
    """Between which shares the true one is, 95 times out of 100; all of them when nothing was counted."""
    if not whole:
        return 0.0, 1.0
    share = some / whole
    middle = share + Z**2 / (2 * whole)
    half = Z * sqrt(share * (1 - share) / whole + Z**2 / (4 * whole**2))
    return (middle - half) / (1 + Z**2 / whole), (middle + half) / (1 + Z**2 / whole)


def of_difference(first: tuple[int, int], second: tuple[int, int]) -> Interval:
    """Of the second share less the first, each given as some of a whole, none empty."""
    one, two = first[0] / first[1], second[0] / second[1]
    (low_one, high_one), (low_two, high_two) = of_proportion(*first), of_proportion(*second)
    below = sqrt((two - low_two) ** 2 + (high_one - one) ** 2)
    above = sqrt((high_two - two) ** 2 + (one - low_one) ** 2)
    return two - one - below, two - one + above
