"""Run the command line in this process, as a terminal would."""

from __future__ import annotations

import logging
from typing import NamedTuple

from typer.testing import CliRunner, Result

from mesaides.cli.main import app

NARROW = "\u202f"


class Ran(NamedTuple):
    """What a command said, with plain spaces, and how it ended."""

    said: str
    errors: str
    code: int


def invoked(*words: str, sent: str | bytes | None = None) -> Result:
    """Run `mes-aides` with these words; `sent` is its standard input.

    A command may keep the model quiet as long as it lives; here the process goes on to other tests.
    """
    logger = logging.getLogger("mesaides")
    level = logger.level
    try:
        return CliRunner().invoke(app, list(words), input=sent, catch_exceptions=False)
    finally:
        logger.setLevel(level)


def run(*words: str, sent: str | bytes | None = None) -> Ran:
    """The same, with plain spaces."""
    result = invoked(*words, sent=sent)
    return Ran(plain(result.stdout), plain(result.stderr), result.exit_code)


def plain(text: str) -> str:
    return text.replace(NARROW, " ").replace("\u00a0", " ")
