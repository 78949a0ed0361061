"""A household written in OpenFisca's variables."""

import pytest
from openfisca_core.errors import VariableNotFoundError

from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.engine.members import Household
from mesaides.engine.request import ETERNITY, Declaration, Request, assemble, default_of, variable_of
from tests.engine.households import Json, adult, couple, employee, home, household, situation
from tests.engine.inputs.answers import on_parents_return


def request(data: Json | None = None) -> Request:
    return assemble(Household(situation(data)))


def declared(asked: Request, variable: str) -> dict[str, tuple[object, ...]]:
    return {name: one.values for one in asked.declarations if one.variable == variable for name in one.periods}


def test_a_value_is_declared_for_each_member_on_each_period() -> None:
    wages = declared(request(couple(employee(1200), adult())), "salaire_net")
    assert wages["2026-11"] == wages["2024-01"] == (1200, 0)


def test_what_does_not_change_is_written_once() -> None:
    raised = {f"2026-{month:02}": 1200 if month < 6 else 1300 for month in range(1, 12)}
    wages = [one for one in request(household(employee(raised))).declarations if one.variable == "salaire_net"]
    periods = next(one.periods for one in wages if one.values == (1300,))
    assert {"2026-06", "2026-11"} <= {*periods}
    assert "2026-05" not in periods


def test_a_fact_of_always_has_no_period() -> None:
    assert list(declared(request(), "date_naissance")) == [ETERNITY]


def test_what_one_member_tells_leaves_the_others_to_the_model() -> None:
    """Rule 1 of the pitfalls."""
    told = adult(handicap=True, taux_incapacite=0.8, prestations_recues={"aah": 500})
    aah = declared(request(couple(told, adult())), "aah")
    assert aah["2026-11"] == (500, UNDECLARED)
    assert aah["2026-09"] == (500, 0)


def test_a_declaration_with_a_hole_needs_the_formula() -> None:
    assert Declaration("aah", ("2026-11",), (500, UNDECLARED)).needs_formula
    assert not Declaration("aah", ("2026-11",), (500, 0)).needs_formula


def test_what_is_received_this_month_is_laid_over_what_is_due() -> None:
    receiving = request(household(prestations_recues={"rsa": 400}))
    over = {name: one.over for one in receiving.declarations if one.variable == "rsa" for name in one.periods}
    assert over["2026-11"]
    assert not over["2026-10"]


def test_an_unanswered_field_is_told_with_the_variables_it_leaves_open() -> None:
    unknown = request(couple(employee(None), adult())).unknown
    assert unknown["salaire_net"] == {"demandeur.revenus.salaire_net"}
    assert unknown["salaire_imposable"] == {"demandeur.revenus.salaire_net"}
    assert "chomage_net" not in unknown


def test_an_unanswered_field_is_never_declared_as_zero() -> None:
    wages = declared(request(couple(employee(None), employee(900))), "salaire_net")
    assert wages["2026-11"] == (UNDECLARED, 900)


def test_a_complete_household_leaves_nothing_unknown() -> None:
    assert request().unknown == {}


def test_a_move_without_its_date_is_unknown() -> None:
    moving = request(household(logement=home(emmenagement=True)))
    assert moving.unknown == {"date_entree_logement": {"logement.date_entree_logement"}}


def test_what_the_model_finds_by_itself_is_not_declared() -> None:
    names = {one.variable for one in request().declarations}
    assert "enceinte" not in names
    assert "rsa" in names  # a past amount of zero is not what the model would find


def test_the_home_of_parents_elsewhere_is_not_described() -> None:
    occupancy = declared(request(on_parents_return()), "statut_occupation_logement")
    assert occupancy["2026-11"] == ("locataire_vide", UNDECLARED, UNDECLARED)


def test_a_variable_that_the_model_does_not_have_is_refused() -> None:
    with pytest.raises(VariableNotFoundError, match="inconnue"):
        variable_of("inconnue")


@pytest.mark.parametrize(("name", "default"), [("rsa", 0), ("enceinte", False), ("activite", "inactif")])
def test_defaults_are_told_as_answers_are(name: str, default: object) -> None:
    assert default_of(name) == default
