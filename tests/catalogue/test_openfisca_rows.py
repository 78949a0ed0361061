"""The page that decides of every local variable of OpenFisca is true of the catalogue and of the model."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.engine.system import system

TEXT = (Path(__file__).parents[2] / "docs/mesures/aides-openfisca.md").read_text("utf-8")
DECISIONS = ("calculée", "corrigée", "déclarée", "repliée", "déjà au catalogue", "laissée")


class Row(NamedTuple):
    variable: str
    decision: str
    names: list[str]  # what the row writes as code: benefits, corrections


def _rows() -> list[Row]:
    lines = re.findall(r"^\| (\w+) \| (.*) \|$", TEXT, re.MULTILINE)
    return [
        Row(variable, decision, re.findall(r"`([^`]+)`", rest))
        for variable, rest in lines
        if (decision := _decision(rest))
    ]


def _decision(rest: str) -> str:
    """The word that opens the first or the second cell."""
    cells = rest.split(" | ")[:2]
    return next((word for cell in cells for word in DECISIONS if re.match(rf"{word}\b", cell)), "")


ROWS = [row for row in _rows() if row.variable not in DECISIONS]
SHOWN = {benefit.calcul.variable for benefit in catalogue().benefits if benefit.calcul}


def of(*decisions: str) -> list[object]:
    return [pytest.param(row, id=row.variable) for row in ROWS if row.decision in decisions]


def test_every_variable_is_decided_once_and_the_counts_are_right() -> None:
    counted = dict(re.findall(r"^\| ([a-zàé ]+?) \| (\d+) \|", TEXT, re.MULTILINE))
    assert {name: int(count) for name, count in counted.items()} == Counter(row.decision for row in ROWS)
    assert f"**{len(ROWS)}**" in TEXT
    assert len({row.variable for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", of(*DECISIONS))
def test_it_is_a_variable_of_the_model(row: Row) -> None:
    assert row.variable in system().variables


@pytest.mark.parametrize("row", of("calculée"))
def test_what_is_computed_is_shown(row: Row) -> None:
    assert row.variable in SHOWN


@pytest.mark.parametrize("row", of("calculée", "corrigée", "déclarée", "déjà au catalogue"))
def test_the_benefit_it_became_is_in_the_catalogue(row: Row) -> None:
    assert set(row.names) & set(catalogue().by_slug)


@pytest.mark.parametrize("row", of("déclarée"))
def test_what_is_declared_is_decided_by_its_conditions(row: Row) -> None:
    named = [catalogue().by_slug[name] for name in row.names if name in catalogue().by_slug]
    assert any(benefit.is_declarative for benefit in named)


@pytest.mark.parametrize("row", of("laissée", "repliée", "déclarée"))
def test_what_is_not_taken_as_it_is_is_not_shown(row: Row) -> None:
    assert row.variable not in SHOWN
