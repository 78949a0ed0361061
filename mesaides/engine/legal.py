"""Where the law stands: the texts behind a formula, and the parameters that it takes, with their dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy
from openfisca_core.parameters import (
    ALLOWED_PARAM_TYPES,
    Parameter,
    ParameterNodeAtInstant,
    VectorialParameterNodeAtInstant,
)
from openfisca_core.taxscales import TaxScaleLike

from mesaides.engine.system import system

Value = bool | int | float | str | tuple[Any, ...]
"""A tuple where several values are taken: that of each subject, or the thresholds and rates of a scale."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A parameter of the law, as a formula took it.

    `since`: the day (AAAA-MM-JJ) its value came into force; `None` when several parameters were read at once.
    """

    name: str
    label: str
    value: Value
    since: str | None
    references: tuple[str, ...]


def references_on(raw: Any, day: str) -> tuple[str, ...]:
    """The texts that the model names, « titre — adresse »: those in force on a day (AAAA-MM-JJ) when they are dated."""
    if raw is None:
        return ()
    if isinstance(raw, Mapping):
        return _titled(raw) if "title" in raw or "href" in raw else references_on(_in_force(raw, day), day)
    if isinstance(raw, list | tuple):
        return tuple(text for one in raw for text in references_on(one, day))
    return (str(raw),)


def _titled(raw: Mapping[str, Any]) -> tuple[str, ...]:
    return (" — ".join(str(raw[part]) for part in ("title", "href") if raw.get(part)),)


def _in_force(dated: Mapping[Any, Any], day: str) -> Any:
    started = [start for start in dated if str(start) <= day]
    return dated[max(started, key=str)] if started else None


class Listener:
    """Parameters handed to a formula, which tells what it takes from them. `taken`: by name and day, in order."""

    def __init__(self, parameters_on: Callable[[Any], Any]) -> None:
        self._parameters_on = parameters_on
        self.taken: dict[tuple[str, str], Any] = {}

    def __call__(self, instant: Any) -> Heard:
        return Heard(self._parameters_on(instant), self.taken)


class Heard:
    """A node of the parameters that notes what is read in it."""

    def __init__(self, node: Any, taken: dict[tuple[str, str], Any]) -> None:
        self._node, self._taken = node, taken

    def __getattr__(self, key: str) -> Any:
        found = getattr(self._node, key)
        return found if key.startswith("_") else self._noted(key, found)

    def __getitem__(self, key: Any) -> Any:
        return self._noted(key, self._node[key])

    def __contains__(self, key: object) -> bool:
        return key in self._node

    def __iter__(self) -> Iterator[Any]:
        return iter(self._node)

    def _noted(self, key: Any, found: Any) -> Any:
        if isinstance(found, ParameterNodeAtInstant | VectorialParameterNodeAtInstant):
            return Heard(found, self._taken)
        if isinstance(found, (numpy.ndarray, TaxScaleLike, *ALLOWED_PARAM_TYPES)):
            alone = isinstance(key, str) and isinstance(self._node, ParameterNodeAtInstant)
            name = f"{self._node._name}.{key}" if alone else self._node._name  # noqa: SLF001 — what OpenFisca's own tracer reads
            self._taken[name.lstrip("."), self._node._instant_str] = found  # noqa: SLF001 — as above
        return found


def described(name: str, day: str, found: Any) -> Taken:
    """A parameter that a formula took, with what the model says of it."""
    parameter = _at(name)
    label = getattr(parameter, "description", None) or name
    raw = getattr(parameter, "metadata", {}).get("reference")
    since = _since(parameter, day) if isinstance(parameter, Parameter) else None
    return Taken(name, label, _plain(found), since, references_on(raw, since or day))


def _at(name: str) -> Any:
    node: Any = system().parameters
    for part in name.split("."):
        node = getattr(node, "children", {}).get(part)
    return node


def _since(parameter: Parameter, day: str) -> str | None:
    return next((value.instant_str for value in parameter.values_list if value.instant_str <= day), None)


def _plain(found: Any) -> Value:
    if isinstance(found, TaxScaleLike):
        steps: list[float] = getattr(found, "rates", None) or getattr(found, "amounts", [])
        return tuple((float(start), float(step)) for start, step in zip(found.thresholds, steps, strict=False))
    if isinstance(found, numpy.ndarray):
        return tuple(found.tolist())
    if isinstance(found, list):
        return tuple(found)
    value: Value = found
    return value
