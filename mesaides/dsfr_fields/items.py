"""One line of a list of choices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """A choice: what is posted, what is read, a hint, the heading it stands under, and whether that part is folded."""

    value: str
    label: str
    hint: str = ""
    group: str = ""
    folded: bool = False
