"""The one way to write a catalogue file: its keys in order, its quotes, its lines."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from mesaides.contributions.layout import AFTER_A_BLANK, ORDERS, is_open, kind_of, name_of
from mesaides.contributions.scalars import folded, in_braces, on_its_line

WIDTH = 132
_STEP = "  "


def file_text(document: Mapping[str, Any], former: str = "") -> str:
    """The text of a catalogue file, the same whoever writes it, with the comments of its `former` text."""
    return commented("\n".join(_document(document)) + "\n", former)


def commented(text: str, former: str) -> str:
    """A text with the comments of its former one, each before the line that it stood before."""
    lines, comments = text.split("\n"), _comments(former.split("\n"))
    places = _places([line for line, _ in comments], lines)
    above: defaultdict[int, list[str]] = defaultdict(list)
    for (_, found), place in zip(comments, places, strict=True):
        above[place] += found
    return "\n".join(line for number, known in enumerate(lines) for line in (*above[number], known))


def _comments(lines: list[str]) -> list[tuple[str, list[str]]]:
    """Each line that is not a comment, with those just above it."""
    found: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    for line in lines:
        if line.lstrip().startswith("#"):
            waiting.append(line)
        else:
            found.append((line, waiting))
            waiting = []
    return found


def _places(old: list[str], new: list[str]) -> list[int]:
    """For each old line, the number of the same one in the new text, or of what is in its place."""
    found = [len(new) - 1] * len(old)
    for _, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for number in range(start, end):
            found[number] = min(new_start + number - start, new_end, len(new) - 1)
    return [new.index(line) if new.count(line) == 1 else place for line, place in zip(old, found, strict=True)]


def _document(document: Mapping[str, Any]) -> Iterator[str]:
    kind, last = kind_of(document), 0
    for key, value in ordered(kind, document):
        part = next((number for number, names in enumerate(AFTER_A_BLANK) if key in names), last)
        yield from [""] if kind == "aide" and part != last else []
        last = part
        yield from _entry(key, value, (str(key),), "")


def ordered(name: str, values: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    """The entries of a mapping that stands under `name`, in the usual order; the others after, as they came."""
    order = {key: rank for rank, key in enumerate(ORDERS.get(name, ()))}
    return sorted(values.items(), key=lambda item: order.get(item[0], len(order)))


def _entry(key: Any, value: Any, path: tuple[str, ...], indent: str) -> Iterator[str]:
    """The lines of « key: value »."""
    start = f"{indent}{in_braces(key)}:"
    if not isinstance(value, (dict, list)):
        yield from _scalar(start, value, indent)
    elif _fits(start, value, path):
        yield f"{start} {flow(value, path)}"
    else:
        yield start
        yield from _block(value, path, indent + _STEP)


def _scalar(start: str, value: Any, indent: str) -> Iterator[str]:
    line = on_its_line(value)
    if line is not None and (len(start) + 1 + len(line) <= WIDTH or " " not in line):
        yield f"{start} {line}"
    else:
        yield from folded(start, value, indent + _STEP, WIDTH)


def _fits(start: str, value: dict[Any, Any] | list[Any], path: tuple[str, ...]) -> bool:
    return not value or (not is_open(path) and len(start) + 1 + len(flow(value, path)) <= WIDTH)


def _block(value: dict[Any, Any] | list[Any], path: tuple[str, ...], indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in ordered(name_of(path), value):
            yield from _entry(key, item, (*path, str(key)), indent)
        return
    for item in value:
        yield from _item(item, (*path, "-"), indent)


def _item(item: Any, path: tuple[str, ...], indent: str) -> Iterator[str]:
    """The lines of « - item »."""
    if not isinstance(item, (dict, list)):
        yield from _scalar(f"{indent}-", item, indent)
    elif isinstance(item, list) or _fits(f"{indent}-", item, path):
        yield f"{indent}- {flow(item, path)}"
    else:
        lines = list(_block(item, path, indent + _STEP))
        yield f"{indent}- {lines[0][len(indent) + 2 :]}"
        yield from lines[1:]


def flow(value: Any, path: tuple[str, ...]) -> str:
    """A value on one line, in braces or brackets."""
    if isinstance(value, dict):
        entries = ordered(name_of(path), value)
        items = (f"{in_braces(key)}: {flow(item, (*path, str(key)))}" for key, item in entries)
        return "{" + ", ".join(items) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item, (*path, "-")) for item in value) + "]"
    return in_braces(value)
