"""What happens to mails is counted by day for who runs the service; what the follow-up tells, in the public figures."""

from __future__ import annotations

import pytest
from django.db import transaction

from mesaides.mails.counting import publish, record
from mesaides.mails.models import Tally
from tests.mails.letterbox import published

pytestmark = pytest.mark.django_db


def test_each_event_of_a_day_has_one_row() -> None:
    for event in ("courriel_parti", "courriel_parti", "courriel_refuse"):
        record(event)
    assert sorted(Tally.objects.values_list("event", "count")) == [("courriel_parti", 2), ("courriel_refuse", 1)]


def test_what_the_follow_up_tells_is_published() -> None:
    publish("suivi_deja", benefit="aide-logement")
    publish("suivi_rien_temps", benefit="aide-logement")
    assert published() == {"deja": 1, "deja aide-logement": 1, "rien-raison": 1, "rien-raison temps": 1}
    assert not Tally.objects.exists()


def test_what_is_undone_is_not_counted() -> None:
    with transaction.atomic():
        record("courriel_parti")
        publish("suivi_deja", benefit="aide-logement")
        transaction.set_rollback(True)
    assert not Tally.objects.exists()
    assert published() == {}
