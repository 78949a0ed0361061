"""« mes-aides ecarts »: what people report of our amounts, and each as a case to test against."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mesaides.cli.french import Refused
from mesaides.cli.upkeep import database

if TYPE_CHECKING:
    from datetime import date

    from mesaides.simulations.gaps.keeping import Gap

Number = Annotated[int | None, typer.Option("--exporter", metavar="NUMERO", help="Écrit ce signalement comme un cas.")]
Target = Annotated[str, typer.Option("--vers", metavar="FICHIER", help="Le fichier du cas ; la sortie, sans lui.")]


def ecarts(exporter: Number = None, vers: Target = "") -> None:
    """Liste les écarts signalés entre nos montants et ceux obtenus, ou en exporte un comme cas de test."""
    with database():
        found = _reported()
        if exporter is None:
            typer.echo("\n".join(_lines(found)) or "Aucun écart signalé.")
        else:
            _write(found, exporter, vers)


def _reported() -> dict[int, tuple[date, Gap]]:
    from mesaides.simulations.gaps.keeping import UnreadableGapError, reported

    try:
        return reported()
    except UnreadableGapError as error:
        raise Refused(str(error)) from error


def _lines(found: dict[int, tuple[date, Gap]]) -> list[str]:
    from mesaides.simulations.gaps.exporting import told

    return [
        f"{number}  {month:%m/%Y}  {gap.benefit} : {told(gap.computed)} calculé, {told(gap.granted)} obtenu"
        for number, (month, gap) in found.items()
    ]


def _write(found: dict[int, tuple[date, Gap]], number: int, target: str) -> None:
    from mesaides.simulations.gaps.exporting import as_case

    if number not in found:
        raise Refused(f"Aucun signalement n° {number}. « mes-aides ecarts » les liste.")
    text = json.dumps([as_case(number, *found[number])], ensure_ascii=False, indent=1) + "\n"
    if not target:
        typer.echo(text, nl=False)
    elif Path(target).exists():
        raise Refused(f"{target} existe déjà : choisissez un autre nom.")
    else:
        Path(target).write_text(text, "utf-8")
        typer.echo(f"Cas écrit : {target}")
