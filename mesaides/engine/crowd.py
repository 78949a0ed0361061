"""Households of several structures as one population, each standing beside the one of its structure in a model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import accumulate

import numpy

from mesaides.engine.declared import Array
from mesaides.engine.populations import GROUPS, Structure, size
from mesaides.engine.request import variable_of


class Crowd:
    """Households one after the other. `kinds`: the structures of the model's; `each`: the rank there of each one's."""

    def __init__(self, kinds: Sequence[Structure], each: Sequence[int]) -> None:
        self.kinds, self.each = kinds, each
        self._widened = cache(self._places)

    @cached_property
    def structure(self) -> Structure:
        """All its households as one."""
        return joined(self.kinds[kind] for kind in self.each)

    def widened(self, array: Array, name: str) -> Array:
        """The values of a variable in the model, for each subject of the crowd."""
        wide: Array = array[self._widened(variable_of(name).entity.key)]
        return wide

    def size(self, name: str) -> int:
        """How many subjects a variable has."""
        return self._starts(variable_of(name).entity.key)[-1]

    def span(self, name: str, household: int) -> tuple[int, int]:
        """Where the subjects of one household begin and end."""
        starts = self._starts(variable_of(name).entity.key)
        return starts[household], starts[household + 1]

    def size_of(self, name: str, household: int) -> int:
        start, end = self.span(name, household)
        return end - start

    def own(self, array: Array, name: str, household: int) -> Array:
        """The part of one household in values of the crowd."""
        start, end = self.span(name, household)
        return array[start:end]

    def own_in_model(self, array: Array, name: str, household: int) -> Array:
        """The part of one household in values of the model."""
        entity, kind = variable_of(name).entity.key, self.each[household]
        start = _starts(self.kinds, entity)[kind]
        return array[start : start + size(self.kinds[kind], entity)]

    def _places(self, entity: str) -> Array:
        starts, sizes = _starts(self.kinds, entity), [size(kind, entity) for kind in self.kinds]
        return numpy.concatenate([numpy.arange(starts[kind], starts[kind] + sizes[kind]) for kind in self.each])

    @cached_property
    def _known_starts(self) -> dict[str, list[int]]:
        return {entity: _starts([self.kinds[kind] for kind in self.each], entity) for entity in ("individu", *GROUPS)}

    def _starts(self, entity: str) -> list[int]:
        return self._known_starts[entity]


def joined(structures: Iterable[Structure]) -> Structure:
    """The structure of several households, one after the other."""
    every = list(structures)
    return tuple(
        tuple(
            (start + rank, role)
            for start, structure in zip(_starts(every, entity), every, strict=False)
            for rank, role in structure[place]
        )
        for place, entity in enumerate(GROUPS)
    )


def _starts(structures: Sequence[Structure], entity: str) -> list[int]:
    """Where each household's subjects begin, and the end of the last's."""
    return list(accumulate((size(structure, entity) for structure in structures), initial=0))
