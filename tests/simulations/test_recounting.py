"""The steps of an amount give that amount, or no sum is told."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.explanations import seen_in, untold
from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.explication import Explication, Role
from mesaides.household.reading import read
from mesaides.household.situation import Situation
from mesaides.simulations.recounting import Recount, is_explained, origin_of, recount
from mesaides.simulations.right import Right
from mesaides.simulations.run import prepare, simulate
from tests.household.households import TODAY, household

SEEDS = (2, 5, 8, 9, 15, 20, 32, 58)
"""Households whose amounts, together, are of every benefit that has a story."""
RSA, LOGEMENT = "revenu-solidarite-active", "aide-logement"


def told(situation: Situation, slug: str, **changes: Any) -> Recount:
    benefit, story = catalogue().benefit(slug), catalogue().explications[slug]
    (right,) = [one for one in simulate(situation).rights if one.benefit == slug]
    return recount(story.model_copy(update=changes), benefit, right, origin_of(situation, benefit), situation.month)


def values(one: Recount) -> list[float]:
    """Of the steps that are counted."""
    (account,) = one.accounts
    return [round(line.value, 2) for line in account.lines if line.step.role is not Role.POUR_MEMOIRE]


@pytest.fixture(scope="module", autouse=True)
def _prepared() -> None:
    """The graph of the month, learned once: OpenFisca alone would compute the first households."""
    prepare(TODAY, 0)


@pytest.fixture(scope="module")
def tenant() -> Situation:
    return read(household(), today=TODAY)


def test_the_rsa_of_a_tenant_alone(tenant: Situation) -> None:
    """651.69 € in April 2026; 12 % of it for the housing: 78.20 € (CASF R262-9); no income: 573.49 €."""
    one = told(tenant, RSA)
    assert values(one) == [651.69, 78.20, 0]
    assert one.holds
    assert one.right.amount == pytest.approx(573.49, abs=0.01)


def test_the_housing_benefit_of_a_tenant_alone(tenant: Situation) -> None:
    """Zone 2, October 2026: 293.68 + 61.29 − 40.01 − 5 = 309.96 €, less 0.5 % (1.54 €), cut to the euro: 308 €."""
    one = told(tenant, LOGEMENT)
    assert values(one) == [293.68, 61.29, 40.01, 0, 5, -1.54]
    assert (one.holds, one.right.amount, one.gross) == (True, 308, 308)


def test_steps_that_miss_a_part_of_the_amount_do_not_hold(tenant: Situation) -> None:
    steps = catalogue().explications[RSA].etapes
    assert not told(tenant, RSA, etapes=(steps[0], steps[-1])).holds


def test_a_step_that_the_record_does_not_hold_is_no_step(tenant: Situation) -> None:
    lost = Explication.model_validate(
        catalogue().explications[RSA].model_dump()
        | {"etapes": [{"libelle": "rien", "role": "plus", "valeur": ["inconnue"]}]}
    )
    one = told(tenant, RSA, etapes=lost.etapes)
    assert (one.accounts, one.holds) == ((), False)


def test_only_an_amount_is_told() -> None:
    situation = read(household(), today=TODAY)
    rights: list[Right] = [one for one in simulate(situation).rights if one.eligible is False]
    assert rights
    assert not any(map(is_explained, rights))


def test_the_steps_give_the_amounts_of_random_households() -> None:
    found = [one for seed in SEEDS for one in seen_in(seed)]
    assert not untold(found)
    assert {one.benefit for one in found} == set(catalogue().explications)
