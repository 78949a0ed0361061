"""« Les mois à venir »: what its template is given, from months written here."""

from __future__ import annotations

from datetime import date

from mesaides.benefits.model import Statut
from mesaides.questions.journey import Journey
from mesaides.simulations.causes import Cause, Sort
from mesaides.simulations.later import later
from mesaides.simulations.months import COUNT, MonthsAhead
from mesaides.simulations.right import Result, Right
from mesaides.simulations.turns import Stand, Step, Turn
from mesaides.simulations.visits import Visit
from mesaides.web.presenting.months import months_context, named_in, slugs_of, wholes_of
from mesaides.web.visiting import Visiting
from tests.engine.households import adult, employee, household, situation
from tests.questions.households import SINGLE

BONUS, RSA = "prime-activite", "revenu-solidarite-active"
BASE = situation(household(employee(900, enceinte=True)))
VISITING = Visiting(Visit("jeton", SINGLE), Journey(SINGLE, date(2026, 11, 22)))


def step(rank: int) -> Step:
    """100 € of prime d’activité until February, nothing then."""
    month, amount = BASE.month.shift(rank), 100.0 if rank < 4 else 0.0
    rights = (
        Right(BONUS, Statut.CALCULE, eligible=amount > 0, amount=amount),
        Right(RSA, Statut.ECHEC, reason="Le calcul a échoué."),
    )
    then = later(BASE, month)
    return Step(month, then, Result(then.date, rights, ()))


STEPS = tuple(step(rank) for rank in range(COUNT + 1))
TURN = Turn(STEPS[4].month, BONUS, Stand.HAD, Stand.NOT_HAD, 100, 0, (Cause(Sort.INCOMES),))
AHEAD = MonthsAhead(STEPS, (TURN,))


def test_each_month_tells_the_whole_and_each_benefit() -> None:
    assert slugs_of(AHEAD) == [BONUS]
    assert wholes_of(AHEAD)[3:5] == [1000, 900]
    context = months_context(VISITING, AHEAD)
    assert context["headings"] == ["Revenus et aides", "Prime d’activité"]
    assert [row.amounts for row in context["months"][3:5]] == [("1 000 €", "100 €"), ("900 €", "0 €")]
    assert (context["first"], context["last"], context["last_name"]) == ("1 000 €", "900 €", "novembre 2027")
    [mark, *_] = context["chart"].x_marks
    assert mark.text == "nov. 26"


def test_only_the_months_with_a_change_are_told_with_its_reason() -> None:
    [row] = months_context(VISITING, AHEAD)["changing"]
    assert (row.name, row.is_uprated) == ("mars 2027", False)
    assert [change.told for change in row.changes] == ["Prime d’activité : s’arrête (100 € par mois jusque-là)"]
    uprated = [row.name for row in months_context(VISITING, AHEAD)["months"] if row.is_uprated]
    assert uprated == ["janvier 2027", "avril 2027"]


def test_what_is_supposed_is_told() -> None:
    context = months_context(VISITING, AHEAD)
    assert context["not_counted"] == ["Revenu de solidarité active"]
    assert (context["new_year"], context["waits_unknown"]) == ("2025", True)


def test_a_child_born_meanwhile_is_spoken_of() -> None:
    named = named_in(VISITING, situation(household(adult())))
    assert (named("demandeur"), named("enfants.0")) == ("vous", "votre bébé")
