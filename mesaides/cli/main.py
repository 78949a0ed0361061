"""The command line: « mes-aides simuler », « expliquer », « lot », « aides », « questions », « liens », « purger »…"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import sys
import warnings
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mesaides.cli.contributions import app as proposed
from mesaides.cli.french import FrenchCommand, FrenchGroup, Refused
from mesaides.cli.gaps import ecarts
from mesaides.cli.keeping import entretien
from mesaides.cli.keys import clef
from mesaides.cli.mails import courriels
from mesaides.cli.sources import content_of, day_of
from mesaides.cli.team import equipe
from mesaides.cli.upkeep import purger, restaurer, sauvegarder

if TYPE_CHECKING:
    from mesaides.household.situation import Situation

app = typer.Typer(
    name="mes-aides",
    cls=FrenchGroup,
    help="Une situation, et les aides auxquelles elle ouvre droit, avec leur montant.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    subcommand_metavar="COMMANDE [ARGUMENTS]…",
    options_metavar="[OPTIONS]",
)

Day = Annotated[
    str | None, typer.Option("--date", metavar="AAAA-MM-JJ", help="Le jour de la simulation, au lieu du sien.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Écrit du JSON, pour un programme.")]


@app.callback(invoke_without_command=True)
def main(context: typer.Context) -> None:
    """Prepare the terminal; without a command, say what there is."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal without « € » or narrow spaces
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command(cls=FrenchCommand)
def simuler(
    fichier: Annotated[
        str, typer.Argument(metavar="FICHIER", help="La situation, en JSON ; « - » lit l’entrée standard.")
    ],
    jour: Day = None,
    as_json: AsJson = False,
) -> None:
    """Calcule les droits d’un foyer."""
    answer = _simulated(content_of(fichier), day_of(jour) if jour else None)
    if as_json:
        _write_json(answer)
    else:
        from mesaides.cli.results import told

        typer.echo(told(answer))


@app.command(cls=FrenchCommand)
def expliquer(
    fichier: Annotated[
        str, typer.Argument(metavar="FICHIER", help="La situation, en JSON ; « - » lit l’entrée standard.")
    ],
    variable: Annotated[str, typer.Argument(metavar="VARIABLE", help="Une variable d’OpenFisca : « rsa ».")],
    profondeur: Annotated[int, typer.Option(metavar="N", help="Combien d’étages montrer.")] = 3,
    jour: Day = None,
    as_json: AsJson = False,
) -> None:
    """Montre d’où vient une valeur : ce que chaque formule a lu, et dans quels textes."""
    situation = _received(content_of(fichier), day_of(jour) if jour else None)
    from mesaides.cli.origins import tree
    from mesaides.simulations.explaining import UnexplainableError, explanation

    _keep_the_model_quiet()
    try:
        found = explanation(situation, variable, max(profondeur, 0))
    except UnexplainableError as error:
        raise Refused(str(error)) from error
    if as_json:
        _write_json(found)
    else:
        typer.echo(tree(found))


@app.command(cls=FrenchCommand)
def lot(
    entree: Annotated[str, typer.Argument(metavar="ENTREE", help="Les situations : .csv, .parquet ou .jsonl.")],
    sortie: Annotated[str, typer.Argument(metavar="SORTIE", help="Les résultats : .csv, .parquet ou .jsonl.")],
    jour: Day = None,
    processus: Annotated[
        int | None, typer.Option(metavar="N", help="Combien de processus calculent ; sinon, un par cœur.")
    ] = None,
    paquet: Annotated[int | None, typer.Option(metavar="N", help="Combien de lignes sont calculées ensemble.")] = None,
    recommencer: Annotated[bool, typer.Option("--recommencer", help="Oublie ce qui était déjà calculé.")] = False,
    colonnes: Annotated[
        Path | None, typer.Option(metavar="FICHIER", help="Ce que veulent dire les colonnes du fichier (.yaml).")
    ] = None,
    bilan: Annotated[
        Path | None,
        typer.Option(metavar="FICHIER", help="Combien de foyers par aide (.csv ou .md)."),
    ] = None,
) -> None:
    """Calcule les droits de tous les foyers d’un fichier ; relancée, reprend où elle s’est arrêtée."""
    from mesaides.cli.lot.batch import Asked
    from mesaides.cli.lot.command import run_or_explain

    for name, number in (("--processus", processus), ("--paquet", paquet)):
        if number is not None and number < 1:
            raise Refused(f"{name} : « {number} » ne convient pas. Écrivez un nombre à partir de 1.")
    cores = len(os.sched_getaffinity(0))
    day = day_of(jour) if jour else None
    _keep_the_model_quiet()
    asked = Asked(Path(entree), Path(sortie), processus or cores, paquet, day, recommencer, colonnes, bilan)
    raise typer.Exit(run_or_explain(asked))


@app.command(cls=FrenchCommand)
def aides(
    compte: Annotated[bool, typer.Option("--compte", help="Compte les aides par niveau et par sorte.")] = False,
    demarches: Annotated[
        bool, typer.Option("--demarches", help="Donne chaque façon de les demander : formulaire, adresse.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Donne la liste des aides du catalogue."""
    from mesaides.benefits.catalogue import catalogue
    from mesaides.benefits.rows import rows
    from mesaides.benefits.steps import steps
    from mesaides.cli.listings import catalogue_table, counts, steps_table

    if compte and demarches:
        raise Refused("--compte et --demarches : choisissez l’une des deux.")
    known, listed = steps(catalogue()), rows(catalogue())
    if as_json:
        _write_json([dataclasses.asdict(row) for row in (known if demarches else listed)])
    elif demarches:
        typer.echo(steps_table(known))
    else:
        typer.echo(counts(listed, date.today()) if compte else catalogue_table(listed))  # noqa: DTZ011 - à l’heure de la machine


@app.command(cls=FrenchCommand)
def questions(
    pourquoi: Annotated[
        bool,
        typer.Option("--pourquoi", help="Dit les aides qui ont besoin de chaque réponse, et ce qu’elle fait demander."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Donne la liste des questions du site, page par page."""
    from mesaides.cli.questioning import pages, why
    from mesaides.simulations.questioning import asked, reasons

    _keep_the_model_quiet()
    today = date.today()  # noqa: DTZ011 - la loi du jour, à l’heure de la machine
    found = reasons(today) if pourquoi else asked(today)
    if as_json:
        _write_json([dataclasses.asdict(reason) for reason in found])
    else:
        typer.echo(why(found) if pourquoi else pages(found))


@app.command(cls=FrenchCommand)
def liens(
    rapport: Annotated[str, typer.Argument(metavar="RAPPORT", help="Le fichier à écrire : .md ou .csv.")],
    secondes: Annotated[float, typer.Option(metavar="N", help="Combien de temps attendre une réponse.")] = 20,
    sites: Annotated[int, typer.Option(metavar="N", help="Combien de sites interroger à la fois.")] = 8,
    equipe: Annotated[
        bool, typer.Option("--equipe", help="Met aussi les liens cassés dans la file de l’équipe.")
    ] = False,
) -> None:
    """Vérifie tous les liens du catalogue, sur internet, et écrit ce qui est à réparer."""
    from mesaides.cli.links import check_links
    from mesaides.links.turns import Manners

    if secondes <= 0 or sites < 1:
        raise Refused("--secondes et --sites : écrivez des nombres plus grands que 0.")
    raise typer.Exit(check_links(Path(rapport), Manners(seconds=secondes, sites=sites), for_the_team=equipe))


@app.command("verifier-installation", cls=FrenchCommand)
def verifier_installation() -> None:
    """Vérifie que ce déploiement est en ordre, et dit comment réparer ce qui ne l’est pas."""
    from mesaides.cli.installation.command import check_installation

    raise typer.Exit(check_installation())


@app.command(cls=FrenchCommand)
def demonstration(
    simulations: Annotated[int, typer.Option(metavar="N", help="Combien de simulations inventer.", min=1)] = 5000,
) -> None:
    """Invente les chiffres de la page des statistiques, sur un site de démonstration (DEMONSTRATION=1)."""
    from mesaides.cli.demonstration import invent_figures

    invent_figures(simulations, date.today())  # noqa: DTZ011 - à l’heure de la machine


@app.command(cls=FrenchCommand)
def schema() -> None:
    """Donne le schéma JSON d’une situation."""
    from mesaides.household.reading import schema as household_schema

    _write_json(household_schema())


@app.command(cls=FrenchCommand)
def communes(
    texte: Annotated[list[str], typer.Argument(metavar="TEXTE", help="Un nom, un code postal, ou les deux.")],
) -> None:
    """Cherche une commune et son code INSEE."""
    from mesaides.cli.listings import commune_table
    from mesaides.territories import search

    asked = " ".join(texte)
    found = search(asked, 20)
    if not found:
        raise Refused(f"Aucune commune ne répond à « {asked} ».")
    typer.echo(commune_table(found))


app.add_typer(proposed, name="contributions")
app.add_typer(equipe, name="equipe")

for command in (purger, sauvegarder, restaurer, entretien, courriels, ecarts, clef):
    app.command(cls=FrenchCommand)(command)


def _simulated(content: bytes, day: date | None) -> dict[str, Any]:
    """The answer for the household of a file. The engine is loaded here, and only here: it takes seconds."""
    situation = _received(content, day)
    from mesaides.simulations.answer import answer
    from mesaides.simulations.run import simulate

    _keep_the_model_quiet()
    return answer(simulate(situation))


def _received(content: bytes, day: date | None) -> Situation:
    """The household of a file; raises `Refused`."""
    from mesaides.household.errors import SituationError
    from mesaides.household.reading import decode
    from mesaides.simulations.intake import receive, well_typeset

    try:
        with well_typeset():
            data = decode(content)
        if day and isinstance(data, dict):
            data = data | {"date": day.isoformat()}
        return receive(data, date.today())  # noqa: DTZ011 - la loi du jour, à l’heure de la machine
    except SituationError as error:
        raise Refused(str(error)) from error


def _keep_the_model_quiet() -> None:
    """What fails in the model is told in the answer, benefit by benefit: not on the terminal too."""
    warnings.simplefilter("ignore")
    logging.getLogger("mesaides").setLevel(logging.CRITICAL + 1)


def _write_json(value: Any) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
