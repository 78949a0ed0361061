"""One child more, a rented home, another benefit: what opens a right, without ever telling whom to live with."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.household.choices import StatutOccupation
from mesaides.household.received import PrestationIndividuelle
from mesaides.simulations.doors.belonging import RENT, by_child, by_other_benefit, by_renting
from mesaides.simulations.doors.door import AsTenant, WithChild, WithOtherBenefit
from tests.household.households import changed, couple, household
from tests.simulations.doors.openings import refused

HOSTED = changed(household(), "logement", {"commune": "31555", "statut_occupation_logement": "loge_gratuitement"})
AAH = [{"recoit": ["allocation-adultes-handicapes"]}]


def children(**asked: Any) -> list[Any]:
    return [{"enfants": asked}]


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [(children(min=2), WithChild(2, 0)), (children(min=1, age_min=9, age_max=12), WithChild(2, 10))],
)
def test_one_child_more(conditions: Any, expected: WithChild) -> None:
    door = by_child(refused(conditions, couple(), pour="foyer"))
    assert door is not None
    assert door.change == expected
    assert len(door.household.enfants) == expected.count


def test_the_child_that_is_awaited() -> None:
    expecting = changed(household(), "demandeur.enceinte", True)
    door = by_child(refused(children(min=1), expecting, pour="foyer"))
    assert door is not None
    assert door.change == WithChild(1, 0, expected=True)
    assert door.household.demandeur.enceinte is False


def test_nobody_past_fifty_is_told_of_a_child() -> None:
    old = changed(household(), "demandeur.date_naissance", "1966-01-01")
    assert by_child(refused(children(min=1), old, pour="foyer")) is None


def test_one_child_more_may_not_be_enough() -> None:
    assert by_child(refused(children(min=3), couple(), pour="foyer")) is None


def test_a_rented_home() -> None:
    door = by_renting(refused([{"logement": ["locataire_vide"]}], HOSTED, pour="foyer"))
    assert door is not None
    assert door.change == AsTenant(RENT)
    assert door.household.logement.statut_occupation_logement is StatutOccupation.LOCATAIRE_VIDE


def test_a_tenant_is_not_told_to_rent() -> None:
    assert by_renting(refused([{"logement": ["proprietaire"]}], household(), pour="foyer")) is None


def test_the_receipt_of_another_benefit() -> None:
    door = by_other_benefit(refused(AAH, household()))
    assert door is not None
    assert door.change == WithOtherBenefit((PrestationIndividuelle.AAH,))
    assert door.household.demandeur.prestations_recues == {PrestationIndividuelle.AAH: 300}


def test_a_benefit_received_already_is_not_proposed() -> None:
    receiving = changed(household(), "demandeur.prestations_recues", {"aah": 0})
    assert by_other_benefit(refused(AAH, receiving)) is None
