"""Who can help in person."""

from mesaides.benefits.catalogue import catalogue
from mesaides.web.presenting.human_help import human_help


def test_the_numbers_are_those_of_the_catalogue() -> None:
    found = human_help()
    assert found.etat.telephone == catalogue().institutions["etat"].telephone == "39 39"
    assert found.ccas.sigle == "CCAS"
    assert found.departement.contact
