"""What happens is counted by day, through the figures of the site when there are some."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import transaction
from django.test import override_settings

from mesaides.mails.counting import record
from mesaides.mails.models import Tally

pytestmark = pytest.mark.django_db

CALLS: list[tuple[str, dict[str, Any]]] = []


def figures(event: str, **about: Any) -> None:
    CALLS.append((event, about))


def test_each_event_of_a_day_has_one_row() -> None:
    record("suivi_echec", benefit="aide-logement")
    record("suivi_echec", benefit="aide-logement", departement="31")
    record("suivi_echec")
    assert sorted(Tally.objects.values_list("event", "benefit", "count")) == [
        ("suivi_echec", "", 1),
        ("suivi_echec", "aide-logement", 2),
    ]


def test_what_is_undone_is_not_counted() -> None:
    with transaction.atomic():
        record("suivi_echec")
        transaction.set_rollback(True)
    assert not Tally.objects.exists()


def test_the_figures_of_the_site_take_over() -> None:
    CALLS.clear()
    with override_settings(COMPTEUR=f"{__name__}.figures"):
        record("suivi_deja", benefit="aide-logement")
    assert CALLS == [("suivi_deja", {"benefit": "aide-logement", "partner": None, "departement": None})]
    assert not Tally.objects.exists()
