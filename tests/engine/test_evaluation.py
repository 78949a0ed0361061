"""The engine's one entrance: each demand has its outcome."""

import pytest

from mesaides.engine import Computed, Demand, Failed, evaluate, evaluate_alone, evaluate_beside
from tests.engine.households import adult, child, couple, demand, employee, household, missing, outcomes, situation
from tests.engine.scales import BMAF, RSA_HOUSED, TOLERANCE


def test_each_demand_has_its_outcome() -> None:
    demands = [Demand("rsa"), Demand("aide_logement"), Demand("ars", yearly=True)]
    assert set(evaluate(situation(), demands)) == set(demands)
    assert evaluate(situation(), []) == {}


def test_the_value_of_a_group_stands_under_no_path() -> None:
    found = outcomes(household(), "rsa")["rsa"]
    assert found == Computed({"": found.values[""]})
    assert found.values[""] == pytest.approx(RSA_HOUSED, abs=TOLERANCE)


def test_the_values_of_persons_stand_under_their_paths() -> None:
    data = couple(adult(), adult(), enfants=[child("2015-05-01")])
    assert set(outcomes(data, "aah")["aah"].values) == {"demandeur", "conjoint", "enfants.0"}


def test_values_are_plain_and_choices_are_words() -> None:
    demands = [Demand(name) for name in ("salaire_net", "activite", "enceinte")]
    found = evaluate(situation(household(employee(900))), demands)
    values = {demand.variable: outcome.values["demandeur"] for demand, outcome in found.items()}
    assert values == {"salaire_net": 900, "activite": "actif", "enceinte": False}
    assert [type(values[demand.variable]) for demand in demands] == [float, str, bool]


def test_the_grant_of_a_birth_is_asked_of_the_household_with_its_child() -> None:
    expecting = situation(household(adult("1995-01-01", enceinte=True)))
    grant, now = Demand("paje_naissance", with_expected_child=True), Demand("paje_naissance")
    found = evaluate(expecting, [grant, now])
    assert found[grant].values[""] == pytest.approx(2.2975 * BMAF, abs=TOLERANCE)
    assert found[now].values[""] == 0


def test_a_failure_is_told_by_its_kind() -> None:
    demand = Demand("variable_disparue")
    assert evaluate(situation(), [demand]) == {demand: Failed("VariableNotFoundError")}


def test_a_field_that_changes_nothing_is_not_missing() -> None:
    """A person without any income: whatever the answer, no disability makes a right to the RSA."""
    data = household(adult(gir=None))
    assert not missing(data, "rsa")


def test_a_field_that_decides_is_missing() -> None:
    data = household(adult(handicap=True, taux_incapacite=None))
    assert missing(data, "aah") == {"demandeur.taux_incapacite"}


def test_incomes_that_cannot_be_listed_stay_missing() -> None:
    data = household(adult() | {"revenus": None})
    assert "demandeur.revenus.salaire_net" in missing(data, "rsa")


def test_past_a_few_unanswered_fields_each_is_taken_to_matter() -> None:
    """Trying the answers of each costs a calculation an answer: a household of unknowns must not hold the service."""
    unknown = {"handicap": None, "enceinte": None, "inapte_travail": None}
    few, many = household(adult(inapte_travail=None)), household(adult(**unknown, boursier=None))
    assert "demandeur.inapte_travail" not in missing(few, "rsa"), "the RSA of someone aged 41 is the same"
    assert "demandeur.inapte_travail" in missing(many, "rsa")


def test_what_the_model_finds_beside_an_amount_received_goes_with_it() -> None:
    """The next evaluation of a visit starts from the former: nothing of an answer taken back may stay."""
    receives = situation(household(prestations_recues={"rsa": 300}))
    first = evaluate(receives, [demand("rsa")], visit="reçue puis retirée")[demand("rsa")]
    assert isinstance(first, Computed)
    assert first.declared_over
    second = evaluate(situation(), [demand("rsa")], visit="reçue puis retirée")[demand("rsa")]
    assert isinstance(second, Computed)
    assert not second.declared_over


def test_households_close_to_one_are_found_as_each_would_be_alone() -> None:
    others = [situation(household(employee(wage))) for wage in (0, 300, 1_400)]
    beside = evaluate_beside(situation(), others, [demand("rsa"), demand("ppa")])
    assert beside == [evaluate(other, [demand("rsa"), demand("ppa")]) for other in others]


def test_openfisca_alone_gives_the_same_and_the_birth_grant_too() -> None:
    """The grant is asked of the household with its expected child."""
    expecting = situation(couple(adult(enceinte=True), adult()))
    grant = Demand("paje_naissance", with_expected_child=True)
    asked = [demand("rsa"), grant]
    assert evaluate_alone(expecting, asked) == evaluate(expecting, asked)
    assert set(evaluate_alone(situation(), [grant])) == {grant}
