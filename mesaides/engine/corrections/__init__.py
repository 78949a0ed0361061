"""The corrections of the model, one module each, found by their names."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from mesaides.engine.correction import Correction


def all_corrections() -> list[Correction]:
    """Every correction of this package, in the order of module names."""
    names = sorted(module.name for module in iter_modules(__path__))
    return [import_module(f"{__name__}.{name}").CORRECTION for name in names]
