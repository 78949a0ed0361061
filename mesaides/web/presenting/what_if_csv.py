"""The curve of « Et si… » as a file that a French spreadsheet opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.monthly import monthly_amounts
from mesaides.web.presenting.what_if import Picture

BOM = "\ufeff"
"""Without it, spreadsheets of this country misread the accents."""


def curve_csv(picture: Picture) -> str:
    """Semicolons between cells, a comma before the cents, every point of the curve."""
    written = io.StringIO()
    csv.writer(written, delimiter=";").writerows(_lines(picture))
    return BOM + written.getvalue()


def _lines(picture: Picture) -> Iterator[list[str]]:
    slugs = picture.slugs
    whole = "Salaire et aides" if picture.variation.adds else "Toutes les aides"
    names = [catalogue().benefit(slug).nom for slug in slugs]
    yield [f"{picture.variation.label} (€ par mois)", whole, *names]
    for point in picture.points:
        amounts = monthly_amounts(point.result)
        yield [_cell(value) for value in (point.value, picture.total(point), *(amounts.get(s, 0.0) for s in slugs))]


def _cell(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
