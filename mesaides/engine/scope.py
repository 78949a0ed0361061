"""What the names of a formula stand for: populations, periods that move with its own, parameters."""

from __future__ import annotations

import ast
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeGuard

from mesaides.engine.taken import NotTimelessError, Taken

NEIGHBOURS = {"first_month", "last_month", "last_3_months", "last_year", "n_2", "this_year", "start"}
"""What OpenFisca finds from a period alone, besides `offset`."""

LASTING = ("Period", None)
"""The move to a period that begins where another does, and lasts otherwise: no parameter is taken on it."""


@dataclass
class Scope:
    """The names of a function. `plain`: the formula that it amends, if any. `named`: the expressions given a name."""

    function: ast.FunctionDef
    plain: str | None
    population: str
    period: str
    law: str | None
    populations: set[str] = field(default_factory=set)
    periods: dict[str, Taken] = field(default_factory=dict)
    laws: dict[str, Taken] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.populations.add(self.population)
        self.periods[self.period] = Taken()
        self._follow_names()

    def _follow_names(self) -> None:
        """A name that is given once to a period, a population or parameters stands for it."""
        every = list(ast.walk(self.function))
        stores = Counter(node.id for node in every if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
        stores.update(node.arg for node in every if isinstance(node, ast.arg))
        for node in every:
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                self._name(node.targets[0].id, node.value)
        if self.law in self.laws:
            stores[self.law] -= 1  # parameters = parameters(period)
        known = {*self.populations, *self.periods, *self.laws, self.law or self.period, self.plain or self.period}
        if any(stores[name] != 1 for name in known):
            raise NotTimelessError

    def _name(self, name: str, value: ast.expr) -> None:
        taken, moved = self.parameters(value), self.moved(value)
        if moved is not None:
            self.periods[name] = moved
        elif taken is not None:
            self.laws[name] = taken
        elif self.is_population(value):
            self.populations.add(name)
        else:
            return
        self.named.add(id(value))

    def moved(self, node: ast.AST) -> Taken | None:
        """The way from the period of the formula to this one, when it is always the same."""
        if isinstance(node, ast.Name):
            return self.periods.get(node.id) if isinstance(node.ctx, ast.Load) else None
        if isinstance(node, ast.Attribute):
            above = self.moved(node.value) if node.attr in NEIGHBOURS else None
            return None if above is None else above.moved(node.attr)
        if not isinstance(node, ast.Call) or node.keywords:
            return None
        return self._lasting(node) or self._offset(node)

    def _offset(self, call: ast.Call) -> Taken | None:
        is_offset = isinstance(call.func, ast.Attribute) and call.func.attr == "offset"
        above = self.moved(call.func.value) if is_offset and isinstance(call.func, ast.Attribute) else None
        if above is None or not all(map(_is_fixed, call.args)):
            return None
        return above.moved("offset", tuple(map(ast.literal_eval, call.args)))

    def _lasting(self, call: ast.Call) -> Taken | None:
        """`Period(("month", period.start, 6))`: it begins where the other does."""
        if not isinstance(call.func, ast.Name) or call.func.id != "Period" or len(call.args) != 1:
            return None
        [told] = call.args
        if not isinstance(told, ast.Tuple) or len(told.elts) != 3 or not all(map(_is_fixed, told.elts[::2])):
            return None
        begun = self.moved(told.elts[1])
        return None if begun is None else begun.moved(*LASTING)

    @cached_property
    def built(self) -> set[int]:
        """What periods that move with the formula's are built of: `offset` of one, and what `Period` receives."""
        calls = [node for node in ast.walk(self.function) if isinstance(node, ast.Call)]
        moved = [call for call in calls if self.moved(call) is not None]
        return {id(part) for call in moved for part in (call.func, *call.args)}

    def is_population(self, node: ast.AST) -> bool:
        while isinstance(node, ast.Attribute):
            node = node.value
        return isinstance(node, ast.Name) and node.id in self.populations

    def is_plain(self, call: ast.AST) -> bool:
        """The formula that is amended, called just as it was."""
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id != self.plain:
            return False
        received = [getattr(one, "id", None) for one in call.args]
        return not call.keywords and received == [self.population, self.period, self.law]

    def is_taking(self, call: ast.AST) -> TypeGuard[ast.Call]:
        """`parameters(period)`."""
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id != self.law:
            return False
        on = self.moved(call.args[0]) if len(call.args) == 1 and not call.keywords else None
        return on is not None and LASTING not in on.moves

    def parameters(self, node: ast.AST) -> Taken | None:
        """A parameter or a branch of them, by the names from their root."""
        if isinstance(node, ast.Attribute):
            above = self.parameters(node.value)
            return None if above is None else Taken((*above.path, node.attr), above.moves)
        if isinstance(node, ast.Name):
            return self.laws.get(node.id) if isinstance(node.ctx, ast.Load) else None
        return self.moved(node.args[0]) if self.is_taking(node) else None


def _is_fixed(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        node = node.operand
    return isinstance(node, ast.Constant)
