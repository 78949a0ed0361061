"""What a stranger typed is never a formula."""

from __future__ import annotations

import csv
import io

import pytest

from mesaides.team.spreadsheet import as_csv, inert


@pytest.mark.parametrize(
    "typed", ["=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1", '=HYPERLINK("https://x")']
)
def test_a_formula_is_inert(typed: str) -> None:
    assert inert(typed) == f"'{typed}"
    ((read,),) = csv.reader(io.StringIO(as_csv([(typed,)]), newline=""))
    assert read == f"'{typed}"


@pytest.mark.parametrize("typed", ["Aide à l’étude", "", "2 = 2", 150])
def test_the_rest_stays_as_it_is(typed: object) -> None:
    assert inert(typed) == str(typed)
