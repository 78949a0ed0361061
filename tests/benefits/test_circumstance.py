"""The register of circumstances: one name, one test."""

from __future__ import annotations

import pytest

from mesaides.benefits.circumstance import CIRCUMSTANCES, DuplicateCircumstance, circumstance, incomes
from mesaides.household.reading import read
from tests.benefits.circumstances.households import PLAIN, holds, with_me


def test_two_circumstances_of_one_name_are_refused() -> None:
    with pytest.raises(DuplicateCircumstance, match="toujours"):
        circumstance(CIRCUMSTANCES["toujours"])


def test_what_is_always_so_is_so() -> None:
    assert holds("toujours")


def test_the_incomes_of_all_are_listed() -> None:
    situation = read(PLAIN | with_me(revenus={"salaire_net": 900, "revenus_locatifs": None}))
    assert list(incomes(situation)) == [("salaire_net", 900), ("revenus_locatifs", None)]
