"""The sample of the guide, from its own columns to its amounts."""

from __future__ import annotations

import csv
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from mesaides.cli.lot.assembly import assemble
from mesaides.cli.lot.chunk import Job
from mesaides.cli.lot.csv_layout import CsvLayout
from mesaides.cli.lot.files import source_of
from mesaides.cli.lot.work import Work
from tests.cli.lot.test_mapping import EXAMPLES

DAY = date(2026, 11, 27)
FEW = 2


@pytest.mark.calcul
def test_the_first_households_have_what_the_law_gives_them(tmp_path: Path) -> None:
    """Alone, without income, with a housing benefit: 651,69 € less the housing package of one person, 12 %: 78,20 €."""
    source = source_of(EXAMPLES / "foyers.csv", EXAMPLES / "foyers.colonnes.yaml")
    work, layout = Work(tmp_path / "resultats.csv"), CsvLayout(";")
    work.open()
    work.begin({})
    done = Job(source, layout, work, DAY).do(0, list(islice(source.rows(), FEW)))
    assemble(tmp_path / "resultats.csv", layout, work, [done])
    with (tmp_path / "resultats.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["id"], row["revenu-solidarite-active"]) for row in rows] == [("001", "573,49"), ("002", "573,49")]
    assert (done.computed, done.rejected) == (FEW, 0)
