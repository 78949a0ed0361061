"""The same household gives the same amounts, whatever the order of the requests and what was asked before."""

import pytest

from mesaides.engine import Computed, evaluate
from tests.engine.households import adult, child, couple, demand, employee, home, household, situation, value, values
from tests.engine.scales import RSA_HOUSED, TOLERANCE, housing_benefit

ASKED = ("aide_logement", "rsa", "cmu_c", "css_participation_forfaitaire", "ppa", "aah", "visale_eligibilite")

SINCE_MAY = {f"2025-{month:02d}": 1600 for month in (9, 10, 11, 12)} | {
    f"2026-{month:02d}": 1600 for month in range(1, 5)
}
JOB_LOST_IN_MAY = adult(
    activite="chomeur",
    date_debut_chomage="2026-05-01",
    ass_precondition_remplie=False,
    revenus={"salaire_net": SINCE_MAY | {"2026-11": 0}},
)

SENSITIVE = {
    "job lost in May": household(JOB_LOST_IN_MAY),
    "low wage": household(employee(1200)),
    "sick leave": household(
        adult(activite="salarie", revenus={"indemnites_journalieres_maladie": 700}, date_arret_de_travail="2026-01-05")
    ),
    "disabled, with the increase": household(
        adult(handicap=True, taux_incapacite=0.8, prestations_recues={"aah": 1041.59, "mva": 104.77})
    ),
    "buyers on two wages": couple(
        employee(1500),
        employee(900),
        enfants=[child("2018-05-01")],
        logement=home("primo_accedant", 600, date_pret="2017-03-01", logement_neuf=True),
    ),
}


@pytest.mark.parametrize("data", SENSITIVE.values(), ids=list(SENSITIVE))
def test_the_order_of_the_demands_changes_nothing(data: dict) -> None:
    """Pitfalls 1.3: the model alone gives RSA 651.69 + housing 0, or 573.49 + 308, by the order of the requests."""
    demands = [demand(variable) for variable in ASKED]
    in_order = evaluate(situation(data), demands)
    assert evaluate(situation(data), reversed(demands)) == in_order
    assert all(isinstance(outcome, Computed) for outcome in in_order.values())


@pytest.mark.parametrize("asked", [("aide_logement", "rsa"), ("rsa", "aide_logement")])
def test_a_job_lost_in_may_gives_both_the_rsa_and_the_housing_benefit(asked: tuple[str, str]) -> None:
    """H18 of the pitfalls: someone on the RSA has past wages left out of the housing benefit (CCH R822-15)."""
    found = evaluate(situation(household(JOB_LOST_IN_MAY)), [demand(variable) for variable in asked])
    amounts = {asked.variable: outcome.values[""] for asked, outcome in found.items() if isinstance(outcome, Computed)}
    assert amounts["rsa"] == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert amounts["aide_logement"] == housing_benefit(0) == 308


def test_a_demand_made_alone_gives_what_it_gives_among_others() -> None:
    """The prime d'activité reads the housing benefit: it must not depend on having asked for it."""
    data = household(employee(1200))
    assert value(data, "ppa") == values(data, "aide_logement", "ppa", "rsa")[1]


def test_no_household_leaves_anything_to_the_next_one() -> None:
    """Pitfalls 1.2: simulations are built afresh, never cloned."""
    first, other = household(employee(1200)), household(adult())
    asked = [demand(variable) for variable in ("aide_logement", "rsa", "ppa")]
    before = evaluate(situation(first), asked)
    evaluate(situation(other), asked)
    assert evaluate(situation(first), asked) == before
