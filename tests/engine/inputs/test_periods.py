"""An input asked for one period alone answers what the request declares there."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import UNDECLARED, Answer, Input, LaidOver
from mesaides.engine.members import Household, Member
from mesaides.engine.request import ETERNITY, Declaration, assemble, default_of, variable_of
from mesaides.household.income_kinds import Revenu
from mesaides.household.periods import Month
from tests.engine.households import Json, adult, child, couple, employee, household, situation
from tests.engine.inputs.answers import on_parents_return
from tests.engine.inputs.jobs import after, before

NOTICE = {"2024": {"rfr": 24_000, "rfr_conjoint": 9_000}}
SOME_MONTHS: Json = {"2026-10": 900, "2026-05": 700, "2024-02": 300}
HOUSEHOLDS: dict[str, Json] = {
    "nothing": household(),
    "incomes unknown": couple(adult() | {"revenus": None}, employee(None)),
    "every month, every kind": household(adult(revenus={kind.value: 310 for kind in Revenu})),
    "some months, every kind": household(adult(revenus={kind.value: SOME_MONTHS for kind in Revenu})),
    "a notice": couple(employee(1300), adult(revenus={"chomage_net": 900}), "union_libre", impots=NOTICE),
    "a notice alone": household(impots={"2024": {"rfr": 24_000}}),
    "a notice, incomes unknown": household(adult() | {"revenus": None}, impots={"2024": {"rfr": 24_000}}),
    "totals of a year": household(
        employee(1300, revenus_annuels={"2024": {"salaire_imposable": 9000, "rpns_auto_entrepreneur_CA_bnc": 4000}})
    ),
    "totals of a year alone": household(adult(revenus_annuels={"2025": {"chomage_imposable": 5000}})),
    "a working child": household(enfants=[child("2005-05-01", "inconnue", revenus={"salaire_net": 900})]),
    "a child born this year": household(employee(1300), enfants=[child("2026-05-01"), child("2015-05-01")]),
    "parents elsewhere": on_parents_return(rfr=27_000),
    "a last job": after(),
    "a last job that ends this month": after(contrat_de_travail_fin="2026-11-10"),
    "a next job": before(),
    "aids received": couple(
        adult(prestations_recues={"aah": 500, "pch": {"2026-10": 100}}),
        adult(),
        prestations_recues={"rsa": 400, "af": 0},
    ),
    "aids unknown": household(adult(prestations_recues=None), prestations_recues=None),
    "asking in January": household(employee({"2025-12": 900, "2025-03": 700})) | {"date": "2026-01-02"},
}


@pytest.fixture(params=HOUSEHOLDS.values(), ids=HOUSEHOLDS)
def asking(request: pytest.FixtureRequest) -> Household:
    return Household(situation(request.param))


def test_the_request_declares_what_each_input_answers_on_each_period(asking: Household) -> None:
    declared = {(one.variable, period): one for one in assemble(asking).declarations for period in one.periods}
    for item in all_inputs():
        for period in item.span.periods(asking.month):
            name = ETERNITY if period is None else str(period)
            answers = [_asked_alone(item, arguments, period) for arguments in _subjects(item.entity, asking)]
            assert _is_told(item, answers, declared.pop((item.variable, name), None)), (item.variable, name)
    assert not declared


def _asked_alone(item: Input, arguments: tuple[Any, ...] | None, period: Month | int | None) -> Answer:
    if arguments is None:
        return UNDECLARED
    return item.answer(*arguments, *((period,) if item.span.told else ()))


def _subjects(entity: str, asking: Household) -> Iterator[tuple[Any, ...] | None]:
    if entity == "individu":
        return ((member,) for member in asking.members)
    if entity == "foyer_fiscal":
        return ((asking, name) for name in asking.names(entity))
    return ((asking,) if name == "demandeur" else None for name in asking.names(entity))


def _is_told(item: Input, answers: list[Answer], found: Declaration | None) -> bool:
    """Whether the declaration holds the answers; without one, whether the model would find them."""
    values = [answer.value if isinstance(answer, LaidOver) else answer for answer in answers]
    values = [UNDECLARED if value is None else value for value in values]
    if found is None:
        told = {value for value in values if value is not UNDECLARED}
        return not told or (not variable_of(item.variable).formulas and told == {default_of(item.variable)})
    is_over = any(isinstance(answer, LaidOver) for answer in answers)
    return list(map(repr, values)) == list(map(repr, found.values)) and found.over == is_over


@cache
def _members() -> list[Member]:
    """Those of the households above, and of one for each kind of income alone."""
    alone = [household(adult(revenus={kind.value: SOME_MONTHS})) for kind in Revenu]
    return [member for data in (*HOUSEHOLDS.values(), *alone) for member in Household(situation(data)).members]


@pytest.mark.parametrize("item", [item for item in all_inputs() if item.steady], ids=lambda item: item.variable)
def test_an_input_is_steady_only_where_every_period_has_one_answer(item: Input) -> None:
    steady = [member for member in _members() if item.steady and item.steady(member)]
    assert steady, "aucun foyer de ce fichier ne l’éprouve : ajoutez-en un"
    for member in steady:
        assert len({repr(item.answer(member, period)) for period in item.span.periods(member.month)}) == 1, member
