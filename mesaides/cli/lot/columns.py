"""What the columns of a table may be called: the dotted paths of a situation, and the kind of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum, auto
from functools import cache
from typing import Any

from mesaides.cli.french import Refused
from mesaides.household.names import plain
from mesaides.household.reading import schema

Node = dict[str, Any]
Path = tuple[str | int, ...]

ID = "id"
_LONGEST_PATH = 6


class Kind(Enum):
    """How the cells of a column are read."""

    TEXT = auto()
    NUMBER = auto()
    INTEGER = auto()
    BOOLEAN = auto()
    LIST = auto()
    OBJECT = auto()


_KINDS = {
    "string": Kind.TEXT,
    "number": Kind.NUMBER,
    "integer": Kind.INTEGER,
    "boolean": Kind.BOOLEAN,
    "array": Kind.LIST,
    "object": Kind.OBJECT,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table, and the field of a situation it fills. `path` is empty for « id »."""

    name: str
    path: Path
    kind: Kind


def columns_of(names: Sequence[str]) -> tuple[Column, ...]:
    """The columns that a header names; raises `Refused` with a line for each that is no field of a situation."""
    faults = [fault for rank, name in enumerate(names) if (fault := _fault(rank, name, names))]
    if faults:
        raise Refused("\n".join(faults))
    return tuple(_column(name) for name in names)


def _fault(rank: int, name: str, names: Sequence[str]) -> str | None:
    where = f"Colonne {rank + 1}"
    if not name:
        return f"{where} : elle n’a pas de nom. Nommez-la, ou supprimez-la."
    if name in names[:rank]:
        return f"{where} : « {name} » est déjà le nom de la colonne {names.index(name) + 1}. Gardez-en une seule."
    if name == ID or _node_at(name.split(".")) is not None:
        return None
    meant = _meant(name)
    mend = f"Vouliez-vous dire « {meant} » ?" if meant else "« mes-aides schema » donne la liste des champs."
    return f"{where} : « {name} » n’est pas un champ d’une situation. {mend}"


def _column(name: str) -> Column:
    if name == ID:
        return Column(name, (), Kind.TEXT)
    node: Node = schema()
    path: list[str | int] = []
    for part in name.split("."):
        path.append(int(part) if any("items" in form for form in _forms(node)) else part)
        node = _inner(node, part) or {}
    return Column(name, tuple(path), _KINDS[_forms(node)[0]["type"]])


def _node_at(parts: Sequence[str]) -> Node | None:
    """What the schema says of the field at that path; `None` when there is no such field."""
    node: Node | None = _schema()
    for part in parts:
        node = _inner(node, part) if node is not None else None
    return node


def _inner(node: Node, part: str) -> Node | None:
    """The schema of a field, of a key or of an item of `node`."""
    return next((inner for form in _forms(node) for name, inner in _fields(form, part) if name == part), None)


def _fields(form: Node, asked: str) -> Iterator[tuple[str, Node]]:
    """The names `form` may hold: those it lists, and `asked` where names follow a pattern or are ranks of a list."""
    yield from form.get("properties", {}).items()
    for pattern, inner in form.get("patternProperties", {}).items():
        if re.fullmatch(pattern, asked):
            yield asked, inner
    if "propertyNames" in form:
        yield from ((name, form["additionalProperties"]) for name in _forms(form["propertyNames"])[0]["enum"])
    if "items" in form and re.fullmatch(r"0|[1-9]\d?", asked) and int(asked) < form.get("maxItems", 100):
        yield asked, form["items"]


def _forms(node: Node) -> list[Node]:
    """The forms a value may take, `null` apart, references followed."""
    if "$ref" in node:
        return _forms(_schema()["$defs"][node["$ref"].rpartition("/")[2]])
    branches = [inner for key in ("anyOf", "oneOf") for inner in node.get(key, ())]
    return [form for inner in branches for form in _forms(inner)] if branches else [node] * (node.get("type") != "null")


@cache
def _schema() -> Node:
    return schema()


def _meant(name: str) -> str | None:
    """The field most likely meant: one that ends like `name`, else one spelled like it."""
    ranks = re.findall(r"(?<=\.)\d{1,2}(?=\.|$)", name)
    spelled = re.sub(r"(?<=\.)\d{1,2}(?=\.|$)", "0", plain(name))
    known = {plain(path): path for path in _all_paths(_schema(), ())}
    ending = (path for path in known if path.endswith(f".{spelled}"))
    close = get_close_matches(spelled, known, n=1, cutoff=0.7)
    found = next(ending, None) or next(iter(close), None)
    return re.sub(r"(?<=\.)0(?=\.|$)", ranks[0] if ranks else "0", known[found], count=1) if found else None


def _all_paths(node: Node, path: tuple[str, ...]) -> Iterator[str]:
    """Every field, the shortest paths of a level first; the first item stands for those of a list."""
    if len(path) > _LONGEST_PATH:
        return
    inside = [pair for form in _forms(node) for pair in _fields(form, "0")]
    yield from (".".join((*path, name)) for name, _ in inside)
    for name, inner in inside:
        yield from _all_paths(inner, (*path, name))
