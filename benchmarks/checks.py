"""Cases to compare with OpenFisca alone, each told by its seed: a household, answers changed, a batch, a curve."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from random import Random

from benchmarks.comparison import Compared, compared, compared_together, faults, followed
from benchmarks.drawing.chance import Json
from benchmarks.drawing.changes import NoOtherAnswerError
from benchmarks.households import CHANGES, changed, random_household
from benchmarks.kept import Kept
from mesaides.engine.expected import with_expected_child
from mesaides.engine.unknowns import with_answer
from mesaides.engine.visits import NOTHING
from mesaides.household.reading import read

CHANGES_IN_A_ROW = 5
FAMILIES, CHANGES_OF_A_FAMILY = 6, 3
POINTS, COMPARED_EVERY = 101, 10
WAGE = 1_500
CURVES = {"demandeur.revenus.salaire_net": 30.0, "logement.loyer": 10.0}
"""Fields, and the step from a point to the next."""


@dataclass(frozen=True)
class Checked:
    """What was compared for a seed; each fault tells where it is."""

    kind: str
    calculations: int
    values: int
    fell_back: int
    faults: tuple[str, ...]


def household(seed: int, kept: Kept | None = None) -> Checked:
    """A household, from the closest reference."""
    one = compared(read(random_household(seed)), kept=kept)
    return Checked("foyers", 1, one.values, one.fell_back, _placed(f"foyer {seed}", faults(one)))


def sequence(seed: int, kept: Kept | None = None, *, last_only: bool = False) -> Checked:
    """A household whose answers change one by one: each calculation starts from the one before.

    `last_only`: what was found on the way is compared only by what it led to.
    """
    rng, answers = Random(seed), random_household(seed)  # noqa: S311 - des foyers d’essai, pas un secret
    steps, told, trail = [], [], NOTHING
    for number in range(1 + CHANGES_IN_A_ROW):
        if number:
            answers = another(rng, answers)
        on_the_way = last_only and number < CHANGES_IN_A_ROW
        steps.append(followed(read(answers), trail) if on_the_way else compared(read(answers), trail, kept))
        trail = steps[-1].trail
        told += _placed(f"suite {seed}, après {number} changement(s)", faults(steps[-1]))
    values, fell_back = sum(one.values for one in steps), sum(one.fell_back for one in steps)
    calculations = 1 if last_only else len(steps)
    return Checked("suites de changements", calculations, values, fell_back, tuple(told))


def batch(seed: int, families: int = FAMILIES, kept: Kept | None = None) -> Checked:
    """Households found together: a few, and each again with answers changed."""
    rng = Random(seed)  # noqa: S311 - des foyers d’essai, pas un secret
    drawn = [random_household(rng.randrange(10**6)) for _ in range(families)]
    drawn += [another(rng, one) for one in drawn for _ in range(CHANGES_OF_A_FAMILY)]
    situations = [read(one) for one in drawn]
    births = [birth for birth in map(with_expected_child, situations) if birth is not None]
    return _together("lots", f"lot {seed}", *compared_together(situations + births, kept=kept))


def curve(seed: int, every: int = COMPARED_EVERY, kept: Kept | None = None) -> Checked:
    """A household along one field; one point of `every` is beside OpenFisca alone."""
    path, step = list(CURVES.items())[seed % len(CURVES)]
    told = random_household(seed)
    told["demandeur"]["revenus"] = (told["demandeur"].get("revenus") or {}) | {"salaire_net": WAGE}
    start = read(told)
    points = [with_answer(start, path, step * point) for point in range(POINTS)]
    return _together("courbes", f"courbe {seed}", *compared_together(points, start, every, kept))


def another(rng: Random, answers: Json) -> Json:
    """The household with one answer changed, of the first kind drawn that suits it: not every kind suits everybody."""
    for kind in rng.sample(list(CHANGES), len(CHANGES)):
        with suppress(NoOtherAnswerError):
            return changed(rng, answers, kind)
    raise NoOtherAnswerError(f"Aucun changement ne convient à {answers}.")


def _together(kind: str, place: str, found: list[Compared], again: int) -> Checked:
    """Calculated again one by one, households found together prove nothing: it is counted too."""
    told = chain.from_iterable(_placed(f"{place}, foyer {rank}", faults(one)) for rank, one in enumerate(found))
    fell_back = again + sum(one.fell_back for one in found)
    repeated = _placed(place, ["calcul repris foyer par foyer"] * again)
    return Checked(kind, len(found), sum(one.values for one in found), fell_back, (*told, *repeated))


def _placed(place: str, found: list[str]) -> tuple[str, ...]:
    return tuple(f"{place} : {fault}" for fault in found)
