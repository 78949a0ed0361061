"""The parameters of a day, read when a formula asks for them."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any

from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.parameters import ParameterNode, ParameterNodeAtInstant
from openfisca_core.periods import Instant, Period
from openfisca_core.periods import instant as to_instant
from openfisca_core.taxbenefitsystems import TaxBenefitSystem


class LazyNode(ParameterNodeAtInstant):  # type: ignore[misc]  # OpenFisca is not typed
    """A node of the parameters on one day, whose children are built one by one, as they are read."""

    def __init__(self, node: ParameterNode, day: str) -> None:
        self._name = node.name
        self._instant_str = day
        self._node = node

    @cached_property
    def _children(self) -> dict[str, Any]:
        values = {name: _on(child, self._instant_str) for name, child in self._node.children.items()}
        return {name: value for name, value in values.items() if value is not None}

    def __getattr__(self, key: str) -> Any:
        child = self._node.children.get(key) if key != "_node" else None
        value = None if child is None else _on(child, self._instant_str)
        if value is None:
            raise ParameterNotFoundError(f"{self._name}.{key}", self._instant_str)
        setattr(self, key, value)
        return value


def read_on_demand(model: TaxBenefitSystem) -> None:
    """Make a model read its parameters on demand, and keep what was read.

    OpenFisca builds all the parameters of each day it meets, some ten thousand, and keeps 128 days: one
    household reads more days, and half of its calculation went into building them again and again.
    """

    @cache
    def on_day(day: str) -> LazyNode:
        return LazyNode(model.parameters, day)

    def at(instant: str | int | Instant | Period) -> LazyNode:
        return on_day(str(instant.start if isinstance(instant, Period) else to_instant(instant)))

    model.get_parameters_at_instant = at


def _on(child: Any, day: str) -> Any:
    return LazyNode(child, day) if isinstance(child, ParameterNode) else child._get_at_instant(day)  # noqa: SLF001 — what OpenFisca's own nodes call
