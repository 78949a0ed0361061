"""What comes after a claim, from the answers of a visit."""

from datetime import date

from mesaides.benefits.catalogue import catalogue
from mesaides.questions.journey import Journey
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.afterwards import Family
from mesaides.web.presenting.results import Card
from mesaides.web.templatetags.afterwards import afterwards, family_of
from mesaides.web.visiting import Visiting
from tests.questions.households import PARENT, SINGLE, TODAY


def visiting(answers: dict[str, object]) -> Visiting:
    return Visiting(Visit("jeton", answers), Journey(answers, TODAY))


def test_a_household_is_its_children_and_its_commune() -> None:
    assert family_of(visiting(SINGLE)) == Family(TODAY, (), "31555")
    assert family_of(visiting(PARENT)).births == (date(2014, 3, 14), date(2020, 9, 2))


def test_the_law_of_each_benefit_is_told() -> None:
    """RSA: CASF art. R262-33, from the month of the claim; CAF: two months, then a refusal (CRPA art. L231-4)."""
    rsa = catalogue().benefit("revenu-solidarite-active")
    card = Card(rsa, catalogue().institution_of(rsa), (), (), "", ())
    told = afterwards(visiting(SINGLE), card)
    assert told.begins.startswith("Dès le mois de la demande : novembre 2026")
    assert "c’est un refus" in told.answer
    assert "trois mois" in told.ends
