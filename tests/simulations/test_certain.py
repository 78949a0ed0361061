"""A right counts while questions remain only when no answer to come can take it away."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.engine import Deadline, TooLongError
from mesaides.questions.journey import Journey
from mesaides.questions.situation import household_of
from mesaides.simulations.certain import certain_rights
from mesaides.simulations.certainty import is_open, is_to_confirm
from mesaides.simulations.intake import receive
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY

RSA, FAMILY = "revenu-solidarite-active", "allocations-familiales"


def certain(answers: dict[str, Any], *missing: str) -> tuple[str, ...] | None:
    """What is certain once some answers are taken back; « revenus » takes back those that begin so."""
    left = {field: answer for field, answer in answers.items() if not field.startswith(missing or ("?",))}
    return certain_rights(Journey(left, TODAY))


def eligible(answers: dict[str, Any]) -> set[str]:
    """What is open, and hangs on no point to check."""
    result = simulate(receive(household_of(Journey(answers, TODAY)), TODAY))
    return {one.benefit for one in result.rights if is_open(one) and not is_to_confirm(one, _benefit(one))}


def _benefit(right: Right) -> Benefit:
    return catalogue().benefit(right.benefit)


@pytest.mark.parametrize("missing", ["statut_marital", "enfants.nombre", "logement.commune"])
def test_nothing_is_told_before_who_lives_there_and_where(missing: str) -> None:
    assert certain(SINGLE, missing) is None


def test_nothing_is_told_of_a_partner_or_a_child_not_described_yet() -> None:
    assert certain(COUPLE, "conjoint.date_naissance") is None
    assert certain(PARENT, "enfants.1.date_naissance") is None


def test_a_complete_visit_has_all_its_rights() -> None:
    assert set(certain(SINGLE) or ()) == eligible(SINGLE)


def test_the_rsa_waits_for_the_savings() -> None:
    """A fortune closes it: its income counts at 3 % a year (CASF art. R132-1), 2 500 € a month for a million."""
    assert RSA in (certain(SINGLE) or ())
    assert RSA not in (certain(SINGLE, "patrimoine") or ())


def test_two_children_open_family_allowances_whatever_the_income() -> None:
    """The income changes the amount, never the right (CSS art. L521-1): it waits neither for the notice nor savings."""
    answers = PARENT | {"prestations_recues": []}
    assert FAMILY in (certain(answers, "impots", "patrimoine") or ())


def test_contradictory_answers_tell_nothing() -> None:
    wrong = PARENT | {"demandeur.date_naissance": "2012-06-01", "enfants.0.date_naissance": "2012-01-01"}
    assert certain(wrong, "patrimoine") is None


def test_it_is_stopped_when_it_takes_too_long() -> None:
    left = {field: answer for field, answer in SINGLE.items() if field != "patrimoine"}
    with pytest.raises(TooLongError):
        certain_rights(Journey(left | {"logement.loyer": 437.5}, TODAY), deadline=Deadline.within(0))
