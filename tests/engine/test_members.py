"""Who is in the calculation, and the groups the law puts them in."""

import pytest

from mesaides.engine.members import Household, leaves_family, once_a_member
from tests.engine.households import HOSTED, Json, adult, child, couple, household, situation
from tests.engine.inputs.answers import on_parents_return


def group(data: Json) -> Household:
    return Household(situation(data))


def returns(data: Json) -> dict[str, tuple[str, str]]:
    """The tax household and the role of each member."""
    found = group(data)
    return {member.path: found.foyer_fiscal(member) for member in found.members}


def test_members_are_told_by_their_path() -> None:
    data = couple(adult(), adult(), enfants=[child("2015-05-01"), child("2018-05-01")])
    assert [member.path for member in group(data).members] == ["demandeur", "conjoint", "enfants.0", "enfants.1"]


def test_a_member_is_an_adult_or_a_child() -> None:
    first, second = group(household(enfants=[child("2015-05-01")])).members
    assert (first.is_demandeur, first.child) == (True, None)
    assert (second.is_demandeur, second.adult) == (False, None)


@pytest.mark.parametrize(
    ("born", "disabled", "leaves"),
    [("2001-11-22", False, True), ("2001-11-23", False, False), ("2001-11-22", True, False)],
)
def test_a_child_leaves_the_family_at_25_save_for_a_disability(born: str, disabled: bool, leaves: bool) -> None:
    place = household(enfants=[child(born, "inconnue", handicap=disabled)])
    asking = situation(place)
    assert leaves_family(asking.enfants[0], asking) is leaves
    assert (len(group(place).members) == 1) is leaves


def test_an_adult_never_leaves() -> None:
    asking = situation()
    assert not leaves_family(asking.demandeur, asking)


def test_a_married_couple_files_together() -> None:
    data = couple(adult(), adult(), "marie", enfants=[child("2015-05-01")])
    assert returns(data) == {
        "demandeur": ("demandeur", "declarant_principal"),
        "conjoint": ("demandeur", "conjoint"),
        "enfants.0": ("demandeur", "personne_a_charge"),
    }


def test_an_unmarried_couple_files_apart() -> None:
    children = [child("2015-05-01"), child("2018-05-01", rattachement_fiscal="conjoint")]
    data = couple(adult(), adult(), "union_libre", enfants=children)
    assert returns(data) == {
        "demandeur": ("demandeur", "declarant_principal"),
        "conjoint": ("conjoint", "declarant_principal"),
        "enfants.0": ("demandeur", "personne_a_charge"),
        "enfants.1": ("conjoint", "personne_a_charge"),
    }


def test_the_child_of_a_married_partner_is_on_the_common_return() -> None:
    data = couple(adult(), adult(), "marie", enfants=[child("2015-05-01", rattachement_fiscal="conjoint")])
    assert returns(data)["enfants.0"] == ("demandeur", "personne_a_charge")


def test_a_child_on_another_return_has_one_of_its_own_here() -> None:
    data = household(enfants=[child("2015-05-01", rattachement_fiscal="autre")])
    assert returns(data)["enfants.0"] == ("enfants.0", "declarant_principal")


def test_everybody_here_is_one_family_and_one_dwelling() -> None:
    found = group(couple(adult(), adult(), "union_libre", enfants=[child("2015-05-01")], logement=HOSTED))
    assert found.names("famille") == found.names("menage") == ["demandeur"]
    assert [found.famille(member)[1] for member in found.members] == ["demandeur", "conjoint", "enfant"]
    assert [found.menage(member)[1] for member in found.members] == ["personne_de_reference", "conjoint", "enfant"]


def test_a_student_on_the_parents_return_has_a_family_and_a_home_of_their_own() -> None:
    data = on_parents_return()
    assert returns(data) == {
        "demandeur": ("parents", "personne_a_charge"),
        "parents.0": ("parents", "declarant_principal"),
        "parents.1": ("parents", "conjoint"),
    }
    assert group(data).names("famille") == group(data).names("menage") == ["demandeur", "parents.0", "parents.1"]


def test_a_single_parent_elsewhere_is_one() -> None:
    assert list(returns(on_parents_return(nombre_parts=1.5))) == ["demandeur", "parents.0"]
    assert list(returns(on_parents_return(nombre_parts=None))) == ["demandeur", "parents.0", "parents.1"]


def test_the_partner_of_a_student_on_the_parents_return_files_alone() -> None:
    data = on_parents_return() | {"conjoint": adult("2004-01-01"), "statut_marital": "union_libre"}
    assert returns(data)["conjoint"] == ("conjoint", "declarant_principal")


def test_a_function_once_a_member_is_asked_again_for_another_member_only() -> None:
    asked = []
    once = once_a_member(lambda member: asked.append(member.path) or len(asked))
    first, second = group(couple(adult(), adult())).members
    assert [once(first), once(first), once(second), once(first)] == [1, 1, 2, 1]
    assert asked == ["demandeur", "conjoint"]


def test_the_return_of_a_couple_is_filed_by_both_partners() -> None:
    kids = [child("2015-05-01")]
    together, apart = (group(couple(adult(), adult(), statut, enfants=kids)) for statut in ("marie", "union_libre"))
    assert [member.path for member in together.declarants("demandeur")] == ["demandeur", "conjoint"]
    assert [member.path for member in apart.declarants("conjoint")] == ["conjoint"]
