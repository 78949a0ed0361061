"""« Et si… »: what a curve says, from points written here."""

from __future__ import annotations

import datetime

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.variants import Point
from mesaides.web.presenting.variations import VARIATIONS
from mesaides.web.presenting.what_if import Picture, kept, rows, turns

WAGE, _, RENT = VARIATIONS
HEALTH, BONUS, SCHOOL = "complementaire-sante-solidaire", "prime-activite", "allocation-rentree-scolaire"


def point(value: float, bonus: float = 0.0, school: float = 0.0, *, health: bool = False) -> Point:
    rights = (
        Right(BONUS, Statut.CALCULE, eligible=bonus > 0, amount=bonus),
        Right(SCHOOL, Statut.CALCULE, eligible=school > 0, amount=school),
        Right(HEALTH, Statut.CALCULE, eligible=health),
    )
    return Point(value, Result(datetime.date(2026, 11, 22), rights, ()))


CURVE = (point(0.0, school=420, health=True), point(50.0, 100.25, 420, health=True), point(100.0, 80.25))


def test_the_whole_is_the_wage_and_what_comes_each_month() -> None:
    """420 € a year are 35 € a month."""
    picture = Picture(WAGE, CURVE, None, None)
    assert [picture.total(one) for one in CURVE] == [35.0, 185.25, 180.25]
    assert picture.slugs == [BONUS, SCHOOL]
    assert [Picture(RENT, CURVE, None, None).total(one) for one in CURVE] == [35.0, 135.25, 80.25]


def test_the_table_says_what_the_curve_shows() -> None:
    told = [(row.told, row.amounts) for row in rows(Picture(WAGE, CURVE, None, None))]
    assert told[1] == ("50 €", ("185,25 €", "100,25 €", "35 €"))


def test_each_benefit_begins_and_stops_between_two_points() -> None:
    assert turns(CURVE) == [
        "Prime d’activité : commence entre 0 et 50 €.",
        "Allocation de rentrée scolaire : s’arrête entre 50 et 100 €.",
        "Complémentaire santé solidaire : s’arrête entre 50 et 100 €.",
    ]


def test_what_is_kept_of_100_euros_more_is_told_with_what_moves() -> None:
    """1 000 + 150 + 35 = 1 185 €, then 1 100 + 115.5 + 35 = 1 250.50 €: 65.50 € are kept."""
    found = kept(Picture(WAGE, CURVE, point(1000, 150, 420), point(1100, 115.5, 420)))
    assert found is not None
    assert (found.change, found.is_loss, found.is_nothing) == ("66 €", False, False)
    assert found.moves == ("Prime d’activité : 34 € de moins par mois",)


def test_a_loss_is_said_to_be_one() -> None:
    """1 035 + 130 = 1 165 €, then 1 100 €: 65 € less."""
    found = kept(Picture(WAGE, CURVE, point(1000, 130, 420), point(1100)))
    assert found is not None
    assert (found.change, found.is_loss) == ("65 €", True)


def test_nothing_that_changes_is_said_to_be_nothing() -> None:
    found = kept(Picture(RENT, CURVE, point(400, 130), point(500, 130)))
    assert found is not None
    assert (found.is_nothing, found.moves) == (True, ())


def test_nothing_is_said_of_100_euros_more_where_today_is_unknown() -> None:
    assert kept(Picture(WAGE, CURVE, None, None)) is None
