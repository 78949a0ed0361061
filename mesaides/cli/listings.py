"""The catalogue and the communes, told in a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from mesaides.benefits.rows import Row
from mesaides.territories import Match


def catalogue_table(rows: Iterable[Row]) -> str:
    """One benefit a line: slug, name, who pays."""
    return _columns([(row.slug, row.nom, row.institution) for row in rows])


def counts(rows: Iterable[Row]) -> str:
    """How many benefits of each level and kind, then all together."""
    found = list(rows)
    tally = Counter((row.niveau.value, row.genre.value) for row in found)
    lines = [(level, kind, str(number)) for (level, kind), number in sorted(tally.items())]
    return _columns([("niveau", "genre", "aides"), *lines, ("total", "", str(len(found)))])


def commune_table(matches: Iterable[Match]) -> str:
    """One place a line: the code to give, its name, its postal code, its département."""
    return _columns([_place(match) for match in matches])


def _place(match: Match) -> tuple[str, ...]:
    code = match.code_arrondissement or match.code_commune
    return code, match.label, match.code_postal, match.commune.departement.nom


def _columns(lines: Sequence[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_line(line, widths) for line in lines)


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
