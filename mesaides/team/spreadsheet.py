"""Rows for a spreadsheet, in which nothing that a stranger typed is ever run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, full-width forms included."""


def inert(value: object) -> str:
    """The text of a cell: with an apostrophe before it when it would be taken for a formula."""
    text = str(value)
    return f"'{text}" if text.lstrip(" \u00a0").startswith(STARTS) else text


def as_csv(rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([inert(cell) for cell in row] for row in rows)
    return text.getvalue()
