"""What the page of a benefit tells."""

from datetime import date

from mesaides.benefits.catalogue import Catalogue
from mesaides.web.presenting.benefit import benefit_context
from tests.simulations.benefits import benefit, declarative
from tests.web.presenting.known import CAISSE, KNOWN

ADDRESS = "https://exemple.fr/aides/carte/"


def test_what_is_required_where_and_of_what_sort() -> None:
    told = benefit_context(KNOWN, KNOWN.benefit("permis"), ADDRESS, date(2026, 11, 27))
    assert told["requirements"] == ("Habiter en région Bretagne", "Avoir au moins 18 ans")
    assert (told["level"], told["place"]) == ("Aide de la région", "En région Bretagne")
    assert told["themes"] == [("transport", "Transports")]


def test_a_benefit_that_has_not_begun_or_has_ended_says_so() -> None:
    old = declarative([{"age": {"min": 18}}], slug="ancienne", jusqu_a="2026-11-26")
    new = benefit("rsa", depuis="2026-11-28")
    known = Catalogue((old, new), {CAISSE.slug: CAISSE})
    states = [benefit_context(known, one, ADDRESS, date(2026, 11, 27)) for one in (old, new)]
    assert [(state["has_ended"], state["is_to_come"]) for state in states] == [(True, False), (False, True)]
