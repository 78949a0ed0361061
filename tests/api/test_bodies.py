"""Bodies that hold a household among other fields."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.api.bodies import described_body, fields_of, is_number, received
from mesaides.household.errors import SituationError
from tests.household.households import changed, household


@pytest.mark.parametrize(
    ("sent", "fields"), [([], [""]), ({"a": 1}, ["situation"]), ({"situation": 1, "b": 2}, ["b"]), ({}, ["situation"])]
)
def test_what_lacks_and_what_does_not_exist_is_named(sent: Any, fields: list[str]) -> None:
    with pytest.raises(SituationError) as raised:
        fields_of(sent, ("situation", "a"), ("situation",))
    assert [fault.champ for fault in raised.value.faults] == fields


def test_a_fault_of_the_household_is_told_in_its_place() -> None:
    with pytest.raises(SituationError) as raised:
        received(changed(household(), "logement.loyer", -1))
    assert [fault.champ for fault in raised.value.faults] == ["situation.logement.loyer"]
    assert received(household()).logement.loyer == household()["logement"]["loyer"]


@pytest.mark.parametrize(
    ("value", "is_one"), [(0, True), (1.5, True), (2, True), (3, False), (True, False), ("1", False)]
)
def test_a_number_stands_within_its_bounds(value: object, is_one: bool) -> None:
    assert is_number(value, 0, 2) is is_one


def test_a_request_is_described_with_its_answers() -> None:
    told = described_body("Un envoi.", {"situation": {}}, ["situation"], "La réponse.")
    assert told["requestBody"]["content"]["application/json"]["schema"]["required"] == ["situation"]
    assert {200, 400, 422, 503} <= told["responses"].keys()
