"""How a text, a number or a date is written in a catalogue file: bare, between quotes, or folded on several lines."""

import io
import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.emitter import Emitter

from mesaides.benefits.plain_yaml import is_text

_CODE = re.compile(r"\d[\dAB]*(?: [\d ]+)?")
"""A code or a telephone number: between quotes even where it would be read as text, as « 01053 »."""


def in_braces(value: Any) -> str:
    """A value written inside braces or brackets, or as a key."""
    if not isinstance(value, str):
        return _plain(value)
    return value if _is_bare(value) and _analysis(value).allow_flow_plain else quoted(value)


def on_its_line(value: Any) -> str | None:
    """A value written after « key: »; `None` when the text needs lines of its own."""
    if not isinstance(value, str):
        return _plain(value)
    if _is_bare(value) and _analysis(value).allow_block_plain:
        return value
    return None if " " in value and can_fold(value) and not _CODE.fullmatch(value) else quoted(value)


def folded(start: str, value: str, indent: str, width: int) -> Iterator[str]:
    """The lines of a long text, after « start >- »; between quotes when folding would change it."""
    if not can_fold(value):
        yield f"{start} {quoted(value)}"
        return
    yield f"{start} >-"
    for number, paragraph in enumerate(value.split("\n")):
        yield from [""] if number else []
        yield from _filled(paragraph.split(" "), indent, width)


def can_fold(text: str) -> bool:
    """Whether the text is the same once folded: single spaces, and nothing that is not seen."""
    return all(len(part.splitlines()) == 1 and all(part.split(" ")) for part in text.split("\n")) and _is_seen(text)


def quoted(text: str) -> str:
    """A text between double quotes, on one line."""
    return str(yaml.safe_dump(text, default_style='"', allow_unicode=True, width=float("inf"))).rstrip("\n")


def _filled(words: list[str], indent: str, width: int) -> Iterator[str]:
    line = indent + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) > width:
            yield line
            line = indent + word
        else:
            line = f"{line} {word}"
    yield line


def _is_bare(text: str) -> bool:
    return is_text(text) and not _CODE.fullmatch(text)


def _is_seen(text: str) -> bool:
    return bool(_analysis(text.replace("\n", " ")).allow_block)


def _plain(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # as people write it: « 900 », never « 900.0 »
    return str(value).lower() if isinstance(value, bool) else str(value)


def _analysis(text: str) -> Any:
    """What PyYAML knows of the ways in which a text may be written."""
    emitter = Emitter(io.StringIO(), allow_unicode=True)
    return emitter.analyze_scalar(text)
