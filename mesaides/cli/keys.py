"""« mes-aides clef »: make the key of a partner, and the line that declares it."""

from __future__ import annotations

from typing import Annotated

import typer

from mesaides.cli.french import Refused


def clef(
    nom: Annotated[str, typer.Argument(metavar="NOM", help="Le nom court du partenaire : « mairie-de-toulouse ».")],
) -> None:
    """Fabrique la clef d’un partenaire de l’API, et donne ce qu’il faut ajouter aux réglages."""
    from mesaides.figures.keys import fingerprint, is_name, made

    if not is_name(nom):
        raise Refused(
            f"« {nom} » ne convient pas : écrivez des minuscules sans accent, des chiffres et des traits d’union."
        )
    key = made()
    typer.echo(f"Clef, à remettre au partenaire ; elle ne sera plus jamais montrée :\n{key}\n")
    typer.echo("À ajouter aux réglages du service, après une virgule s’il y a déjà une clef :")
    typer.echo(f"API_CLEFS={nom}:{fingerprint(key)}")
