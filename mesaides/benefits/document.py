"""One YAML file: its values, and the line of each of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from yaml import MappingNode, Node, ScalarNode, SequenceNode, YAMLError

from mesaides.benefits.errors import Fault, Path
from mesaides.benefits.plain_yaml import nodes
from mesaides.benefits.syntax import explain

_DUPLICATE = ("Cette clé est écrite deux fois.", "gardez-en une seule.")
_TAB = ("Une tabulation, que le format YAML refuse.", "remplacez-la par des espaces (deux par niveau).")


class UnreadableFileError(ValueError):
    """The text is not the YAML of one mapping; `faults` says where."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        super().__init__("\n".join(map(str, faults)))


@dataclass(frozen=True, slots=True)
class Document:
    """The values of a file, and the means to point at any of them."""

    file: str
    value: dict[str, Any]
    root: MappingNode

    def line(self, path: Path) -> int:
        """Line (from 1) of the value at `path`, or of the nearest part of the file that holds it."""
        mark = self.root.start_mark
        node: Node = self.root
        for part in path:
            found = _child(node, part)
            if found is None:
                break
            mark, node = found[0].start_mark, found[1]
        return int(mark.line) + 1

    def fault(self, path: Path, message: str, mend: str) -> Fault:
        return Fault(self.file, self.line(path), ".".join(map(str, path)), message, mend)


@dataclass(frozen=True, slots=True)
class Place:
    """A file that was well read: its text is read again only to point at a fault in it."""

    file: str
    text: str

    def fault(self, path: Path, message: str, mend: str) -> Fault:
        return parse(self.file, self.text).fault(path, message, mend)


def parse(file: str, text: str) -> Document:
    """The document that `text` holds; raises `UnreadableFileError`."""
    tabs = [number for number, line in enumerate(text.splitlines(), start=1) if "\t" in line]
    if tabs:
        raise UnreadableFileError([Fault(file, number, "", *_TAB) for number in tabs])
    root, value = _compose(file, text)
    duplicates = [Fault(file, line, key, *_DUPLICATE) for key, line in _twice(root)]
    if duplicates:
        raise UnreadableFileError(duplicates)
    return Document(file, value, root)


def _compose(file: str, text: str) -> tuple[MappingNode, dict[str, Any]]:
    try:
        root, value = nodes(text)
    except YAMLError as error:
        raise UnreadableFileError([Fault(file, *explain(error, text))]) from error
    if not isinstance(root, MappingNode) or not isinstance(value, dict):
        mend = "écrivez un champ par ligne, par exemple « nom: Allocation de rentrée scolaire »."
        raise UnreadableFileError([Fault(file, 1, "", "Ce fichier est vide, ou n’est pas une suite de champs.", mend)])
    return root, value


def _twice(node: Node) -> Iterator[tuple[str, int]]:
    """Each key written again in the same mapping, with its line."""
    if isinstance(node, MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if str(key.value) in seen:
                yield str(key.value), key.start_mark.line + 1
            seen.add(str(key.value))
            yield from _twice(value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _twice(item)


def _child(node: Node, part: str | int) -> tuple[Node, Node] | None:
    """The node to point at for `part`, and the node it leads to."""
    if isinstance(node, SequenceNode) and str(part).isdigit():
        item = node.value[int(part)] if int(part) < len(node.value) else None
        return None if item is None else (item, item)
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == str(part):
                return key, value
    return None
