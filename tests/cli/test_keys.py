"""« mes-aides clef »: what it prints declares the key that it prints."""

from __future__ import annotations

import re

from mesaides.figures.keys import known, partner_of
from tests.cli.terminal import run


def test_the_line_declares_the_key() -> None:
    told = run("clef", "mairie-31").said
    (key,) = re.findall(r"^mesaides_\S+$", told, re.MULTILINE)
    (line,) = re.findall(r"^API_CLEFS=(\S+)$", told, re.MULTILINE)
    assert partner_of(key, known([line])) == "mairie-31"
    assert key not in line


def test_a_name_that_could_not_be_declared_is_refused() -> None:
    told = run("clef", "Mairie de Toulouse")
    assert told.code == 2
    assert "minuscules sans accent" in told.errors.replace("\n", " ")
