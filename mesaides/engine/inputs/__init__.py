"""The inputs of OpenFisca, found by importing every module of this package."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from mesaides.engine.inputs.registry import Input, registered


def all_inputs() -> tuple[Input, ...]:
    """Every input; raises `DuplicateInput` when two functions answer one variable."""
    _import_all()
    return registered()


@cache
def _import_all() -> None:
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
