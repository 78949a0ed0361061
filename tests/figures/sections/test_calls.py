"""Partners who call the API: their households, and nothing of the smallest."""

from mesaides.figures.events import Axis, Event
from tests.figures.counted import counts, tables, values


def test_each_partner_has_its_households_and_a_small_number_is_hidden() -> None:
    table = tables(counts(fine={Axis.PARTNER: {Event.API: {"ville": 1200, "asso": 4}}}))["api"]
    assert (values(table, "ville"), values(table, "asso")) == ((1200,), (None,))


def test_without_partners_there_is_no_table() -> None:
    assert "api" not in tables(counts())
