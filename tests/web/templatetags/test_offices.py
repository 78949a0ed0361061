"""Links to the offices, and to a telephone."""

from django.test import override_settings

from mesaides.benefits.catalogue import catalogue
from mesaides.questions.journey import Journey
from mesaides.simulations.visits import Visit
from mesaides.web.templatetags.offices import Way, dialled, way_to_offices
from mesaides.web.visiting import Visiting
from tests.questions.households import SINGLE, TODAY

VISITING = Visiting(Visit("jeton", SINGLE), Journey(SINGLE, TODAY))
RSA = catalogue().benefit("revenu-solidarite-active")


def test_a_telephone_is_dialled_without_its_spaces() -> None:
    assert dialled("32 30") == "3230"


@override_settings(ANNUAIRE_API="https://annuaire.exemple.fr")
def test_to_a_page_of_the_visit() -> None:
    here = "/simulation/jeton/aides/revenu-solidarite-active/accueils/"
    assert way_to_offices(VISITING, RSA) == Way(here, is_elsewhere=False)
    assert way_to_offices(VISITING, None) == Way("/simulation/jeton/accueils/", is_elsewhere=False)


@override_settings(ANNUAIRE_API="")
def test_to_the_site_of_the_directory_when_it_is_not_asked() -> None:
    there = "https://lannuaire.service-public.gouv.fr/navigation/"
    assert way_to_offices(VISITING, RSA) == Way(f"{there}caf", is_elsewhere=True)
    assert way_to_offices(VISITING, None) == Way(f"{there}france_services", is_elsewhere=True)
