"""The closed list of circumstances: one module a subject, all found at start-up."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Annotated

from pydantic import AfterValidator

from mesaides.benefits.circumstance import CIRCUMSTANCES, OF_ANSWERS
from mesaides.benefits.coherence import nearest
from mesaides.benefits.declared import MisdeclaredError

__all__ = ["CIRCUMSTANCES", "OF_ANSWERS", "Circumstance"]

for _module in pkgutil.iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")


def _known(name: str) -> str:
    if name not in CIRCUMSTANCES:
        raise MisdeclaredError(f"« {name} » n’est pas une circonstance connue.", f"{nearest(name, CIRCUMSTANCES)}.")
    return name


Circumstance = Annotated[str, AfterValidator(_known)]
"""The name of one of them."""
