"""A question is asked once for a reason and its day; no row names its person."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import IntegrityError
from django.utils import timezone

from mesaides.upkeep.models import BrokenLink, Keeper, Reminder


@pytest.mark.django_db
def test_the_same_question_is_not_stored_twice() -> None:
    asked = {"slug": "carte", "why": "OLD", "day": date(2026, 11, 27), "sent_at": timezone.now()}
    assert str(Reminder.objects.create(token_hash="a", **asked)) == "rappel pour carte, 27/11/2026"
    with pytest.raises(IntegrityError):
        Reminder.objects.create(token_hash="b", **asked)


def test_what_rows_are_called() -> None:
    assert str(Keeper(slug="carte", sealed="scellé")) == "responsable de carte"
    assert str(BrokenLink(address="https://a.fr/", verdict="injoignable")) == "injoignable : https://a.fr/"
