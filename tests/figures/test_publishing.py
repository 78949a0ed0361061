"""Two hundred visits: what is published is what happened, less what must be hidden."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from django.core.cache import cache
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from mesaides.figures.demonstration import invented_visit
from mesaides.figures.events import ANSWERS, Axis, Event, Reason
from mesaides.figures.hiding import THRESHOLD
from mesaides.figures.publishing import published, tables_of
from mesaides.figures.recording import Happening, add, rows_of
from tests.figures.counted import PPA, RSA, counts, whole_numbers


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    cache.clear()


@pytest.mark.django_db
def test_published_figures_are_those_of_the_events() -> None:
    chance, today = Random(7), timezone.localdate()  # noqa: S311 - le hasard d’un test, toujours le même
    events = [happening for _ in range(200) for happening in invented_visit(chance, today)]
    add(events)
    publication = published()
    assert publication is not None
    raw = Counter((event, axis, word) for one in events for _since, event, axis, word in rows_of(one))
    compared = {
        ("parcours", "simulations"): {"commencee": ("commencee", "total", ""), "terminee": ("terminee", "total", "")},
        ("durees", "simulations"): {
            one: ("duree", "detail", one) for (e, a, one) in raw if (e, a) == ("duree", "detail")
        },
        ("aides", "montrees"): {one: ("montree", "aide", one) for (e, a, one) in raw if (e, a) == ("montree", "aide")},
        ("avis", "reponses"): {one: ("avis", "detail", one) for (e, a, one) in raw if (e, a) == ("avis", "detail")},
    }
    told = 0
    for (slug, column), names in compared.items():
        table = publication.table(slug)
        assert table is not None
        for row, name in names.items():
            value = table.value(row, column)
            assert value in {raw[name], None}
            told += value is not None
    assert told > 20
    assert min(whole_numbers(publication.tables)) >= THRESHOLD


@pytest.mark.django_db
def test_a_publication_is_kept_a_minute_and_an_unknown_year_is_not_published() -> None:
    first = published()
    add([Happening(Event.STARTED)])
    assert published() == first
    cache.clear()
    assert published() != first
    assert published(1999) is None


NUMBERS = st.integers(0, 60)


@given(st.lists(NUMBERS, min_size=7, max_size=7), st.lists(NUMBERS, min_size=8, max_size=8))
def test_no_published_figure_is_under_the_threshold(stops: list[int], outcomes: list[int]) -> None:
    reached = [sum(stops[rank:]) for rank in range(7)]
    chapters = ("famille", "logement", "revenus", "aides", "precisions")
    claims = dict(
        zip(
            ANSWERS,
            zip(outcomes[::2], outcomes[1::2], strict=True),
            strict=True,
        )
    )
    benefit = {event: {RSA: one, PPA: two} for event, (one, two) in claims.items()}
    fine = {
        Axis.BENEFIT: benefit
        | {Event.SHOWN: {RSA: stops[0], PPA: reached[0]}, Event.BEGUN: {RSA: stops[0] // 2, PPA: stops[1]}},
        Axis.TOTAL: {event: {"": sum(numbers)} for event, numbers in claims.items()},
        Axis.DETAIL: {Event.WHY_STUCK: {Reason.REFUSED: outcomes[2], Reason.OTHER: outcomes[3]}},
        Axis.PLACE: {Event.FINISHED: {"31": stops[2], "75": stops[3]}},
    }
    given_counts = counts(
        whole={Event.STARTED: reached[0], Event.FINISHED: reached[6], Event.CLAIMED: reached[6] // 2},
        details={
            Event.REACHED: dict(zip(chapters, reached[1:6], strict=True)),
            Event.FEEDBACK: {"oui": stops[4], "non": stops[5]},
        },
        months={Event.STARTED: {1: reached[0]}, Event.FINISHED: {1: reached[6]}},
        fine=fine,
    )
    assert min(whole_numbers(tables_of(given_counts)), default=THRESHOLD) >= THRESHOLD
