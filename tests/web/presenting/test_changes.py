"""The links from one page of « Et si… » to the others."""

from __future__ import annotations

from datetime import date

from mesaides.questions.journey import Journey
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.changes import choices_of
from mesaides.web.visiting import Visiting
from tests.engine.households import situation

VISITING = Visiting(Visit("jeton", {}), Journey({}, date(2026, 11, 22)))


def test_each_link_names_its_page_and_one_says_where_one_is() -> None:
    choices = choices_of(VISITING, situation(), "loyer")
    assert [(one.label, one.address) for one in choices] == [
        ("Votre salaire", "/simulation/jeton/et-si/?varie=salaire"),
        ("Votre loyer", "/simulation/jeton/et-si/?varie=loyer"),
        ("Votre âge", "/simulation/jeton/et-si/?varie=age"),
        ("Une naissance", "/simulation/jeton/et-si/avant-apres/?evenement=naissance"),
        ("Un déménagement", "/simulation/jeton/et-si/avant-apres/?evenement=demenagement"),
    ]
    assert [one.label for one in choices if one.is_here] == ["Votre loyer"]
