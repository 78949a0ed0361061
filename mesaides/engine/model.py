"""A neutral household of each structure, all as one: what the households of a crowd stand beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mesaides.engine.crowd import Crowd
from mesaides.engine.declared import Declared
from mesaides.engine.gathering import Gathered
from mesaides.engine.populations import Structure
from mesaides.engine.state import State


@dataclass(frozen=True)
class Model:
    """What each of its households declares, in the order of their structures, and the state of all of them.

    `is_neutral`: nobody's answers are in it.
    """

    ranks: Mapping[Structure, int]
    declared: Sequence[Declared]
    state: State
    gathered: Gathered = field(default_factory=lambda: Gathered({}, frozenset(), Declared({}, {})))
    is_neutral: bool = True

    @property
    def crowd(self) -> Crowd:
        """Its own households, each beside itself."""
        return Crowd(list(self.ranks), range(len(self.ranks)))
