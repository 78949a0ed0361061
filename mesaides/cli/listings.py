"""The catalogue and the communes, told in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from mesaides.benefits.model import Niveau
from mesaides.benefits.rows import Row
from mesaides.benefits.steps import Step
from mesaides.benefits.typography import typeset
from mesaides.territories import Match

A_YEAR = timedelta(days=365)


def catalogue_table(rows: Iterable[Row]) -> str:
    """One benefit a line: slug, name, who pays."""
    return _columns([(row.slug, row.nom, row.institution) for row in rows])


def steps_table(steps: Iterable[Step]) -> str:
    """One way to claim a line: who decides, the benefit, the way, the form or the address."""
    return _columns([(step.niveau.value, step.slug, step.canal, step.cible) for step in steps])


def counts(rows: Iterable[Row], today: date) -> str:
    """How many benefits of each level, computed or declarative, then all together, and those to look at again."""
    found = list(rows)
    levels = [niveau for niveau in Niveau if any(row.niveau is niveau for row in found)]
    lines = [_counted(niveau.value, [row for row in found if row.niveau is niveau]) for niveau in levels]
    table = _columns([("niveau", "calculées", "déclaratives", "aides"), *lines, _counted("total", found)])
    return "\n".join((table, *_reports(found, today)))


def _counted(name: str, rows: list[Row]) -> tuple[str, ...]:
    declarative = sum(row.declarative for row in rows)
    return name, str(len(rows) - declarative), str(declarative), str(len(rows))


def _reports(rows: list[Row], today: date) -> Iterator[str]:
    """The benefits that have ended, which show nowhere, and those that nobody checked for a year."""
    ended = [f"{row.slug} ({row.jusqu_a})" for row in rows if row.jusqu_a and date.fromisoformat(row.jusqu_a) < today]
    stale = [f"{row.slug} ({row.verifie_le})" for row in rows if today - date.fromisoformat(row.verifie_le) > A_YEAR]
    yield ""
    yield _report("Aides terminées, qui ne se montrent plus", ended)
    yield _report("Aides vérifiées il y a plus d’un an", stale)


def _report(title: str, slugs: list[str]) -> str:
    return typeset(f"{title} : {', '.join(slugs) or 'aucune'}")


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
