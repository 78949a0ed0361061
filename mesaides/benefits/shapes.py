"""The usual shapes of conditions: a range of numbers, a closed list, a yes or no."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, Self, TypeVar

from pydantic import ConfigDict, Field, RootModel, StrictBool, model_validator

from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.benefits.kind import Kind
from mesaides.benefits.verdict import Verdict, known, unknown

Chosen = TypeVar("Chosen", bound=StrEnum)


class Range(Declared, Kind):
    """Numbers between two bounds, both included; one may be absent."""

    @model_validator(mode="after")
    def can_hold(self) -> Self:
        low, high = self.bounds()
        if low is None and high is None:
            raise MisdeclaredError("Aucune limite n’est donnée.", "écrivez « min », « max », ou les deux.")
        if low is not None and high is not None and low > high:
            message = f"Personne ne remplit cette condition : min ({low:g}) dépasse max ({high:g})."
            raise MisdeclaredError(message, "corrigez l’une des deux limites.")
        return self

    def bounds(self) -> tuple[float | None, float | None]:
        return getattr(self, "min", None), getattr(self, "max", None)

    def has(self, value: float) -> bool:
        low, high = self.bounds()
        return (low is None or value >= low) and (high is None or value <= high)

    def contradicts(self, other: Self) -> bool:
        (low, high), (other_low, other_high) = self.bounds(), other.bounds()
        return _above(low, other_high) or _above(other_low, high)


def _above(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high


class OneOf(RootModel[tuple[Chosen, ...]], Kind, Generic[Chosen]):
    """A closed list, any of which is enough."""

    model_config = ConfigDict(frozen=True)
    root: tuple[Chosen, ...] = Field(min_length=1)

    def has(self, value: Chosen | None, field: str) -> Verdict:
        """Whether the one value that the household gives is among them."""
        return unknown(field) if value is None else known(value in self.root)

    def contradicts(self, other: Self) -> bool:
        return set(self.root).isdisjoint(other.root)


class YesNo(RootModel[StrictBool], Kind):
    """A fact that must be true, or false."""

    model_config = ConfigDict(frozen=True)

    def is_told(self, value: bool | None, field: str) -> Verdict:
        return unknown(field) if value is None else known(value is self.root)

    def denied(self, names: Mapping[str, str]) -> str:
        return type(self)(not self.root).reason()

    def contradicts(self, other: Self) -> bool:
        return self.root is not other.root
