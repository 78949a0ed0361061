"""Counters and editions say what they are."""

from datetime import date

from mesaides.figures.models import Count, Edition


def test_they_say_what_they_are() -> None:
    one = Count(since=date(2026, 11, 27), event="terminee", axis="departement", word="31", number=12)
    assert str(one) == "27/11/2026 terminee departement 31 : 12"
    assert str(Edition(year=2026, finished=12)) == "édition à 12 simulations terminées"
