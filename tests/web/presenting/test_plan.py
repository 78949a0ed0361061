"""The order of the claims, and why."""

from __future__ import annotations

from datetime import date

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.web.presenting.plan import Plan, plan_of
from mesaides.web.presenting.results import Card
from tests.simulations.benefits import benefit, declarative

LATER = benefit("ars", nom="Rentrée", montant={"genre": "annuel"})
RSA = benefit("rsa", nom="Revenu", debut="mois_de_la_demande")
NEXT = benefit("aah", nom="Adulte", debut="mois_suivant_la_demande")
DEPENDENT = declarative([{"recoit": ["rsa"]}], nom="Carte", debut="mois_de_la_demande")


def plan(*benefits: Benefit, today: date = date(2026, 11, 27)) -> Plan:
    caisse = catalogue().institutions["caf"]
    return plan_of(tuple(Card(one, caisse, (), (), "", ()) for one in benefits), today)


def names(found: Plan) -> list[str]:
    return [claim.card.benefit.nom for claim in found.claims]


def test_what_a_late_claim_loses_comes_first() -> None:
    assert names(plan(LATER, RSA, NEXT)) == ["Revenu", "Adulte", "Rentrée"]


def test_an_aid_comes_after_the_one_it_depends_on() -> None:
    found = plan(DEPENDENT, RSA)
    assert names(found) == ["Revenu", "Carte"]
    assert [claim.after for claim in found.claims] == [(), ("Revenu",)]


@pytest.mark.parametrize(
    ("today", "last", "following"),
    [
        (date(2026, 11, 27), "30 novembre 2026", "1er décembre 2026"),
        (date(2026, 12, 31), "31 décembre 2026", "1er janvier 2027"),
        (date(2028, 2, 1), "29 février 2028", "1er mars 2028"),
    ],
)
def test_the_last_day_is_that_of_the_month(today: date, last: str, following: str) -> None:
    found = plan(RSA, NEXT, today=today)
    assert [claim.by for claim in found.claims] == [last, last]
    assert following in found.claims[1].why


def test_no_date_is_told_when_none_is_known_to_matter() -> None:
    (claim,) = plan(LATER).claims
    assert (claim.by, claim.why) == ("", "")


def test_what_needs_no_claim_is_apart() -> None:
    automatic = benefit("af", demarches=[{"canal": "automatique", "texte": "Versée sans demande."}])
    found = plan(automatic, RSA)
    assert names(found) == ["Revenu"]
    assert [card.benefit.slug for card in found.automatic] == ["af"]


def test_what_is_to_ask_and_what_comes_are_counted_apart() -> None:
    """Of five, one always comes by itself, and two do so for most people."""
    alone = [{"canal": "automatique", "texte": "Versée sans demande."}]
    otherwise = [*alone, {"canal": "en_ligne", "texte": "Sinon, demandez-la."}]
    found = plan(
        RSA,
        NEXT,
        benefit("af", demarches=alone),
        benefit("cf", demarches=otherwise),
        benefit("cheque_energie", demarches=otherwise),
    )
    assert (found.to_ask, found.coming) == (2, 3)


def test_what_to_do_first_is_a_claim_that_has_to_be_made() -> None:
    otherwise = [{"canal": "automatique", "texte": "Versée."}, {"canal": "en_ligne", "texte": "Sinon, demandez-la."}]
    unasked = benefit("cf", nom="Complément", debut="mois_de_la_demande", demarches=otherwise)
    found = plan(unasked, LATER)
    assert names(found) == ["Complément", "Rentrée"]
    assert [one.first and one.first.card.benefit.nom for one in (found, plan(unasked), plan())] == [
        "Rentrée",
        "Complément",
        None,
    ]
