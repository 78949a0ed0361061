"""What a household is told of one benefit."""

import datetime

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right

FIRST = Right("aah", Statut.CALCULE, person="demandeur", eligible=True, amount=500)
SECOND = Right("aah", Statut.CALCULE, person="conjoint", eligible=True, amount=1000)
RSA = Right("rsa", Statut.CALCULE, eligible=True, amount=573.49)
RESULT = Result(datetime.date(2026, 11, 22), (FIRST, RSA, SECOND), ())


def test_a_right_is_found_by_benefit_and_by_person() -> None:
    assert RESULT.right("rsa") is RSA
    assert RESULT.right("aah") is FIRST
    assert RESULT.right("aah", "conjoint") is SECOND


@pytest.mark.parametrize(("benefit", "person"), [("af", None), ("aah", "enfants.0")])
def test_a_right_that_nobody_has_is_named(benefit: str, person: str | None) -> None:
    with pytest.raises(LookupError, match=benefit):
        RESULT.right(benefit, person)


def test_every_right_to_a_benefit_is_told() -> None:
    assert RESULT.of("aah") == (FIRST, SECOND)
    assert RESULT.of("af") == ()
