"""What a formula does with its period, read in its source: ask for variables, take parameters, or something else."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import Any

from mesaides.engine.scope import Scope
from mesaides.engine.taken import NotTimelessError, Taken

AWARE = {"simulation", "get_holder", "get_known_periods", "get_array"}
"""What tells a formula more than the values that it reads."""

FORBIDDEN = (ast.AsyncFunctionDef, ast.ClassDef, ast.NamedExpr, ast.Global, ast.Nonlocal)


def taken_by(function: Callable[..., Any]) -> set[Taken]:
    """The parameters that a function takes. Raises `NotTimelessError` when its period serves anything else.

    It receives (population, period), (population, period, parameters), or those after the formula that it amends.
    """
    scope = _scope(function)
    return {taken for node in ast.walk(scope.function) for taken in _taken_under(node, scope)}


def _scope(function: Callable[..., Any]) -> Scope:
    try:
        [tree] = ast.parse(dedent(inspect.getsource(function))).body
    except (OSError, TypeError, ValueError, SyntaxError) as error:
        raise NotTimelessError from error
    if not isinstance(tree, ast.FunctionDef) or tree.args.kwonlyargs or tree.args.vararg or tree.args.kwarg:
        raise NotTimelessError
    names = [argument.arg for argument in tree.args.args]
    if not 2 <= len(names) <= 4:
        raise NotTimelessError
    plain = names.pop(0) if len(names) == 4 else None
    return Scope(tree, plain, names[0], names[1], names[2] if len(names) > 2 else None)


def _taken_under(node: ast.AST, scope: Scope) -> Iterator[Taken]:
    for child in ast.iter_child_nodes(node):
        _check(child, node, scope)
        taken = scope.parameters(child)
        goes_on = isinstance(node, ast.Attribute) and scope.parameters(node) is not None
        goes_on |= scope.is_taking(node) and child is node.func
        if taken is not None and not goes_on and id(child) not in scope.named:
            yield taken


def _check(node: ast.AST, parent: ast.AST, scope: Scope) -> None:
    """Raise `NotTimelessError` where the period, or the parameters, serve something that is not understood."""
    if isinstance(node, FORBIDDEN) or (isinstance(node, ast.Attribute) and node.attr in AWARE):
        raise NotTimelessError
    if isinstance(node, ast.Name) and node.id == scope.law and not _serves_law(node, parent, scope):
        raise NotTimelessError
    if scope.moved(node) is None or scope.moved(parent) is not None or id(parent) in scope.built:
        return
    if not (id(node) in scope.named or _asks(parent, node, scope) or scope.is_taking(parent)):
        raise NotTimelessError


def _serves_law(node: ast.Name, parent: ast.AST, scope: Scope) -> bool:
    if isinstance(node.ctx, ast.Store) or scope.law in scope.laws:
        return True
    return scope.is_taking(parent) or scope.is_plain(parent)


def _asks(call: ast.AST, period: ast.AST, scope: Scope) -> bool:
    """`population("variable", period)`: what is asked for is read, and compared."""
    if not isinstance(call, ast.Call):
        return False
    return scope.is_plain(call) or (scope.is_population(call.func) and call.args[1:2] == [period])
