"""The worked examples of the declarative aids, told on the site: the rights are the same."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.benefits.case import NOTHING, Constats
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.eligibility import entitlements
from mesaides.benefits.model import Benefit
from mesaides.household.situation import Situation
from mesaides.questions.situation import household_of
from mesaides.simulations.availability import is_offered
from mesaides.simulations.intake import receive
from tests.questions.describing import Described

CONTRADICTORY = {
    "nouvelle-aquitaine-aide-permis-1": "une personne en études le dit dans ses activités",
}
EXAMPLES = [
    pytest.param(benefit, example.situation, id=f"{benefit.slug}-{rank}")
    for benefit in catalogue().benefits
    if benefit.is_declarative and benefit.needs() == NOTHING
    for rank, example in enumerate(benefit.exemples)
    if f"{benefit.slug}-{rank}" not in CONTRADICTORY
]
"""Those that nothing of the engine decides."""


def rights(benefit: Benefit, situation: Situation) -> list[tuple[str, bool | None, float | None]]:
    found = entitlements(benefit, situation, Constats()) if is_offered(benefit, situation) else []
    return [(one.path, one.verdict.answer, one.amount) for one in found if one.verdict.answer is not False]


@pytest.mark.parametrize(("benefit", "data"), EXAMPLES)
def test_a_household_described_on_the_site_has_the_same_right(benefit: Benefit, data: dict[str, Any]) -> None:
    """Every answer that decides can be given, with every value that a condition tells from the others."""
    situation = receive(data, benefit.verifie_le)
    visit = Described(situation)
    assert visit.is_complete, visit.first_unanswered
    assert rights(benefit, receive(household_of(visit), situation.date)) == rights(benefit, situation)
