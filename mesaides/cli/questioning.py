"""The questions of the site, told in a terminal: page by page, and why each is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import wrap

from mesaides.simulations.questioning import Reason

WIDTH = 100
INDENT = " " * 6


def pages(reasons: Iterable[Reason]) -> str:
    """Each page with its questions, by name and field."""
    return "\n".join(line for page, asked in _by_page(reasons) for line in (page, *map(_name, asked)))


def why(reasons: Iterable[Reason]) -> str:
    """The same, with the benefits that need each answer and the questions that it leads to."""
    known = list(reasons)
    everything = {slug for reason in known for slug in reason.benefits}
    lines: list[str] = []
    for page, asked in _by_page(known):
        lines.append(page)
        for reason in asked:
            lines += [_name(reason), *_needed_by(reason, everything), *_told("fait demander", reason.opens)]
    return "\n".join(lines)


def _by_page(reasons: Iterable[Reason]) -> Iterator[tuple[str, list[Reason]]]:
    return ((page, list(asked)) for page, asked in groupby(reasons, key=lambda reason: reason.page))


def _name(reason: Reason) -> str:
    return f"  {reason.name} ({reason.field})"


def _needed_by(reason: Reason, everything: set[str]) -> list[str]:
    if len(everything) > 1 and set(reason.benefits) == everything:
        return [f"{INDENT[:-2]}aides : toutes"]
    return _told("aides", reason.benefits)


def _told(title: str, names: tuple[str, ...]) -> list[str]:
    if not names:
        return []
    text = f"{title} ({len(names)}) : {', '.join(names)}"
    return wrap(text, WIDTH, initial_indent=INDENT[:-2], subsequent_indent=INDENT, break_on_hyphens=False)
