"""Benefits and incomes are named as the model names them."""

import pytest

from mesaides.engine.system import system
from mesaides.household.income_kinds import Revenu, RevenuAnnuel
from mesaides.household.published import Choice
from mesaides.household.received import PrestationFamiliale, PrestationIndividuelle

OURS = {"benefice_artisan_commercant", "benefice_profession_liberale"}
"""The model only knows the yearly boxes of these two."""


@pytest.mark.parametrize("names", [PrestationFamiliale, PrestationIndividuelle, Revenu, RevenuAnnuel])
def test_each_name_is_a_variable_of_the_model(names: type[Choice]) -> None:
    assert {name.value for name in names if system().get_variable(name.value) is None} <= OURS


def test_a_benefit_is_paid_either_to_a_person_or_to_the_family() -> None:
    families = {name: system().get_variable(name.value).entity.key for name in PrestationFamiliale}
    persons = {name: system().get_variable(name.value).entity.key for name in PrestationIndividuelle}
    assert set(families.values()) == {"famille"}
    assert set(persons.values()) == {"individu"}
