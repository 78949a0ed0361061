"""Every answer of a closed list, amounts spread over what is plausible, and few enough of them together."""

from __future__ import annotations

from math import prod

import pytest

from mesaides.household.choices import Gir, StatutOccupation
from mesaides.household.home import AvisImpot
from mesaides.simulations.ranges.answers import (
    FEWEST,
    MOST,
    RENTS,
    STEPS,
    Unknown,
    between,
    fewer,
    possible,
    unknown_at,
    unknown_fields,
)
from tests.household.households import changed, couple, household, read

UNTOLD = read(changed(changed(household(), "demandeur.gir", None), "logement.loyer", None))


def unknown(field: str) -> Unknown:
    found = unknown_at(UNTOLD, field)
    assert found is not None
    return found


def test_a_closed_list_is_tried_whole() -> None:
    assert unknown("demandeur.gir").answers == tuple(Gir)
    assert unknown("logement.statut_occupation_logement").answers == tuple(StatutOccupation)
    assert unknown("demandeur.enceinte").answers == (True, False)


def test_what_is_listed_in_part_says_so() -> None:
    """Two days stand for all of them: nothing can be said to be closed whatever the answer."""
    assert unknown("demandeur.gir").is_whole
    assert unknown("demandeur.enceinte").is_whole
    assert not unknown("demandeur.taux_incapacite").is_whole
    assert not unknown("demandeur.date_naissance").is_whole
    assert not unknown("demandeur.revenus").is_whole, "other incomes than a wage are not tried"


def test_amounts_are_spread_and_say_so() -> None:
    rent, wage = unknown("logement.loyer"), unknown("demandeur.revenus")
    assert (rent.answers, rent.is_amount) == (RENTS, True)
    assert unknown("demandeur.revenus.salaire_net").answers[0] == 0
    assert wage.answer(wage.answers[-1]) == {"salaire_net": 10_000}
    assert not unknown("demandeur.gir").is_amount


def test_a_tax_notice_is_answered_whole_and_so_are_unknown_incomes() -> None:
    notice = unknown("impots.2024")
    assert notice.answer(notice.answers[0]) == AvisImpot(rfr=0)
    notices = ["impots.2024.rfr", "impots.2024.nombre_parts", "logement.loyer"]
    assert unknown_fields(UNTOLD, notices) == ("impots.2024", "logement.loyer")
    incomes = ["demandeur.revenus.salaire_net", "demandeur.revenus.chomage_net"]
    assert unknown_fields(read(changed(household(), "demandeur.revenus", None)), incomes) == ("demandeur.revenus",)
    assert unknown_fields(UNTOLD, incomes) == tuple(incomes)


def test_what_stands_between_two_amounts_is_tried_one_amount_at_a_time() -> None:
    unknowns = [unknown("logement.loyer"), unknown("demandeur.enceinte")]
    found = list(between(UNTOLD, unknowns, (1, 0)))
    assert len(found) == 2 * (STEPS - 1)
    assert all(RENTS[0] < (one.logement.loyer or 0) < RENTS[2] for one in found)
    assert {one.demandeur.enceinte for one in found} == {True}
    assert list(between(UNTOLD, unknowns[1:], (0,))) == []


@pytest.mark.parametrize("field", ["conjoint.gir", "demandeur.date_naissance.rien", "enfants.0.handicap"])
def test_what_the_household_does_not_have_cannot_be_listed(field: str) -> None:
    assert unknown_at(UNTOLD, field) is None


def test_all_the_answers_to_two_fields_make_every_household() -> None:
    each = possible(UNTOLD, [unknown("demandeur.gir"), unknown("demandeur.enceinte")])
    assert len(each) == len(Gir) * 2
    assert {(one.situation.demandeur.gir, one.situation.demandeur.enceinte) for one in each} == {
        (gir, yes) for gir in Gir for yes in (True, False)
    }
    assert each[0].ranks == (0, 0)


def test_amounts_are_thinned_but_keep_their_ends() -> None:
    kept = fewer([unknown("logement.loyer"), unknown("demandeur.revenus.salaire_net")])
    assert len(kept) == 2
    assert prod(len(one.answers) for one in kept) <= MOST
    assert all(len(one.answers) >= FEWEST for one in kept)
    assert (kept[0].answers[0], kept[0].answers[-1]) == (RENTS[0], RENTS[-1])


def test_past_what_can_be_tried_together_fields_are_left_out() -> None:
    lists = [Unknown(str(rank), tuple(range(10))) for rank in range(3)]
    assert fewer(lists) == lists[:1]


def test_the_answers_of_a_partner_are_the_partner_s() -> None:
    (one, *_others) = possible(read(couple()), [Unknown("conjoint.boursier", (True, False))])
    assert one.situation.conjoint is not None
    assert (one.situation.conjoint.boursier, one.situation.demandeur.boursier) == (True, False)
