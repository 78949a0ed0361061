"""Every answer that an unanswered field could have, and the households that they make together."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, product
from math import prod
from typing import Any, get_args, get_type_hints

from mesaides.engine.unknowns import YES_NO, answers_at, owner_at, value_at, with_answer
from mesaides.household.home import AvisImpot
from mesaides.household.incomes import Revenu
from mesaides.household.published import Choice
from mesaides.household.situation import Situation

MOST = 96
"""Households evaluated together, at most: a page waits for them."""

STEPS = 6
"""Into how many an interval beside the least and the most is cut, to come nearer to them."""

FEWEST = 5
"""Amounts tried for one field, at least, the two ends among them."""

RENTS = (*(25.0 * step for step in range(49)), 1_500.0, 2_000.0, 3_000.0)
CHARGES = (0.0, 50.0, 100.0, 200.0, 400.0)
WAGES = (*(100.0 * step for step in range(31)), 3_500.0, 4_500.0, 6_000.0, 10_000.0)
NOTICES = (*(1_000.0 * step for step in range(41)), 50_000.0, 60_000.0, 80_000.0, 150_000.0)
"""Euros: close enough for a scale by brackets, and far enough to close what depends on them."""

AMOUNTS: dict[str, tuple[float, ...]] = {"loyer": RENTS, "charges_locatives": CHARGES, "revenu_brut_global": NOTICES}
KEPT_BY_KIND = ("revenus", "prestations_recues")
"""Where amounts are kept by the name of their kind."""


@dataclasses.dataclass(frozen=True, slots=True)
class Unknown:
    """A field without answer, and those it could have.

    `make`: for a field of amounts, which are too many to be listed, the answer of an amount; `answers` are then
    amounts in ascending order, from nothing to what closes every right. `is_whole`: no other kind of answer than
    these could be given; dates, for one, are never all tried.
    """

    field: str
    answers: tuple[Any, ...]
    make: Callable[[float], Any] | None = None
    is_whole: bool = True

    @property
    def is_amount(self) -> bool:
        return self.make is not None

    def answer(self, value: Any) -> Any:
        """What to write in the household."""
        return value if self.make is None else self.make(value)


@dataclasses.dataclass(frozen=True, slots=True)
class Possible:
    """A household with an answer to each unknown field, and the rank of each answer."""

    situation: Situation
    ranks: tuple[int, ...]


def unknown_at(situation: Situation, field: str) -> Unknown | None:
    """What could be answered to a field; `None` when it cannot be listed."""
    *holder, name = field.split(".")
    if owner_at(situation, field) is None:
        return None
    if holder == ["impots"]:
        return Unknown(field, NOTICES, _notice)
    if name == "revenus":
        return Unknown(field, WAGES, _wage, is_whole=False)
    if amounts := AMOUNTS.get(name) or (WAGES if holder and holder[-1] in KEPT_BY_KIND else None):
        return Unknown(field, amounts, float)
    if (whole := _whole_list(situation, field)) is not None:
        return Unknown(field, whole)
    listed = answers_at(situation, field)
    return None if listed is None else Unknown(field, tuple(listed), is_whole=False)


def _notice(euros: float) -> AvisImpot:
    return AvisImpot(rfr=euros)


def _wage(euros: float) -> dict[Revenu, float]:
    return {Revenu.SALAIRE: euros}


def possible(situation: Situation, unknowns: Sequence[Unknown]) -> list[Possible]:
    """The households that all the answers make together; few enough, see `fewer`."""
    ranks = product(*(range(len(one.answers)) for one in unknowns))
    return [_answered(situation, unknowns, each) for each in ranks]


def between(situation: Situation, unknowns: Sequence[Unknown], ranks: Sequence[int]) -> Iterator[Situation]:
    """The households whose amounts stand on each side of those of these ranks, one amount moved at a time."""
    for place, one in enumerate(unknowns):
        for value in _around(one, ranks[place]) if one.is_amount else ():
            moved = dataclasses.replace(one, answers=(value,))
            others = [*unknowns[:place], moved, *unknowns[place + 1 :]]
            yield _answered(situation, others, [*ranks[:place], 0, *ranks[place + 1 :]]).situation


def _around(one: Unknown, rank: int) -> Iterator[float]:
    for first, last in pairwise(one.answers[max(rank - 1, 0) : rank + 2]):
        yield from (first + (last - first) * step / STEPS for step in range(1, STEPS))


def fewer(unknowns: Sequence[Unknown]) -> list[Unknown]:
    """As many unknown fields as can be tried together, their amounts spread thinner where they must be."""
    kept = list(unknowns)
    while prod(len(one.answers) for one in kept) > MOST:
        widest = max((one for one in kept if one.is_amount and len(one.answers) > FEWEST), key=_size, default=None)
        if widest is None:
            kept.pop()
        else:
            kept[kept.index(widest)] = _thinner(widest)
    return kept


def _size(one: Unknown) -> int:
    return len(one.answers)


def _thinner(one: Unknown) -> Unknown:
    """Every other amount, and the last."""
    return dataclasses.replace(one, answers=tuple(dict.fromkeys((*one.answers[:-1:2], one.answers[-1]))))


def _whole_list(situation: Situation, field: str) -> tuple[Any, ...] | None:
    """All the values of a closed list, or of a yes or no; `None` for what is neither."""
    owner = owner_at(situation, field)
    hint = get_type_hints(type(owner)).get(field.rpartition(".")[2]) if dataclasses.is_dataclass(owner) else None
    if bool in (hint, *get_args(hint)):
        return YES_NO
    lists = [one for one in (hint, *get_args(hint)) if isinstance(one, type) and issubclass(one, Choice)]
    return tuple(lists[0]) if lists else None


def _answered(situation: Situation, unknowns: Sequence[Unknown], ranks: Sequence[int]) -> Possible:
    for one, rank in zip(unknowns, ranks, strict=True):
        situation = with_answer(situation, one.field, one.answer(one.answers[rank]))
    return Possible(situation, tuple(ranks))


def unknown_fields(situation: Situation, missing: Iterable[str]) -> tuple[str, ...]:
    """Each unknown once: the figures of one tax notice are one unknown, and all the incomes of one person too."""
    return tuple(dict.fromkeys(_whole(situation, field) for field in missing))


def _whole(situation: Situation, field: str) -> str:
    parts = field.split(".")
    if parts[0] == "impots":
        return ".".join(parts[:2])
    if parts[-2:-1] == ["revenus"] and value_at(situation, ".".join(parts[:-1])) is None:
        return ".".join(parts[:-1])
    return field
