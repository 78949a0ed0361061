"""What partners earn together, whatever the number of their returns."""

import pytest

from mesaides.engine.couple import of_both_returns
from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.engine.simulation import build
from tests.engine.households import Json, adult, couple, household, situation

RETURNS = {"demandeur": 20_000, "conjoint": 7_000, "parents": 50_000}
"""« Revenu brut global » of each tax household, where there is one."""

STUDENT = adult(
    "2004-03-01", "etudiant", etudes={"scolarite": "enseignement_superieur"}, a_charge_fiscale_des_parents=True
)


def together(data: Json) -> float:
    asking = Household(situation(data))
    simulation = build(assemble(asking))
    simulation.set_input("rbg", "2024", [RETURNS[name] for name in asking.names("foyer_fiscal")])
    return float(of_both_returns(simulation.populations["famille"], "rbg", "2024")[0])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (household(), 20_000),
        (couple(adult(), adult(), "marie"), 20_000),
        (couple(adult(), adult(), "pacse"), 20_000),
        (couple(adult(), adult(), "union_libre"), 27_000),
        (household(STUDENT), 50_000),
        (couple(STUDENT, adult(), "union_libre"), 57_000),
    ],
    ids=["alone", "married", "pacs", "unmarried", "on the parents' return", "with a partner who is not on it"],
)
def test_each_return_counts_once(data: Json, expected: float) -> None:
    """Married or PACS partners file together, others apart (CGI art. 6)."""
    assert together(data) == expected
