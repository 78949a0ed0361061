"""One right as a program reads it."""

from __future__ import annotations

from types import MappingProxyType

from mesaides.benefits.catalogue import Catalogue
from mesaides.benefits.model import Benefit, Institution, Statut
from mesaides.simulations.droit import Droit, droit
from mesaides.simulations.right import Right
from tests.simulations.benefits import declarative

CAISSE = Institution(
    slug="caisse-des-essais", nom="Caisse des essais", description="Une caisse.", site="https://exemple.fr"
)
POINT = "Être à jour de sa cotisation."
AID = declarative([{"age": {"min": 18}}], a_verifier=[POINT])


def told(right: Right, aid: Benefit = AID) -> Droit:
    return droit(right, Catalogue((aid,), MappingProxyType({CAISSE.slug: CAISSE})))


def test_what_the_person_verifies_is_told_and_keeps_the_right_from_being_promised() -> None:
    found = told(Right(AID.slug, Statut.CALCULE, eligible=True, amount=150))
    assert (found.a_verifier, found.a_confirmer) == ((POINT,), True)


def test_nothing_is_left_to_verify_of_a_refusal() -> None:
    found = told(Right(AID.slug, Statut.CALCULE, eligible=False))
    assert (found.a_verifier, found.a_confirmer) == ((), False)


def test_a_share_of_a_cost_is_told_with_its_ceiling() -> None:
    aid = declarative([{"age": {"min": 18}}], montant={"genre": "unique", "part_du_cout": {"taux": 0.5, "plafond": 80}})
    found = told(Right(aid.slug, Statut.CALCULE, eligible=True, amount=80), aid)
    assert (found.part_du_cout, found.montant, found.maximum, found.a_confirmer) == (0.5, 80, True, False)
