"""A change of income that a person expects."""

from __future__ import annotations

import pytest

from mesaides.household.incomes import Revenu
from mesaides.household.periods import Month
from mesaides.simulations.planned import Planned
from mesaides.web.presenting.planning import as_typed, planned_of, read, shown
from tests.engine.households import adult, couple, situation

TYPED = {"personne": "demandeur", "depuis": "2027-01", "salaire": "1 400,50", "chomage": "0"}
KEPT = {"personne": "demandeur", "depuis": "2027-01", "salaire": 1400.5, "chomage": 0}


def test_what_is_typed_is_kept_typed_again_and_given_to_the_calculation() -> None:
    assert read(TYPED, situation()) == (KEPT, {})
    assert as_typed(KEPT) == {"personne": "demandeur", "depuis": "2027-01", "salaire": "1400,5", "chomage": "0"}
    [planned] = planned_of(KEPT, situation())
    assert planned == Planned("demandeur", Month(2027, 1), {Revenu.SALAIRE: 1400.5, Revenu.CHOMAGE: 0})


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"salaire": "beaucoup"}, "salaire"),
        ({"chomage": "-3"}, "chomage"),
        ({"salaire": "", "chomage": ""}, "salaire"),
        ({"depuis": "2026-11"}, "depuis"),
        ({"personne": "conjoint"}, "depuis"),
    ],
)
def test_each_fault_is_told_beside_its_box(changes: dict, field: str) -> None:
    assert list(read(TYPED | changes, situation())[1]) == [field]


def test_a_month_that_is_past_and_a_partner_who_left_are_forgotten() -> None:
    assert planned_of(KEPT | {"depuis": "2026-10"}, situation()) == ()
    assert planned_of(KEPT | {"personne": "conjoint"}, situation()) == ()
    assert planned_of(None, situation()) == ()
    assert as_typed(None) == {}


def test_the_form_offers_the_coming_months_and_those_who_live_there() -> None:
    form = shown(situation(couple(adult(), adult())), {})
    assert [name for _, name in form.persons] == ["Vous", "Votre partenaire"]
    assert (form.months[0], len(form.months)) == (("2026-12", "décembre 2026"), 12)
    assert len(shown(situation(), {}).persons) == 1
