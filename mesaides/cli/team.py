"""« mes-aides equipe »: the accounts of those who review contributions and administer the site."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from mesaides.cli.french import FrenchCommand, FrenchGroup, Refused
from mesaides.cli.upkeep import database

if TYPE_CHECKING:
    from mesaides.team.roles import Role

PASSWORD = "MES_AIDES_MOT_DE_PASSE"  # noqa: S105 - le nom de la variable qui le donne

equipe = typer.Typer(
    cls=FrenchGroup,
    help="Les comptes de l’équipe : relecture et administration.",
    rich_markup_mode=None,
    subcommand_metavar="COMMANDE [ARGUMENTS]…",
)

Name = Annotated[str, typer.Argument(metavar="NOM", help="Le nom du compte : « anne.martin ».")]
Roles = Annotated[list[str], typer.Argument(metavar="ROLES", help="« relecture », « administration », ou les deux.")]


@equipe.command(cls=FrenchCommand)
def ajouter(nom: Name, roles: Roles) -> None:
    """Ajoute un compte ; le mot de passe est demandé, ou lu dans MES_AIDES_MOT_DE_PASSE."""
    with database():
        from mesaides.team.accounts import AccountError, add

        try:
            add(nom, _password(), _read(roles))
        except AccountError as error:
            raise Refused(str(error)) from error
    typer.echo(f"Compte ouvert : {nom} ({', '.join(roles)})")


@equipe.command(cls=FrenchCommand)
def retirer(nom: Name) -> None:
    """Ferme un compte, et ses sessions ; l’historique garde son nom."""
    with database():
        from mesaides.team.accounts import AccountError, account, close

        try:
            close(account(nom))
        except AccountError as error:
            raise Refused(str(error)) from error
    typer.echo(f"Compte fermé : {nom}")


@equipe.command(cls=FrenchCommand)
def roles(nom: Name, roles: Roles) -> None:
    """Donne ces rôles à un compte, et aucun autre."""
    with database():
        from mesaides.team.accounts import AccountError, account, change_roles

        try:
            change_roles(account(nom), _read(roles))
        except AccountError as error:
            raise Refused(str(error)) from error
    typer.echo(f"Rôles de {nom} : {', '.join(roles)}")


def _read(words: list[str]) -> list[Role]:
    from mesaides.team.roles import Role

    known = [role.value for role in Role]
    if unknown := [word for word in words if word not in known]:
        raise Refused(f"« {unknown[0]} » n’est pas un rôle. Rôles : {', '.join(known)}.")
    return [Role(word) for word in words]


def _password() -> str:
    """Never an argument: those are seen by whoever lists the processes of the machine."""
    if given := os.environ.get(PASSWORD):
        return given
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("Mot de passe", hide_input=True, confirmation_prompt=True))
