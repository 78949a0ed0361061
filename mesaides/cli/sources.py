"""Where a command reads: a file, or the standard input when its name is « - »."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from mesaides.cli.french import Refused

STANDARD_INPUT = "-"


def content_of(name: str) -> bytes:
    """The bytes of a file or of the standard input; raises `Refused`."""
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError as error:
        raise Refused(f"Le fichier « {name} » n’existe pas : vérifiez son nom et son dossier.") from error
    except IsADirectoryError as error:
        raise Refused(f"« {name} » est un dossier : donnez un fichier JSON.") from error
    except (OSError, ValueError) as error:
        raise Refused(f"Le fichier « {name} » ne peut pas être lu ({type(error).__name__}).") from error


def day_of(text: str) -> date:
    """The day of an option; raises `Refused`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(f"--date : « {text} » n’est pas une date. Écrivez AAAA-MM-JJ, par exemple 2026-11-22.") from error
