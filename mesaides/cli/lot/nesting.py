"""From a line of a table to the JSON form of a situation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mesaides.cli.lot.cells import UNTOLD, CellFault, value_of
from mesaides.cli.lot.columns import ID, Column
from mesaides.cli.lot.source import Given
from mesaides.household.errors import Fault

Tree = dict[Any, Any]


def given_by(columns: Sequence[Column], cells: Sequence[object]) -> Given:
    """What a line says: its id, the situation its filled cells make, and what cannot be read."""
    tree: Tree = {}
    faults: list[Fault] = []
    identity: Any = None
    for column, cell in zip(columns, cells, strict=True):
        try:
            value = value_of(cell, column.kind)
            if column.name == ID:
                identity = None if value is UNTOLD else value
            elif value is not UNTOLD:
                _plant(tree, column, value)
        except CellFault as fault:
            faults.append(Fault(column.name, str(fault)))
    return Given(identity, _with_lists(tree), (*faults, *_holes(tree, "")))


def _plant(tree: Tree, column: Column, value: Any) -> None:
    """Put `value` at the column's path."""
    *holders, name = column.path
    place: Any = tree
    for part in holders:
        place = place.setdefault(part, {}) if isinstance(place, dict) else None
    if not isinstance(place, dict) or name in place:
        raise CellFault("Une autre colonne remplit déjà ce champ sur cette ligne : videz l’une des deux.")
    place[name] = value


def _holes(tree: Tree, path: str) -> Iterator[Fault]:
    """A fault for each list whose ranks do not follow each other from 0."""
    ranks = sorted(key for key in tree if isinstance(key, int))
    if ranks != list(range(len(ranks))):
        hole = next(rank for rank in range(len(ranks)) if rank not in ranks)
        message = f"{path}.{ranks[-1]} est rempli, mais pas {path}.{hole} : commencez par 0, sans rien sauter."
        yield Fault(f"{path}.{hole}", message)
    for key, inner in tree.items():
        if isinstance(inner, dict):
            yield from _holes(inner, f"{path}.{key}" if path else str(key))


def _with_lists(tree: Any) -> Any:
    """The tree with a list wherever the keys are ranks."""
    if not isinstance(tree, dict):
        return tree
    if any(isinstance(key, int) for key in tree):
        return [_with_lists(tree[rank]) for rank in sorted(tree)]
    return {key: _with_lists(inner) for key, inner in tree.items()}
