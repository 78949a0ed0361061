"""Invented figures are made where the page says so, and are never among the true ones."""

from datetime import date

import pytest
from pytest_django.fixtures import Settings

from mesaides.figures.demonstration import NotADemonstration, invent
from mesaides.figures.models import Count

TODAY = date(2026, 11, 27)
pytestmark = pytest.mark.django_db


def test_nothing_is_invented_elsewhere() -> None:
    with pytest.raises(NotADemonstration, match="DEMONSTRATION=1"):
        invent(5, TODAY)
    assert not Count.objects.exists()


def test_the_same_figures_are_invented_each_time(settings: Settings) -> None:
    settings.DEMONSTRATION = True
    made = []
    for _ in range(2):
        invent(20, TODAY)
        made.append(sorted(Count.objects.values_list("since", "event", "axis", "word", "number")))
    assert made[0] == made[1]
    assert not Count.objects.filter(invented=False).exists()
