"""An unanswered field is missing only where its possible answers change the result."""

from typing import Any

import pytest

from mesaides.engine import Demand, evaluate
from mesaides.engine.outcome import Computed
from mesaides.engine.unknowns import alternatives, with_answer
from mesaides.household.reading import read
from tests.engine.households import adult, child, household, situation

HOUSING_BENEFIT = Demand("aide_logement")
PARENTS_INCOME = "demandeur.etudes.parents.revenu_brut_global"


def missing(**student: Any) -> frozenset[str]:
    """What the housing benefit of a student whose parents are not described waits for."""
    person = {"date_naissance": "2006-03-01", "activites": ["etudiant"], "revenus": {}}
    studies = {"etudes": {"scolarite": "enseignement_superieur"}}
    home = {"commune": "31555", "statut_occupation_logement": "locataire_vide", "loyer": 400}
    entered = {"date_entree_logement": "2025-09-01"}
    answers = {"date": "2026-11-22", "demandeur": person | studies | student, "logement": home | entered}
    outcome = evaluate(read(answers), [HOUSING_BENEFIT])[HOUSING_BENEFIT]
    assert isinstance(outcome, Computed)
    return outcome.missing


def test_a_declared_grant_does_not_wait_for_the_parents_income() -> None:
    assert not missing(boursier=True)


def test_without_a_declared_grant_the_parents_income_tells_whether_one_is_due() -> None:
    assert missing() == {PARENTS_INCOME}


@pytest.mark.parametrize("income", [0, 60_000])
def test_the_parents_income_is_no_longer_missing_once_it_is_told(income: int) -> None:
    studies = {"scolarite": "enseignement_superieur", "parents": {"revenu_brut_global": income}}
    assert not missing(etudes=studies)


def test_a_child_whose_school_was_not_described_may_go_to_any() -> None:
    untold = situation(household(enfants=[{"date_naissance": "2014-03-01"}, child("2018-05-01")]))
    schools = alternatives(untold, "enfants.0.etudes.scolarite")
    assert schools is not None
    assert {"college", "lycee"} <= {str(one.enfants[0].etudes.scolarite) for one in schools if one.enfants[0].etudes}


def test_an_income_that_nobody_had_can_be_tried() -> None:
    paid = with_answer(situation(household(adult())), "demandeur.revenus.salaire_net", 900.0)
    assert paid == situation(household(adult(revenus={"salaire_net": 900.0})))
