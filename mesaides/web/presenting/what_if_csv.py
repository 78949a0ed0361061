"""The curve of « Et si… » as a file that a French spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from mesaides.web.presenting.picture import Picture
from mesaides.web.presenting.what_if import headings

BOM = "\ufeff"
"""Without it, spreadsheets of this country misread the accents."""


def curve_csv(picture: Picture) -> str:
    """Every point of the curve."""
    return spreadsheet(_lines(picture))


def spreadsheet(lines: Iterable[list[str]]) -> str:
    """Semicolons between cells."""
    written = io.StringIO()
    csv.writer(written, delimiter=";").writerows(lines)
    return BOM + written.getvalue()


def cell(value: float) -> str:
    """A comma before the cents."""
    return f"{value:.2f}".replace(".", ",")


def _lines(picture: Picture) -> Iterator[list[str]]:
    axis = picture.variation.wording.axis
    yield [f"{axis[:1].upper()}{axis[1:]}", *headings(picture)]
    for value, amounts in picture.lines():
        yield [cell(number) for number in (value, *amounts)]
