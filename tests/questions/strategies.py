"""Random visits: people who answer anything possible, stop midway, or whose stored answers are damaged."""

from __future__ import annotations

from datetime import date, timedelta
from functools import singledispatch
from typing import Any

from hypothesis import strategies as st

from mesaides.questions import kinds
from mesaides.questions.asked import Asked
from mesaides.questions.journey import Journey
from mesaides.questions.kinds.amounts import PER_YEAR
from tests.questions.households import COUPLE, PARENT, SINGLE, TODAY

LONGEST = 150
"""More pages than any visit has: past it, a visit would never end."""


@singledispatch
def possible(kind: object, asked: Asked) -> st.SearchStrategy[Any]:
    """Answers that the kind accepts."""
    raise NotImplementedError(type(kind))


def _or_unknown(strategy: st.SearchStrategy[Any], *, unknown: object) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy) if unknown else strategy


@possible.register
def _day(kind: kinds.Day, asked: Asked) -> st.SearchStrategy[Any]:
    oldest = asked.today - timedelta(days=365 * 90)
    youngest = date(asked.today.year - kind.youngest - 1, 1, 1) if kind.born else asked.today
    start, end = (asked.today, asked.today + timedelta(days=400)) if kind.future else (oldest, youngest)
    return _or_unknown(st.dates(start, end).map(date.isoformat), unknown=kind.unknown)


@possible.register
def _choice(kind: kinds.Choice, asked: Asked) -> st.SearchStrategy[Any]:
    return _or_unknown(st.sampled_from(kind.values(asked)), unknown=kind.unknown)


@possible.register
def _several(kind: kinds.Several, asked: Asked) -> st.SearchStrategy[Any]:
    values = [value for value in kind.values(asked) if value != kind.alone]
    minimum = 1 if kind.required else 0
    return _or_unknown(
        st.lists(st.sampled_from(values), unique=True, min_size=minimum, max_size=4), unknown=kind.unknown
    )


@possible.register
def _yes_no(kind: kinds.YesNo, asked: Asked) -> st.SearchStrategy[Any]:
    return _or_unknown(st.booleans(), unknown=kind.unknown)


@possible.register
def _whole(kind: kinds.Whole, asked: Asked) -> st.SearchStrategy[Any]:
    return _or_unknown(st.integers(kind.minimum, min(kind.maximum, kind.minimum + 3)), unknown=kind.unknown)


@possible.register
def _euros(kind: kinds.Euros, asked: Asked) -> st.SearchStrategy[Any]:
    amounts = st.integers(int(kind.minimum) + 1, int(min(kind.maximum, 5_000)))
    return _or_unknown(amounts, unknown=kind.unknown)


@possible.register
def _monthly(kind: kinds.MonthlyEuros, asked: Asked) -> st.SearchStrategy[Any]:
    amount = st.integers(0, 5_000)
    months = [str(month) for month in (*kind.months(asked), *kind.older(asked))]
    by_month = st.fixed_dictionaries({month: st.one_of(st.none(), amount) for month in months})
    return st.one_of(st.none(), amount, by_month, amount.map(lambda total: {PER_YEAR: total}))


@possible.register
def _place(kind: kinds.Place, asked: Asked) -> st.SearchStrategy[Any]:
    return st.sampled_from(["31555", "75114", "13055", "97411", "2A004", "23096"])


@st.composite
def complete_visits(draw: st.DrawFn) -> dict[str, Any]:
    """Somebody who answers page after page until nothing is left, and went back on some answers."""
    answers: dict[str, Any] = draw(st.sampled_from([{}, SINGLE, PARENT, COUPLE])).copy()
    for field in draw(st.lists(st.sampled_from(sorted(answers)), max_size=3)) if answers else ():
        answers.pop(field, None)
    for _page in range(LONGEST):
        page = Journey(answers, TODAY).first_unanswered
        if page is None:
            return answers
        answers |= {item.field: draw(possible(item.kind, item.asked)) for item in page.questions}
    raise AssertionError(f"Après {LONGEST} pages, cette visite demande encore : {page and page.slug}.")


@st.composite
def some_visits(draw: st.DrawFn) -> dict[str, Any]:
    """A visit left midway, with answers missing here and there."""
    answers = draw(complete_visits())
    kept = draw(st.sets(st.sampled_from(sorted(answers))))
    return {field: answers[field] for field in kept}


def anything() -> st.SearchStrategy[dict[str, Any]]:
    """Stored answers of any shape, under the names of real fields."""
    fields = st.sampled_from(sorted(PARENT | COUPLE))
    values = st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text(max_size=12)
        | st.sampled_from(["marie", "2014-01-01"]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=2),
        max_leaves=5,
    )
    return st.dictionaries(fields, values, max_size=20)
