"""What a catalogue file holds: the rules that one field alone does not tell."""

from datetime import date

import pytest
from pydantic import ValidationError

from mesaides.benefits.case import Needs
from mesaides.benefits.model import Source
from tests.simulations.benefits import benefit, declarative


def test_texts_are_typeset() -> None:
    assert Source(titre="Art. L1 : l'aide").titre == "Art. L1\u202f: l’aide"


def test_a_value_never_changes() -> None:
    source = Source(titre="Article premier")
    with pytest.raises(ValidationError, match="frozen"):
        source.titre = "Article 2"


def test_a_declarative_benefit_says_what_it_requires() -> None:
    conditions = [{"age": {"max": 25}}, {"recoit": ["revenu-solidarite-active"]}]
    card = declarative(conditions, territoire={"communes": ["35238"]})
    assert card.requirements({"revenu-solidarite-active": "RSA"}) == (
        "Habiter à Rennes",
        "Avoir moins de 26 ans",
        "Recevoir cette aide\u202f: RSA",
    )
    assert benefit().requirements() == ()


def test_what_its_conditions_and_its_amount_need_of_the_engine() -> None:
    brackets = {"selon": "quotient_familial_caf", "tranches": [{"jusqu_a": 700, "valeur": 150}]}
    by_quotient = declarative([{"boursier": True}], montant={"genre": "unique", "par_tranche": brackets})
    received = declarative([{"une_de": [{"recoit": ["aide-logement"]}]}])
    assert by_quotient.needs() == Needs(quotient_familial_caf=True)
    assert received.needs() == Needs(benefits=frozenset({"aide-logement"}))


@pytest.mark.parametrize(
    ("day", "in_force", "ended"),
    [
        ("2025-12-31", False, False),
        ("2026-01-01", True, False),
        ("2026-06-30", True, False),
        ("2026-07-01", False, True),
    ],
)
def test_when_it_exists(day: str, in_force: bool, ended: bool) -> None:
    aid = benefit(depuis="2026-01-01", jusqu_a="2026-06-30")
    assert aid.is_in_force(date.fromisoformat(day)) is in_force
    assert aid.has_ended(date.fromisoformat(day)) is ended


@pytest.mark.parametrize(
    ("canaux", "automatic", "unasked"),
    [
        (["automatique"], True, True),
        (["automatique", "en_ligne"], False, True),
        (["en_ligne", "automatique"], False, False),
        (["papier"], False, False),
    ],
)
def test_whether_it_comes_without_being_asked_for(canaux: list[str], automatic: bool, unasked: bool) -> None:
    """Only what is told first is what most people have to do."""
    aid = benefit(demarches=[{"canal": canal, "texte": "Ce que l’on fait."} for canal in canaux])
    assert (aid.is_automatic, aid.may_come_unasked) == (automatic, unasked)
