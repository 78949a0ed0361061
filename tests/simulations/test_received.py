"""What a household says it receives: an amount, an unknown amount, or nothing."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.received import Received, received
from tests.engine.households import Json, adult, household, situation

RSA = catalogue().benefit("revenu-solidarite-active")
AAH = catalogue().benefit("allocation-adultes-handicapes")
ARE = catalogue().benefit("allocation-retour-emploi")
LOGEMENT_SOCIAL = catalogue().benefit("logement-social")


def receiving(**prestations: Any) -> Json:
    return household(prestations_recues=prestations)


def test_a_family_benefit_is_the_household_s() -> None:
    assert received(RSA, situation(receiving(rsa=400)), "") == Received(400, recomputed=True)


def test_an_unknown_amount_is_received_all_the_same() -> None:
    assert received(RSA, situation(receiving(rsa=None)), "") == Received(None, recomputed=True)


@pytest.mark.parametrize("nothing", [0, {"2026-10": 0, "2026-11": 0}])
def test_an_amount_of_nothing_is_not_received(nothing: Any) -> None:
    assert received(RSA, situation(receiving(rsa=nothing)), "") is None


def test_a_benefit_that_nobody_names_is_not_received() -> None:
    assert received(RSA, situation(household()), "") is None


def test_a_personal_benefit_is_that_person_s_alone() -> None:
    data = situation(household(adult(prestations_recues={"aah": 500})))
    assert received(AAH, data, "demandeur") == Received(500, recomputed=True)
    assert received(AAH, data, "conjoint") is None


def test_an_income_that_is_a_benefit_is_read_and_not_worked_out_again() -> None:
    data = situation(household(adult(activite="chomeur", revenus={"chomage_net": 900})))
    assert received(ARE, data, "demandeur") == Received(900, recomputed=False)


def test_a_benefit_that_cannot_be_told_as_received_never_is() -> None:
    assert received(LOGEMENT_SOCIAL, situation(receiving(rsa=400)), "") is None
