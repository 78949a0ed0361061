"""How sure a right is, in a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Statut
from mesaides.engine import Deadline
from mesaides.questions.journey import Journey
from mesaides.questions.situation import household_of
from mesaides.simulations.intake import receive
from mesaides.simulations.ranges.range import Range
from mesaides.simulations.right import Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting import ranges
from mesaides.web.presenting.ranges import CLOSED, CLOSED_SO_FAR, FAR_APART, OPEN, PARTIAL, UNSURE, sureness, told
from mesaides.web.visiting import Visiting
from tests.questions.households import COUPLE, SINGLE, TODAY

HOUSING, RSA, LEGAL_AID = "aide-logement", "revenu-solidarite-active", "aide-juridictionnelle"
LISTED = Range(opens=None, low=120.4, high=310.2)


def said(slug: str, *found: Range) -> str:
    return told(catalogue().benefit(slug), found).replace("\u202f", " ")


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        (LISTED, f"Selon votre réponse : de 120 € à 310 € par mois. {FAR_APART}"),
        (replace(LISTED, high=150), "Selon votre réponse : de 120 € à 150 € par mois."),
        (replace(LISTED, low=0), f"Selon votre réponse : rien, ou jusqu’à 310 € par mois. {FAR_APART}"),
        (replace(LISTED, low=310.2, opens=True), "Quelle que soit votre réponse : 310 € par mois."),
        (
            replace(LISTED, is_sampled=True, high=311),
            f"Selon votre réponse : de 120 € à 320 € par mois, environ. {FAR_APART}",
        ),
        (
            replace(LISTED, high=150, is_partial=True),
            f"Selon votre réponse : de 120 € à 150 € par mois, environ. {PARTIAL}",
        ),
        (
            replace(LISTED, low=310.2, opens=True, is_partial=True),
            f"Avec toutes les réponses que nous avons essayées : 310 € par mois. {PARTIAL}",
        ),
        (Range(opens=False, low=0, high=0), CLOSED),
        (Range(opens=False, low=0, high=0, is_sampled=True), CLOSED_SO_FAR),
    ],
)
def test_an_amount_stands_between_two(found: Range, sentence: str) -> None:
    assert said(HOUSING, found) == sentence


def test_a_right_without_amount_opens_or_not() -> None:
    assert said(LEGAL_AID, Range(opens=True, low=None, high=None)) == OPEN
    assert said(LEGAL_AID, Range(opens=None, low=None, high=None)) == UNSURE
    one, other = Range(opens=True, low=None, high=None), Range(opens=False, low=None, high=None)
    assert said(LEGAL_AID, one, other) == UNSURE, "it depends on the person"


def visiting_of(answers: dict[str, Any]) -> Visiting:
    return Visiting(Visit("jeton", answers), Journey(answers, TODAY))


def test_the_answer_that_narrows_the_most_is_named_when_there_is_a_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ranges themselves: tests/simulations/ranges."""
    unsure = visiting_of(COUPLE | {"logement.loyer": None, "conjoint.revenus.salaire_net": None})
    situation = receive(household_of(unsure.journey), TODAY)
    right = Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("conjoint.revenus.salaire_net", "logement.loyer"))
    found = {(HOUSING, None): replace(LISTED, narrowing="logement.loyer")}
    monkeypatch.setattr(ranges, "ranges_of", lambda *_given, **_named: found)
    sure = sureness([right], situation, unsure, Deadline.within(60))
    assert sure is not None
    assert sure.first is not None
    assert sure.first.address == "/simulation/jeton/loyer/?retour=resultats"
    alone = sureness([replace(right, missing=("logement.loyer",))], situation, unsure, Deadline.within(60))
    assert alone is not None
    assert alone.first is None, "it is the only one"


def test_past_the_deadline_nothing_is_said() -> None:
    unsure = visiting_of(SINGLE | {"logement.loyer": None})
    situation = receive(household_of(unsure.journey), TODAY)
    right = Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer",))
    assert sureness([right], situation, unsure, Deadline.within(-1)) is None
    assert sureness([], situation, unsure, Deadline.within(60)) is None
