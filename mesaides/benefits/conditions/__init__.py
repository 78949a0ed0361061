"""The closed vocabulary of conditions: one module a kind, all found at start-up."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import Field, create_model

from mesaides.benefits.kind import KINDS, Condition, Kind

for _module in pkgutil.iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def _declared(kinds: Mapping[str, type[Kind]]) -> type[Condition]:
    """The model of one condition, with a field for each kind; the kinds made of conditions are told of it."""
    fields: dict[str, Any] = {name: (kind, Field(default=None)) for name, kind in kinds.items()}
    whole = create_model("Condition", __base__=Condition, __module__=__name__, **fields)
    for kind in kinds.values():
        kind.model_rebuild(_types_namespace={"AnyCondition": whole})  # type: ignore[attr-defined]  # each is a model
    whole.model_rebuild(force=True)
    return whole


if TYPE_CHECKING:
    AnyCondition = Condition
else:
    AnyCondition = _declared(KINDS)
