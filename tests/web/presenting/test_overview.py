"""What the pages of results are given."""

from __future__ import annotations

import pytest

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.overview import benefit_context, plan_context, results_context
from mesaides.web.visiting import Visiting, visiting_of
from tests.questions.households import PARENT, TODAY

RSA, HOUSING = "revenu-solidarite-active", "aide-logement"
RESULT = Result(
    TODAY,
    (
        Right(HOUSING, Statut.INFORMATION_MANQUANTE, missing=("logement.loyer",)),
        Right(RSA, Statut.CALCULE, eligible=True, amount=500),
        Right("fonds-aide-jeunes", Statut.CALCULE, person="demandeur", eligible=True),
    ),
    (),
)


@pytest.fixture
def visiting() -> Visiting:
    return visiting_of(Visit("jeton", PARENT))


def test_the_summary_is_of_everything_and_the_lists_of_what_is_asked(visiting: Visiting) -> None:
    found = results_context(RESULT, visiting, {"theme": "logement"})
    assert [len(found[part].to_claim) for part in ("whole", "results")] == [1, 0]
    assert len(found["results"].to_check) == 1
    assert [claim.card.benefit.slug for claim in found["plan"].claims] == [RSA]


def test_what_is_only_possible_is_neither_in_the_plan_nor_in_the_total(visiting: Visiting) -> None:
    found = plan_context(RESULT, visiting)
    assert [card.benefit.slug for card in found["results"].perhaps] == ["fonds-aide-jeunes"]
    assert [claim.card.benefit.slug for claim in found["plan"].claims] == [RSA]
    assert found["results"].total == "500 €"


@pytest.mark.parametrize(
    ("slug", "group", "is_claimed"),
    [(RSA, "to_claim", True), (HOUSING, "to_check", False), ("fonds-aide-jeunes", "perhaps", False)],
)
def test_a_benefit_is_told_in_its_group(visiting: Visiting, slug: str, group: str, is_claimed: bool) -> None:
    found = benefit_context(RESULT, visiting, slug)
    assert found is not None
    assert (found["group"], found["card"].benefit.slug) == (group, slug)
    assert (found["claim"] is not None) is is_claimed


def test_a_benefit_that_is_not_of_the_result_is_nothing(visiting: Visiting) -> None:
    assert benefit_context(RESULT, visiting, "aide-urgence-violences-conjugales") is None
