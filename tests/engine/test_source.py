"""What the source of a formula says that it does with its period."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from openfisca_core.periods import Period
from openfisca_core.periods import period as to_period

from mesaides.engine.source import taken_by
from mesaides.engine.taken import NotTimelessError, Taken

MARCH = to_period("2026-03")
Formula = Callable[..., Any]


def of_the_month(person: Any, period: Any, parameters: Any) -> Any:
    return person("salaire_net", period.last_month) * parameters(period).a.b


def by_names(family: Any, period: Any, parameters: Any) -> Any:
    members = family.members
    year = period.n_2
    law = parameters(period).a
    before = law.b
    return family.sum(members("salaire_net", year)) * before.c + law.d.calc(1)


def by_one_name(family: Any, period: Any, parameters: Any) -> Any:
    before = period.offset(-2).last_year
    parameters = parameters(period).a
    return family("rfr", before) * parameters.b[0] + parameters.c


def of_half_a_year(person: Any, period: Any) -> Any:
    return person("salaire_net", Period(("month", period.start, 6)).offset(-6), options=["add"])


def of_another_day(person: Any, period: Any, parameters: Any) -> Any:
    return parameters(period.start.offset("first-of", "year")).a + parameters(period.offset(-1, "year")).a


def within(person: Any, period: Any, parameters: Any) -> Any:
    def worth(amount: Any) -> Any:
        return amount * parameters(period).a

    return worth(person.foyer_fiscal("rfr", period.n_2))


def amending(plain: Any, person: Any, period: Any, parameters: Any) -> Any:
    return plain(person, period, parameters) * parameters(period).a


TIMELESS = {
    of_the_month: {Taken(("a", "b"), ())},
    by_names: {Taken(("a", "b", "c"), ()), Taken(("a", "d", "calc"), ())},
    by_one_name: {Taken(("a", "b"), ()), Taken(("a", "c"), ())},
    of_half_a_year: set(),
    of_another_day: {
        Taken(("a",), (("start", None), ("offset", ("first-of", "year")))),
        Taken(("a",), (("offset", (-1, "year")),)),
    },
    within: {Taken(("a",), ())},
    amending: {Taken(("a",), ())},
}


@pytest.mark.parametrize("formula", TIMELESS, ids=lambda one: one.__name__)
def test_the_parameters_of_a_timeless_formula_are_told(formula: Formula) -> None:
    assert taken_by(formula) == TIMELESS[formula]


def counting_years(person: Any, period: Any) -> Any:
    return person("age", period) + period.start.year


def choosing(person: Any, period: Any) -> Any:
    return person("age", period) if period > MARCH else 0


def helped(person: Any, period: Any) -> Any:
    return of_half_a_year(person, period)


def handing_the_law(person: Any, period: Any, parameters: Any) -> Any:
    return helped(parameters, person)


def listing(person: Any, period: Any) -> Any:
    return sum(person("salaire_net", month) for month in period.get_subperiods("month"))


def renaming(person: Any, period: Any, parameters: Any) -> Any:
    law = parameters(period).a
    law = law.b
    return law.c


def looking_around(person: Any, period: Any) -> Any:
    return person.simulation.calculate("age", period)


def moving_by_what_it_reads(person: Any, period: Any) -> Any:
    return person("age", period.offset(person("mois", period)))


def with_another_population(person: Any, period: Any) -> Any:
    person = person.famille
    return person("af", period)


def amended_elsewhere(plain: Any, person: Any, period: Any, parameters: Any) -> Any:
    return plain(person, period.last_year, parameters)


def keyed(person: Any, period: Any, **options: Any) -> Any:
    return person("age", period, **options)


def on_a_day_that_it_builds(person: Any, period: Any, parameters: Any) -> Any:
    return parameters(Period(("year", period.start, 1)).offset(-1)).a


UNTIMELY = [
    on_a_day_that_it_builds,
    counting_years,
    choosing,
    helped,
    handing_the_law,
    listing,
    renaming,
    looking_around,
    moving_by_what_it_reads,
    with_another_population,
    amended_elsewhere,
    keyed,
    len,
    lambda person, period: person("age", period),
]


@pytest.mark.parametrize("formula", UNTIMELY, ids=lambda one: one.__name__)
def test_what_is_not_understood_is_refused(formula: Formula) -> None:
    with pytest.raises(NotTimelessError):
        taken_by(formula)
