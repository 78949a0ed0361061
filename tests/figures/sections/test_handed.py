"""Services that receive situations: the consents given to each, and nothing of the smallest."""

from mesaides.figures.events import Axis, Event
from tests.figures.counted import counts, tables, values


def test_each_service_has_its_consents_and_a_small_number_is_hidden() -> None:
    table = tables(counts(fine={Axis.PARTNER: {Event.HANDED: {"departement": 58, "mairie-exemple": 10}}}))[
        "transmissions"
    ]
    assert (values(table, "departement"), values(table, "mairie-exemple")) == ((58,), (None,))


def test_without_a_hand_over_there_is_no_table() -> None:
    assert "transmissions" not in tables(counts())
