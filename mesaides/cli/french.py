"""Typer's own words in French: help, usage errors, and how a refusal is told."""

from __future__ import annotations

import re
import sys
from typing import Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from mesaides.benefits.errors import CatalogueError
from mesaides.benefits.typography import typeset

WRONG_USE = 2

_HELP = (
    (r"^Usage: ", "Usage : "),
    (r"^Arguments:$", "Arguments :"),
    (r"^Options:$", "Options :"),
    (r"^Commands:$", "Commandes :"),
    (r"Show this message and exit\.", "Affiche cette aide."),
    (r"\[required\]", "[obligatoire]"),
    (r"\[default: ([^\]]*)\]", r"[par défaut : \1]"),
    (r" <(?:str|path|bool|int)>", ""),
)

_ERRORS = (
    (r"Missing argument '([^']*)'.*", r"Il manque « \1 »."),
    (r"Missing command\.", "Il manque une commande."),
    (r"No such command '([^']*)'\. Did you mean '([^']*)'.*", r"« \1 » n’existe pas. Vouliez-vous dire « \2 » ?"),
    (r"No such command '([^']*)'\.", r"« \1 » n’existe pas."),
    (r"No such option: (\S+) \(Possible options: ([^)]*)\)", r"L’option « \1 » n’existe pas. Vouliez-vous dire \2 ?"),
    (r"No such option: (\S+)", r"L’option « \1 » n’existe pas."),
    (r"Option '([^']*)' requires an argument\.", r"L’option « \1 » attend une valeur."),
    (r"Option '([^']*)' does not take a value\.", r"L’option « \1 » n’attend pas de valeur."),
    (r"Got unexpected extra argument\S* \((.*)\)", r"« \1 » est en trop."),
)


class Refused(typer.TyperException):
    """The command cannot be done as asked; the message says why, one line a fault."""

    exit_code = WRONG_USE


class FrenchCommand(TyperCommand):
    """A command whose help is in French."""

    def get_help(self, ctx: Any) -> str:
        return translated(super().get_help(ctx))


class FrenchGroup(TyperGroup):
    """The commands, with help and errors in French: never a traceback, 2 when the person can mend it."""

    def get_help(self, ctx: Any) -> str:
        return translated(super().get_help(ctx))

    def main(self, *args: Any, **options: Any) -> NoReturn:
        try:
            code = super().main(*args, **options | {"standalone_mode": False})
        except (Refused, CatalogueError) as error:
            fail(str(error))
        except typer.TyperException as error:
            fail(f"{explained(error.format_message())} Voyez « mes-aides --help ».")
        except typer.Abort:
            fail("Interrompu.")
        sys.exit(code if isinstance(code, int) else 0)


def translated(help_text: str) -> str:
    """Typer's help, its fixed words put in French."""
    for pattern, french in _HELP:
        help_text = re.sub(pattern, french, help_text, flags=re.MULTILINE)
    return help_text


def explained(message: str) -> str:
    """A usage error of Typer in French; as it is when it is not a known one."""
    for pattern, french in _ERRORS:
        if match := re.fullmatch(pattern, message, flags=re.DOTALL):
            return match.expand(french)
    return message


def fail(message: str) -> NoReturn:
    """Say on the standard error what is wrong, and stop."""
    print(typeset(message), file=sys.stderr)  # noqa: T201 - la ligne de commande parle par là
    sys.exit(WRONG_USE)
