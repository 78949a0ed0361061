"""« mes-aides contributions »: what waits to be reviewed, what is published as git patches, the layout of files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from mesaides.cli.french import FrenchCommand, FrenchGroup, Refused
from mesaides.cli.upkeep import database

app = typer.Typer(
    cls=FrenchGroup,
    help="Liste les aides proposées qui attendent une relecture.",
    rich_markup_mode=None,
    subcommand_metavar="[COMMANDE] [ARGUMENTS]…",
    options_metavar="[OPTIONS]",
)


@app.callback(invoke_without_command=True)
def contributions(context: typer.Context) -> None:
    """Liste les aides proposées qui attendent une relecture ; exporte ce qui est publié."""
    if context.invoked_subcommand is None:
        with database():
            typer.echo("\n".join(_queue()) or "Aucune contribution n’attend de relecture.")


@app.command(cls=FrenchCommand)
def exporter(
    dossier: Annotated[str, typer.Argument(metavar="DOSSIER", help="Où écrire ; il ne doit contenir aucun .patch.")],
) -> None:
    """Écrit ce qui est publié et n’est pas encore dans le dépôt, en fichiers pour « git am »."""
    folder = Path(dossier)
    if any(folder.glob("*.patch")):
        raise Refused(f"« {folder} » contient déjà des .patch : donnez un autre dossier, ou effacez-les.")
    with database():
        from mesaides.contributions.exporting import patches

        found = patches()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in found:
            (folder / name).write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise Refused(f"« {folder} » ne peut pas être écrit : {error.strerror}.") from error
    typer.echo(f"Fichiers écrits : {len(found)}" + (f"\nDans le dépôt : git am {folder}/*.patch" if found else ""))


@app.command("mettre-en-forme", cls=FrenchCommand)
def mettre_en_forme(
    fichiers: Annotated[
        list[str] | None, typer.Argument(metavar="[FICHIERS]", help="Sans rien : tous ceux du catalogue.")
    ] = None,
) -> None:
    """Écrit les fichiers du catalogue de la seule façon qui convienne, sans en changer le sens."""
    from mesaides.benefits.catalogue import FOLDER
    from mesaides.benefits.document import UnreadableFileError

    files = [Path(name) for name in fichiers] if fichiers else sorted(FOLDER.rglob("*.yaml"))
    try:
        changed = sum(map(_tidied, files))
    except (UnreadableFileError, OSError, UnicodeDecodeError) as error:
        raise Refused(str(error)) from error
    typer.echo(f"Fichiers mis en forme : {changed} sur {len(files)}")


def _tidied(file: Path) -> bool:
    """Whether the file was to be changed."""
    from mesaides.benefits.document import parse
    from mesaides.contributions.writing import file_text

    text = file.read_text("utf-8")
    written = file_text(parse(str(file), text).value, text)
    if written != text:
        file.write_text(written, "utf-8", newline="\n")
    return written != text


def _queue() -> list[str]:
    from mesaides.contributions.models import Contribution, State

    waiting = Contribution.objects.filter(state=State.ENVOYEE).order_by("sent_at", "pk")
    return [f"{one.pk}  {_day(one.sent_at)}  {one.slug}{_what(one.corrects)}" for one in waiting]


def _day(moment: datetime | None) -> str:
    from django.utils import timezone

    return f"{timezone.localtime(moment):%d/%m/%Y}" if moment else "sans date"


def _what(corrects: str) -> str:
    return "  (correction)" if corrects else ""
