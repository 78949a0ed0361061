"""One calculation: built from arrays, with partial inputs laid over formulas, and what each result was read from."""

import numpy
import pytest
from openfisca_core.periods import period

from mesaides.engine.members import Household
from mesaides.engine.request import assemble
from mesaides.engine.simulation import MAX_SPIRAL_LOOPS, HouseholdSimulation, build
from tests.engine.households import Json, adult, child, couple, employee, household, situation
from tests.engine.inputs.answers import on_parents_return
from tests.engine.scales import AAH, TOLERANCE

DISABLED = {"handicap": True, "taux_incapacite": 0.8}


def simulation(data: Json) -> HouseholdSimulation:
    return build(assemble(Household(situation(data))))


def test_two_turns_of_a_spiral_are_allowed() -> None:
    assert simulation(household()).max_spiral_loops == MAX_SPIRAL_LOOPS == 2


def test_members_stand_in_their_groups() -> None:
    built = simulation(couple(adult(), adult(), "union_libre", enfants=[child("2015-05-01")]))
    assert {name: population.count for name, population in built.populations.items()} == {
        "individu": 3,
        "famille": 1,
        "menage": 1,
        "foyer_fiscal": 2,
    }
    assert built.populations["foyer_fiscal"].members_entity_id.tolist() == [0, 1, 0]
    roles = [role.key for role in built.populations["famille"].members_role]
    assert roles == ["demandeur", "conjoint", "enfant"]


def test_parents_elsewhere_have_a_home_of_their_own() -> None:
    built = simulation(on_parents_return())
    assert built.populations["menage"].count == 3
    assert built.populations["foyer_fiscal"].count == 1


def test_inputs_are_written_in_the_type_of_their_variable() -> None:
    built = simulation(couple(employee(1200), adult(activite="etudiant")))
    month = "2026-11"
    assert built.calculate("salaire_net", month).tolist() == [1200, 0]
    assert built.calculate("activite", month).decode_to_str().tolist() == ["actif", "etudiant"]
    assert built.calculate("date_naissance", month)[0] == numpy.datetime64("1985-01-15")
    assert built.calculate("depcom", month).tolist() == [b"31555"]


def test_a_partial_input_is_laid_over_the_formula() -> None:
    """The model alone gives the default to the member left out (rule 1 of the pitfalls)."""
    built = simulation(couple(adult(**DISABLED, prestations_recues={"aah": 500}), adult(**DISABLED)))
    assert built.calculate("aah", "2026-11").tolist() == pytest.approx([500, AAH], abs=TOLERANCE)
    before = built.before_overlay["aah", period("2026-11")]
    assert before.tolist() == pytest.approx([AAH, AAH], abs=TOLERANCE)


def test_a_result_remembers_what_it_was_read_from() -> None:
    built = simulation(household(employee(1200)))
    built.calculate("rsa", "2026-11")
    read = built.read_by(("rsa", period("2026-11")))
    assert ("salaire_net", period("2026-09")) in read
    assert ("pass_sport", period("2026-11")) not in read


def test_a_result_read_again_keeps_what_it_was_read_from() -> None:
    built = simulation(household(employee(1200)))
    node = ("rsa", period("2026-11"))
    built.calculate(*node)
    first = built.read_by(node)
    built.calculate(*node)
    assert built.read_by(node) == first


def test_what_nothing_asked_for_was_read_from_itself_alone() -> None:
    node = ("rsa", period("2026-11"))
    assert simulation(household()).read_by(node) == {node}


def test_two_simulations_share_nothing() -> None:
    first, second = simulation(household(employee(1200))), simulation(household())
    assert first.calculate("salaire_net", "2026-11").tolist() == [1200]
    assert second.calculate("salaire_net", "2026-11").tolist() == [0]
