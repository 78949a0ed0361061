"""Adults and children: what is known, unknown or rare."""

import pytest

from mesaides.household.choices import Alternance, Gir, Nationalite, Rattachement
from tests.household.households import changed, couple, fault_of, household, read, without


def test_an_adult_whose_incomes_are_left_out_has_unknown_ones() -> None:
    assert read(without(household(), "demandeur.revenus")).demandeur.revenus is None
    assert read(household()).demandeur.revenus == {}


def test_a_child_whose_incomes_are_left_out_has_none() -> None:
    assert read(couple()).enfants[0].revenus == {}


def test_rare_facts_are_no_unless_told() -> None:
    adult = read(household()).demandeur
    assert (adult.handicap, adult.enceinte, adult.refugie, adult.habite_chez_parents) == (False, False, False, False)
    assert (adult.nationalite, adult.gir, adult.alternance) == (Nationalite.FRANCAISE, Gir.AUCUN, Alternance.AUCUNE)


def test_what_decides_of_a_right_is_unknown_unless_told() -> None:
    adult = read(household()).demandeur
    assert adult.ass_precondition_remplie is None
    assert adult.date_debut_chomage is None
    assert adult.taux_incapacite is None


@pytest.mark.parametrize("field", ["handicap", "enceinte", "nationalite", "gir", "revenus", "prestations_recues"])
def test_null_is_unknown(field: str) -> None:
    assert getattr(read(changed(household(), f"demandeur.{field}", None)).demandeur, field) is None


def test_a_child_is_on_the_return_of_the_person_who_asks() -> None:
    child = read(couple()).enfants[0]
    assert child.rattachement_fiscal is Rattachement.DEMANDEUR
    assert (child.garde_alternee, child.enfant_place, child.aeeh_niveau_handicap) == (False, False, 0)


@pytest.mark.parametrize(("field", "value"), [("garde_alternee", True), ("enceinte", True)])
def test_adults_and_children_have_their_own_fields(field: str, value: bool) -> None:
    place = "demandeur" if field == "garde_alternee" else "enfants.0"
    assert fault_of(changed(couple(), f"{place}.{field}", value)).champ == f"{place}.{field}"
