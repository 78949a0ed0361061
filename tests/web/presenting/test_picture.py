"""The points of a curve: what they say, from points written here."""

from __future__ import annotations

import datetime

from mesaides.benefits.model import Statut
from mesaides.simulations.right import Result, Right
from mesaides.simulations.variants import Point
from mesaides.web.presenting.picture import Picture, kept, turns
from mesaides.web.presenting.variations import variations
from mesaides.web.presenting.wordings import AGE, WAGE
from tests.engine.households import adult, couple, employee, situation

BY_NAME = {one.name: one for one in variations(35)}
HEALTH, BONUS, SCHOOL = "complementaire-sante-solidaire", "prime-activite", "allocation-rentree-scolaire"


def point(value: float, bonus: float = 0.0, school: float = 0.0, *, health: bool = False) -> Point:
    rights = (
        Right(BONUS, Statut.CALCULE, eligible=bonus > 0, amount=bonus),
        Right(SCHOOL, Statut.CALCULE, eligible=school > 0, amount=school),
        Right(HEALTH, Statut.CALCULE, eligible=health),
    )
    return Point(value, Result(datetime.date(2026, 11, 22), rights, ()))


CURVE = (point(0.0, school=420, health=True), point(50.0, 100.25, 420, health=True), point(100.0, 80.25))


def picture(varies: str, *points: Point, here: Point | None = None, more: Point | None = None) -> Picture:
    """A household whose partner earns 1 000 €."""
    base = situation(couple(employee(700), adult(revenus={"retraite_nette": 1000})))
    return Picture(base, BY_NAME[varies], points or CURVE, here, more)


def test_the_whole_is_what_comes_in_each_month() -> None:
    """The wage, the 1 000 € of the partner, and 420 € a year, which are 35 € a month."""
    found = picture("salaire")
    assert found.wholes == [(0.0, 1035.0), (50.0, 1185.25), (100.0, 1180.25)]
    assert found.incomes == [(0.0, 1000.0), (50.0, 1050.0), (100.0, 1100.0)]
    assert found.slugs == [BONUS, SCHOOL]
    assert found.of(SCHOOL) == [(0.0, 35.0), (50.0, 35.0), (100.0, 0.0)]


def test_a_rent_brings_no_money_in() -> None:
    found = picture("loyer")
    assert found.wholes == [(0.0, 35.0), (50.0, 135.25), (100.0, 80.25)]
    assert found.incomes == []


def test_each_benefit_begins_and_stops_between_two_points() -> None:
    assert turns(CURVE, WAGE) == [
        "Prime d’activité : commence entre 0 et 50 €.",
        "Allocation de rentrée scolaire : s’arrête entre 50 et 100 €.",
        "Complémentaire santé solidaire : s’arrête entre 50 et 100 €.",
    ]
    assert turns(CURVE[:2], AGE) == ["Prime d’activité : commence à 50 ans."]


def test_what_is_kept_of_100_euros_more_is_told_with_what_moves() -> None:
    """150 + 35 = 185 €, then 115.50 + 35 = 150.50 €: of 100 € more, 100 - 34.50 = 65.50 € are kept."""
    found = kept(picture("salaire", here=point(1000, 150, 420), more=point(1100, 115.5, 420)))
    assert found is not None
    assert (found.change, found.is_loss, found.is_nothing) == ("66 €", False, False)
    assert found.moves == ("Prime d’activité : 34 € de moins par mois",)


def test_an_hour_more_is_told_with_what_it_pays() -> None:
    """700 € for 35 hours: 20 € an hour of the week, of which 20 - 5 = 15 € are kept."""
    found = kept(picture("heures", here=point(35, 105), more=point(36, 100)))
    assert found is not None
    assert (found.added, found.change) == ("20 €", "15 €")


def test_a_loss_is_said_to_be_one() -> None:
    """130 + 35 = 165 €, then nothing: 165 - 100 = 65 € less."""
    found = kept(picture("salaire", here=point(1000, 130, 420), more=point(1100)))
    assert found is not None
    assert (found.change, found.is_loss) == ("65 €", True)


def test_nothing_that_changes_is_said_to_be_nothing() -> None:
    found = kept(picture("loyer", here=point(400, 130), more=point(500, 130)))
    assert found is not None
    assert (found.is_nothing, found.moves) == (True, ())


def test_nothing_is_said_of_a_little_more_where_today_is_unknown() -> None:
    assert kept(picture("salaire")) is None
