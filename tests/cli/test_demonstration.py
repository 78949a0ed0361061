"""« mes-aides demonstration » refuses where invented figures could be taken for true ones."""

from datetime import date

import pytest
from pytest_django.fixtures import Settings

from mesaides.cli.demonstration import invent_figures
from mesaides.cli.french import Refused
from mesaides.figures.models import Count

pytestmark = pytest.mark.django_db


def test_it_refuses_on_a_site_that_is_no_demonstration() -> None:
    with pytest.raises(Refused, match="DEMONSTRATION=1"):
        invent_figures(3, date(2026, 11, 27))


def test_it_invents_elsewhere(settings: Settings) -> None:
    settings.DEMONSTRATION = True
    invent_figures(3, date(2026, 11, 27))
    assert Count.objects.filter(invented=True).exists()
