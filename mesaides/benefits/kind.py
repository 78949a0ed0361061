"""A kind of condition: what each says and is asked, and the register of all kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, Self, TypeVar

from pydantic import model_validator

from mesaides.benefits.case import NOTHING, Case, Needs
from mesaides.benefits.declared import Declared, MisdeclaredError
from mesaides.benefits.sentences import negated
from mesaides.benefits.verdict import Verdict


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

    def denied(self, names: Mapping[str, str]) -> str | None:
        """The contrary, in French; `None` when one sentence cannot say it."""
        return negated(self.told(names))

    def gap(self, case: Case) -> str | None:
        """What a household that does not meet it has instead, in French; `None` when nothing more can be said."""
        return None

    def is_past(self, case: Case) -> bool:
        """Whether time can only take the household further from it."""
        return False

    def needs(self) -> Needs:
        """What the engine must find first."""
        return NOTHING

    def inner(self) -> tuple[Condition, ...]:
        """The conditions that this one is made of."""
        return ()

    def contradicts(self, other: Self) -> bool:
        """Whether this one and another of its kind can never hold together, for the same person."""
        return False


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
