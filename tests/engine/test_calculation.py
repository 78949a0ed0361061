"""The short way when it can be, OpenFisca alone when it must, and a deadline in both."""

from __future__ import annotations

import logging

import pytest
from openfisca_core.periods import period

from mesaides.engine.calculation import calculate
from mesaides.engine.deadline import NEVER, Deadline, TooLongError
from mesaides.engine.finding import Found, Native
from mesaides.engine.law import PATIENCE, forget, law
from mesaides.engine.members import Household
from mesaides.engine.request import Request, assemble
from mesaides.engine.simulation import build
from mesaides.engine.stage import Stage, UnforeseenReadError
from tests.engine.households import employee, household, situation

RSA = ("rsa", period("2026-11"))
WAGE = 437.25


def request(wage: float = WAGE) -> Request:
    return assemble(Household(situation(household(employee(wage)))))


@pytest.fixture(autouse=True)
def learned() -> None:
    law(request().household.month)


@pytest.fixture
def no_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise UnforeseenReadError(f"« salaire_net » vaut {WAGE}")

    monkeypatch.setattr(Stage, "run", refuse)


def test_openfisca_answers_alone_until_a_law_is_worth_learning() -> None:
    """Learning takes as long as some households: a month that is asked about once is not learned."""
    forget()
    found = [calculate(request(), (RSA,), None, NEVER) for _ in range(PATIENCE + 1)]
    assert [type(one) for one in found] == [Native] * PATIENCE + [Found]
    assert len({one.value(RSA).tobytes() for one in found}) == 1


def test_the_short_way_gives_the_value_of_openfisca() -> None:
    found = calculate(request(), (RSA,), None, NEVER)
    assert isinstance(found, Found)
    assert found.value(RSA).tobytes() == build(request()).calculate(*RSA).tobytes()


@pytest.mark.usefixtures("no_short_way")
def test_where_the_short_way_stops_openfisca_answers(caplog: pytest.LogCaptureFixture) -> None:
    """The log names the kind of error, never what the household told."""
    with caplog.at_level(logging.WARNING, "mesaides.engine"):
        found = calculate(request(), (RSA,), None, NEVER)
    assert isinstance(found, Native)
    assert found.value(RSA).tobytes() == build(request()).calculate(*RSA).tobytes()
    assert caplog.messages == ["Calcul repris par OpenFisca seul (UnforeseenReadError)"]
    assert found.state is None


def test_past_the_deadline_the_short_way_stops_and_the_next_calculation_works() -> None:
    with pytest.raises(TooLongError):
        calculate(request(), (RSA,), None, Deadline.within(-1))
    assert isinstance(calculate(request(), (RSA,), None, NEVER), Found)


@pytest.mark.usefixtures("no_short_way")
def test_past_the_deadline_openfisca_stops_too_and_the_next_calculation_works() -> None:
    late = Native(build(request(), Deadline.within(-1)))
    with pytest.raises(TooLongError):
        late.value(RSA)
    assert calculate(request(), (RSA,), None, NEVER).value(RSA)[0] > 0


def test_a_calculation_starts_from_an_earlier_one() -> None:
    first = calculate(request(), (RSA,), None, NEVER)
    second = calculate(request(600), (RSA,), first.state, NEVER)
    assert second.value(RSA).tobytes() == build(request(600)).calculate(*RSA).tobytes()
    assert second.value(RSA)[0] < first.value(RSA)[0]
