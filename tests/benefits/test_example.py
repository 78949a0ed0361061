"""What a worked example expects."""

import pytest
from pydantic import ValidationError

from mesaides.benefits.example import Attendu


@pytest.mark.parametrize("given", [{"montant": 0}, {"eligible": False}, {"statut": "echec"}])
def test_an_example_expects_at_least_one_thing(given: dict[str, object]) -> None:
    assert Attendu.model_validate(given).tolerance == 0.01


@pytest.mark.parametrize("given", [{}, {"tolerance": 1}, {"personne": "demandeur"}])
def test_an_example_that_expects_nothing_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match=r"« montant », « eligible » ou « statut »"):
        Attendu.model_validate(given)
