"""« mes-aides liens »: check the addresses of the catalogue, and write the report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

from mesaides.benefits.catalogue import catalogue
from mesaides.cli.french import Refused
from mesaides.cli.upkeep import database
from mesaides.links.checking import checked
from mesaides.links.inventory import Uses, addresses
from mesaides.links.judging import Found
from mesaides.links.report import Findings, as_csv, as_markdown, broken, counted
from mesaides.links.turns import Manners

SOME_ARE_BROKEN = 1


def check_links(report: Path, manners: Manners, *, for_the_team: bool = False) -> int:
    """The code to exit with: 1 when an address leads nowhere. Raises `Refused` before asking anything, or for the
    team when nearly nothing answers: the report tells it, and their page stays as it was.

    `for_the_team`: the addresses are those of what is published, and the broken ones wait in the back office.
    """
    if report.suffix not in {".md", ".csv"}:
        raise Refused(f"« {report.name} » : le rapport s’écrit en .md ou en .csv.")
    if not report.parent.is_dir():
        raise Refused(f"Le dossier « {report.parent} » n’existe pas.")
    if for_the_team:
        _see_what_is_published()
    uses = addresses(catalogue())
    found = checked(uses, manners, _tell)
    report.write_text(_written(report, found, uses), "utf-8")
    if for_the_team:
        _give_to_the_team(found, uses)
    typer.echo(counted(found))
    return SOME_ARE_BROKEN if broken(found) else 0


def _see_what_is_published() -> None:
    with database():
        from mesaides.contributions.editions import refresh

        refresh()


def _give_to_the_team(found: Findings, uses: Uses) -> None:
    with database():
        from mesaides.upkeep.broken import CutOffError, write_down

        try:
            waiting = write_down(found, uses, date.today())  # noqa: DTZ011 - à l’heure de la machine
        except CutOffError as error:
            raise Refused(str(error)) from error
    typer.echo(f"Liens cassés à la page de l’équipe : {waiting}")


def _tell(address: str, found: Found) -> None:
    typer.echo(f"{found.verdict} : {address}", err=True)


def _written(report: Path, found: Findings, uses: Uses) -> str:
    if report.suffix == ".csv":
        return as_csv(found, uses)
    return as_markdown(found, uses, date.today())  # noqa: DTZ011 - à l’heure de la machine
