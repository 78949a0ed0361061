"""A kind of condition: what each says and is asked, the usual shapes, and the register of all kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, Generic, Self, TypeVar

from pydantic import ConfigDict, Field, RootModel, StrictBool, model_validator

from mesaides.benefits.case import NOTHING, Case, Needs
from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.benefits.verdict import Verdict, known, unknown

Chosen = TypeVar("Chosen", bound=StrEnum)


class About(StrEnum):
    """What a kind of condition is asked about."""

    PERSONNE = "une personne"
    ADULTE = "un adulte"
    FOYER = "le foyer"
    TOUT = "le foyer ou une personne"


class Kind:
    """What every kind of condition answers."""

    name: ClassVar[str]
    about: ClassVar[About]
    unasked: ClassVar[bool] = False  # nobody tells the simulator: it is supposed

    def holds(self, case: Case) -> Verdict:
        """Whether it holds: yes, no, or unknown with the fields that are not answered."""
        raise NotImplementedError

    def reason(self) -> str:
        """A French sentence of what is required: « Avoir entre 16 et 25 ans »."""
        raise NotImplementedError

    def told(self, names: Mapping[str, str]) -> str:
        """The same, with the names of the benefits that it speaks of, by slug."""
        return self.reason()

    def needs(self) -> Needs:
        """What the engine must find first."""
        return NOTHING

    def inner(self) -> tuple[Condition, ...]:
        """The conditions that this one is made of."""
        return ()

    def contradicts(self, other: Self) -> bool:
        """Whether this one and another of its kind can never hold together, for the same person."""
        return False


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

    def contradicts(self, other: Self) -> bool:
        return self.root is not other.root


class Condition(Declared):
    """One condition of a benefit, `{age: {min: 16}}`: a single key, its kind. The fields are the kinds registered."""

    @model_validator(mode="before")
    @classmethod
    def has_one_kind(cls, given: Any) -> Any:
        if isinstance(given, dict) and len(given) != 1:
            message = f"Une condition a une seule clé, sa sorte ; celle-ci en a {len(given)}."
            raise MisdeclaredError(message, "écrivez une condition par ligne, précédée de « - ».")
        return given

    @cached_property
    def kind(self) -> Kind:
        """The one that is declared."""
        (name,) = self.model_fields_set
        found: Kind = getattr(self, name)
        return found

    def holds(self, case: Case) -> Verdict:
        return self.kind.holds(case)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        return ((name, value) for name, value in super().__repr_args__() if name in self.model_fields_set)


KINDS: dict[str, type[Kind]] = {}


class DuplicateKind(RuntimeError):
    """Two modules declare the same kind of condition."""


Registered = TypeVar("Registered", bound=type[Kind])


def condition(name: str, about: About) -> Callable[[Registered], Registered]:
    """Register a class as the kind of condition that files write `name`."""

    def register(kind: Registered) -> Registered:
        if name in KINDS:
            raise DuplicateKind(f"Deux sortes de condition s’appellent « {name} » : renommez l’une des deux.")
        kind.name, kind.about = name, about
        KINDS[name] = kind
        return kind

    return register


def every(conditions: tuple[Condition, ...]) -> Iterator[Kind]:
    """The kinds of some conditions and of those they are made of."""
    for one in conditions:
        yield one.kind
        yield from every(one.kind.inner())
