"""Hide the small figures, and as many others as it takes for nobody to find them by adding and subtracting.

A figure under the threshold is about so few people that somebody may be recognised. Hiding it is not enough when
a total and its other parts are published: these sums are equations, solved here as a curious reader would.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

THRESHOLD = 11

Equation = dict[str, int | Fraction]
"""Hidden figures, each with its factor; what they make together is under `KNOWN`. Whole numbers as long as they can."""
KNOWN = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """A figure that is the sum of others."""

    total: str
    parts: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return (self.total, *self.parts)


def hidden(
    values: Mapping[str, int], sums: Sequence[Sum], also: Iterable[str] = (), dear: Iterable[str] = ()
) -> frozenset[str]:
    """The names of the figures that are not told: those under the threshold, and those that would give them away.

    `also`: others that are to be hidden, for what one could take from them. `dear`: those to hide last.
    """
    gone = {name for name, value in values.items() if value < THRESHOLD} | {*also}
    last = {*dear}
    while more := _to_hide(values, sums, gone, last):
        gone |= more
    return frozenset(gone)


def _to_hide(values: Mapping[str, int], sums: Sequence[Sum], gone: set[str], last: set[str]) -> set[str]:
    """For each figure or small group that can be worked out, one told figure that it is worked out from."""
    touched = [one for one in sums if not gone.isdisjoint(one.names)]
    places: defaultdict[str, list[Sum]] = defaultdict(list)
    for one in touched:
        for name in one.names:
            places[name].append(one)
    equations = [_equation(one, values, gone) for one in touched]
    totals = {one.total for one in touched}
    found: set[str] = set()
    for equation in [*equations, *_solved(equations)]:
        if _gives_away(equation):
            near = _told_near(equation, places, gone)
            if found.isdisjoint(near):  # else what has just been hidden may be enough: the next turn tells
                found |= _least(near, totals, values, last)
    return found


def _equation(one: Sum, values: Mapping[str, int], gone: set[str]) -> Equation:
    """What is hidden on one side, what is told on the other."""
    factors = {one.total: -1} | dict.fromkeys(one.parts, 1)
    left: Equation = {name: factor for name, factor in factors.items() if name in gone}
    told = sum(factor * values[name] for name, factor in factors.items() if name not in gone)
    return left | {KNOWN: -told}


def _solved(equations: Iterable[Equation]) -> list[Equation]:
    """The equations, reduced (Gauss and Jordan): what can be worked out alone stands alone in one of them."""
    solved: dict[str, Equation] = {}
    for equation in equations:
        left = dict(equation)
        for name in [name for name in equation if name in solved]:
            _subtract(left, solved[name], name)
        unknowns = _unknowns(left)
        if unknowns:
            pivot = unknowns[0]
            alone = _divided(left, left[pivot])
            for other in solved.values():
                if pivot in other:
                    _subtract(other, alone, pivot)
            solved[pivot] = alone
    return list(solved.values())


def _divided(equation: Equation, factor: int | Fraction) -> Equation:
    """Sums have factors of one and less one: nearly always, a change of sign is enough."""
    if factor in {1, -1}:
        return {name: factor * each for name, each in equation.items()}
    return {name: Fraction(each) / factor for name, each in equation.items()}


def _subtract(equation: Equation, other: Equation, name: str) -> None:
    """Take `name` out of an equation, by another where its factor is one."""
    times = equation[name]
    for each, factor in other.items():
        rest = equation.get(each, 0) - times * factor
        if rest or each == KNOWN:
            equation[each] = rest
        else:
            equation.pop(each, None)


def _unknowns(equation: Equation) -> list[str]:
    return [name for name in equation if name != KNOWN]


def _gives_away(equation: Equation) -> bool:
    """Whether it tells one figure, or a group that is itself under the threshold."""
    unknowns = _unknowns(equation)
    signs = {equation[name] > 0 for name in unknowns}
    return len(unknowns) == 1 or (len(signs) == 1 and -THRESHOLD < equation[KNOWN] < THRESHOLD)


def _told_near(equation: Equation, places: Mapping[str, list[Sum]], gone: set[str]) -> set[str]:
    """The figures still told in the sums that hold what is to be protected."""
    near = {one for unknown in _unknowns(equation) for one in places[unknown]}
    return {name for one in near for name in one.names} - gone


def _least(names: set[str], totals: set[str], values: Mapping[str, int], last: set[str]) -> set[str]:
    """Parts rather than totals, small rather than large; nothing when all is hidden already."""
    return set(sorted(names, key=lambda name: (name in last, name in totals, values[name], name))[:1])
