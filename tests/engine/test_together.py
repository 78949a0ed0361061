"""Households found together: each its own values, origins and amounts beneath those declared."""

from __future__ import annotations

import pytest
from openfisca_core.periods import period

from mesaides.engine.deadline import NEVER
from mesaides.engine.declared import Node
from mesaides.engine.law import Law
from mesaides.engine.members import Household
from mesaides.engine.request import Request, assemble
from mesaides.household.periods import Month
from tests.engine.households import Json, adult, child, couple, employee, home, household, situation

NODES: tuple[Node, ...] = tuple((name, period("2026-11")) for name in ("aide_logement", "rsa", "aah"))
DISABLED = {"handicap": True, "taux_incapacite": 0.8}
MIXED: dict[str, Json] = {
    "alone": household(employee(900), logement=home(loyer=300)),
    "a family": couple(employee(1200), adult(), "union_libre", enfants=[child("2018-01-01"), child("2020-01-01")]),
    "receiving": household(adult(**DISABLED, prestations_recues={"aah": 500})),
    "entitled": household(adult(**DISABLED)),
    "told what it received": household(adult(), prestations_recues={"rsa": 400, "aide_logement": 200}),
    "a notice": household(employee(500), impots={"2024": {"rfr": 9_000, "nombre_parts": 1}}),
    "no answer about incomes": household(employee(None)),
}


def asked(data: Json) -> Request:
    return assemble(Household(situation(data)))


@pytest.fixture(scope="module")
def law() -> Law:
    fresh = Law(Month(2026, 11))
    fresh.learn(NODES)
    return fresh


def test_each_has_what_it_has_alone_to_the_last_bit(law: Law) -> None:
    requests = [asked(one) for one in MIXED.values()]
    for name, request, share in zip(MIXED, requests, law.together(requests, NODES, None, NEVER), strict=True):
        alone = law.state(request, NODES, None, NEVER)
        for node in NODES:
            number = alone.program.answers[node]
            assert share.value(node).tobytes() == alone.value(number).tobytes(), (name, node)
            among = request.unknown
            assert share.origins(node, among) == alone.program.origins(node, among), (name, node)


def test_the_amount_beneath_one_that_is_declared_is_each_one_s_own(law: Law) -> None:
    partner = couple(adult(**DISABLED, prestations_recues={"aah": 500}), adult(**DISABLED))
    requests = [asked(MIXED["entitled"]), asked(partner)]
    entitled, declaring = law.together(requests, NODES, None, NEVER)
    assert not entitled.before_overlay
    alone = law.state(requests[1], NODES, None, NEVER)
    assert {node: array.tolist() for node, array in declaring.before_overlay.items()} == {
        node: array.tolist() for node, array in alone.before_overlay.items()
    }


def test_each_point_of_a_curve_has_its_own_amount_beneath(law: Law) -> None:
    """The amount declared is the same for all: what the model finds beneath it is not."""
    points = [asked(household(employee(wage), prestations_recues={"rsa": 400})) for wage in (0, 300, 500)]
    start = law.state(points[0], NODES, None, NEVER)
    [node] = start.before_overlay
    shares = law.together(points, NODES, start, NEVER)
    found = [share.before_overlay[node].tolist() for share in shares]
    assert found == [law.state(point, NODES, None, NEVER).before_overlay[node].tolist() for point in points]
    assert len({tuple(one) for one in found}) == len(points)


def test_the_answers_of_a_visit_are_never_kept_as_a_model(law: Law) -> None:
    request = asked(MIXED["alone"])
    earlier = law.state(request, NODES, None, NEVER)
    before = law._book.model
    law.together([request, request], NODES, earlier, NEVER)
    assert law._book.model is before


def test_a_model_grows_with_the_structures_that_are_met(law: Law) -> None:
    law.together([asked(MIXED["alone"])] * 2, NODES, None, NEVER)
    known = set(law._book.model.ranks)  # type: ignore[union-attr]  # there is one
    law.together([asked(household(enfants=[child("2015-01-01")] * 5))] * 2, NODES, None, NEVER)
    assert set(law._book.model.ranks) > known  # type: ignore[union-attr]  # there is one
