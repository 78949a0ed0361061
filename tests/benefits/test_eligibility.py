"""Who has a declarative benefit, and how much."""

from typing import Any

import pytest

from mesaides.benefits.case import Constats
from mesaides.benefits.eligibility import Entitlement, entitlements
from mesaides.benefits.model import Benefit
from mesaides.benefits.typography import NARROW
from mesaides.benefits.verdict import Measure
from tests.benefits.cases import NO, YES, alone, family, situation, unknown
from tests.simulations.benefits import declarative

CHILDREN = [{"date_naissance": born} for born in ("2020-01-01", "2016-01-01", "2005-01-01")]


def found(benefit: Benefit, data: Any, **facts: Any) -> list[Entitlement]:
    return entitlements(benefit, situation(data), Constats(**facts))


def only(benefit: Benefit, data: Any, **facts: Any) -> Entitlement:
    (one,) = found(benefit, data, **facts)
    return one


def test_each_person_has_an_answer_and_what_is_not_met() -> None:
    card = declarative([{"age": {"min": 38}}, {"boursier": False}], pour="adulte")
    assert found(card, family()) == [
        Entitlement("demandeur", NO, None, ("Avoir au moins 38 ans",)),
        Entitlement("conjoint", YES, 150.0),
    ]


def test_every_condition_not_met_is_told() -> None:
    card = declarative([{"age": {"max": 25}}, {"boursier": True}, {"handicap": False}])
    assert only(card, alone()).reasons == ("Avoir moins de 26 ans", "Recevoir une bourse d’études")


def test_nobody_to_ask_is_nobody_entitled() -> None:
    assert found(declarative([{"age": {"max": 17}}], pour="enfant"), alone()) == []


@pytest.mark.parametrize(
    ("conditions", "amount"),
    [
        ([{"enfants": {"min": 1}}], 90),
        ([{"enfants": {"min": 1, "age_max": 17}}], 60),
        ([{"membre": {"pour": "enfant", "conditions": [{"age": {"max": 8}}]}}], 30),
    ],
)
def test_so_much_by_child_that_the_condition_counts(conditions: Any, amount: float) -> None:
    aid = declarative(conditions, pour="foyer", montant={"genre": "unique", "par_enfant": 30})
    assert only(aid, alone(enfants=CHILDREN)) == Entitlement("", YES, amount)


def test_a_child_of_whom_nobody_knows_is_told() -> None:
    pupils = {"membre": {"pour": "enfant", "conditions": [{"scolarite": ["lycee"]}]}}
    aid = declarative([pupils], pour="foyer", montant={"genre": "unique", "par_enfant": 30})
    children = [{"date_naissance": "2009-01-01"}, {"date_naissance": "2010-01-01", "etudes": {"scolarite": "lycee"}}]
    assert only(aid, alone(enfants=children)) == Entitlement(
        "", unknown("enfants.0.etudes.scolarite", supposed=True), 30
    )


BRACKETS = {
    "selon": "quotient_familial_caf",
    "tranches": [{"jusqu_a": 400, "valeur": 300}, {"jusqu_a": 700, "valeur": 150}],
}
BY_QUOTIENT = declarative([{"boursier": False}], montant={"genre": "unique", "par_tranche": BRACKETS})


@pytest.mark.parametrize(
    ("quotient", "expected"),
    [
        (Measure(400), Entitlement("demandeur", YES, 300)),
        (Measure(401), Entitlement("demandeur", YES, 150)),
        (Measure(650, ("impots.2024.rfr",)), Entitlement("demandeur", unknown("impots.2024.rfr", supposed=True), 150)),
        (Measure(None, ("impots.2024.rfr",)), Entitlement("demandeur", unknown("impots.2024.rfr"))),
    ],
)
def test_so_much_by_bracket(quotient: Measure, expected: Entitlement) -> None:
    assert only(BY_QUOTIENT, alone(), quotient_familial_caf=quotient) == expected


def test_above_the_last_bracket_there_is_no_right_and_the_bound_is_told() -> None:
    above = only(BY_QUOTIENT, alone(), quotient_familial_caf=Measure(701))
    assert above.verdict == NO
    assert [reason.replace(NARROW, " ") for reason in above.reasons] == [
        "Avoir un quotient familial de la CAF ou de la MSA d’au plus 700 € par mois"
    ]


def test_a_bracket_of_age_is_told_in_years() -> None:
    ages = {"selon": "age", "tranches": [{"jusqu_a": 25, "valeur": 10}]}
    aid = declarative([{"boursier": False}], montant={"genre": "unique", "par_tranche": ages})
    assert only(aid, alone()).reasons == ("Avoir au plus 25 ans",)


@pytest.mark.parametrize(("share", "amount"), [({"taux": 0.5, "plafond": 200}, 200), ({"taux": 0.5}, None)])
def test_a_share_of_a_cost_is_worth_its_cap_at_most(share: Any, amount: float | None) -> None:
    aid = declarative([{"boursier": False}], montant={"genre": "unique", "part_du_cout": share})
    assert only(aid, alone()) == Entitlement("demandeur", YES, amount)
