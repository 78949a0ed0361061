"""Every answer that an unanswered field could have, and the households that they make together."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from typing import Any, get_args, get_type_hints

from mesaides.engine.unknowns import answers_at, owner_at, with_answer
from mesaides.household.home import AvisImpot
from mesaides.household.incomes import Revenu
from mesaides.household.published import Choice
from mesaides.household.situation import Situation

MOST = 96
"""Households evaluated together, at most: a page waits for them."""

FEWEST = 5
"""Amounts tried for one field, at least, the two ends among them."""

RENTS = tuple(float(euros) for euros in range(0, 1_501, 75))
CHARGES = (0.0, 50.0, 100.0, 200.0)
WAGES = tuple(float(euros) for euros in range(0, 3_001, 125))
NOTICES = (0.0, 4_000.0, 8_000.0, 12_000.0, 16_000.0, 20_000.0, 25_000.0, 30_000.0, 40_000.0, 60_000.0, 150_000.0)
"""Euros: close enough for a scale by brackets, and far enough to close what depends on them."""

AMOUNTS: dict[str, tuple[float, ...]] = {"loyer": RENTS, "charges_locatives": CHARGES, "revenu_brut_global": NOTICES}
KEPT_BY_KIND = ("revenus", "prestations_recues")
"""Where amounts are kept by the name of their kind."""


@dataclasses.dataclass(frozen=True, slots=True)
class Unknown:
    """A field without answer, and those it could have. `is_amount`: they are only some of them, in order."""

    field: str
    answers: tuple[Any, ...]
    is_amount: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Possible:
    """A household with an answer to each unknown field, and the rank of each answer."""

    situation: Situation
    ranks: tuple[int, ...]


def unknown_at(situation: Situation, field: str) -> Unknown | None:
    """What could be answered to a field; `None` when it cannot be listed."""
    if field.startswith("impots."):
        return Unknown(_notice(field), tuple(AvisImpot(rfr=euros) for euros in NOTICES), is_amount=True)
    *holder, name = field.split(".")
    if name == "revenus":
        return Unknown(field, tuple({Revenu.SALAIRE: euros} for euros in WAGES), is_amount=True)
    if amounts := AMOUNTS.get(name) or (WAGES if holder and holder[-1] in KEPT_BY_KIND else None):
        return Unknown(field, amounts, is_amount=True)
    listed = _whole_list(situation, field) or answers_at(situation, field)
    return None if listed is None else Unknown(field, tuple(listed))


def possible(situation: Situation, unknowns: Sequence[Unknown]) -> list[Possible]:
    """The households that all the answers make together; few enough, see `fewer`."""
    ranks = product(*(range(len(one.answers)) for one in unknowns))
    return [Possible(_answered(situation, unknowns, each), each) for each in ranks]


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


def _notice(field: str) -> str:
    """A tax notice is answered whole: « impots.2024 »."""
    return ".".join(field.split(".")[:2])


def _whole_list(situation: Situation, field: str) -> tuple[Any, ...] | None:
    """All the values of a closed list."""
    owner = owner_at(situation, field)
    hint = get_type_hints(type(owner)).get(field.rpartition(".")[2]) if dataclasses.is_dataclass(owner) else None
    lists = [one for one in (hint, *get_args(hint)) if isinstance(one, type) and issubclass(one, Choice)]
    return tuple(lists[0]) if lists else None


def _answered(situation: Situation, unknowns: Sequence[Unknown], ranks: Sequence[int]) -> Situation:
    for one, rank in zip(unknowns, ranks, strict=True):
        situation = with_answer(situation, one.field, one.answers[rank])
    return situation


def fields_of(fields: Sequence[str]) -> Iterator[str]:
    """Each unknown once: several figures of one tax notice are one unknown."""
    yield from dict.fromkeys(_notice(field) if field.startswith("impots.") else field for field in fields)
