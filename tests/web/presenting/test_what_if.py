"""« Et si… »: what its template is given, from points written here."""

from __future__ import annotations

from datetime import date

from mesaides.questions.journey import Journey
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.picture import Picture
from mesaides.web.presenting.what_if import headings, rows, what_if_context
from mesaides.web.visiting import Visiting
from tests.engine.households import adult, household, situation
from tests.web.presenting.test_picture import BY_NAME, CURVE, picture, point

VISITING = Visiting(Visit("jeton", {}), Journey({}, date(2026, 11, 22)))


def test_the_table_says_what_the_curve_shows() -> None:
    told = [(row.told, row.amounts) for row in rows(picture("salaire"))]
    assert told[1] == ("50 €", ("1 185,25 €", "100,25 €", "35 €"))
    assert headings(picture("salaire")) == ["Revenus et aides", "Prime d’activité", "Allocation de rentrée scolaire"]
    assert headings(picture("loyer"))[0] == "Toutes les aides"


def test_a_benefit_that_moves_has_a_chart_and_one_that_stays_a_sentence() -> None:
    context = what_if_context(VISITING, picture("salaire", point(0.0, 30, 420), point(50.0, 20, 420)))
    assert [chart.title for chart in context["charts"]] == ["Prime d’activité"]
    assert context["steady"] == ["Allocation de rentrée scolaire : 35 €"]
    assert context["here"] is None


def test_a_chart_is_described_in_words_for_those_who_do_not_see_it() -> None:
    context = what_if_context(VISITING, picture("salaire", here=CURVE[0], more=CURVE[1]))
    assert context["whole"].description == (
        "Pour un salaire de 0 € : 1 035 € par mois. Pour un salaire de 50 € : 1 185 €, le plus haut. "
        "Pour un salaire de 100 € : 1 180 €."
    )
    assert context["here"] == "0 € de salaire par mois"


def test_what_is_not_added_is_named() -> None:
    told = household(adult(revenus={"gains_exceptionnels": 500}))
    context = what_if_context(VISITING, Picture(situation(told), BY_NAME["salaire"], CURVE))
    assert context["left_out"] == ["une rentrée d’argent qui ne se répète pas"]
    assert not context["has_unknown_incomes"]
