"""What the follow-up counts is counted once, and a reason without its benefit."""

from __future__ import annotations

import logging

import pytest

from mesaides.figures.followup import count
from mesaides.figures.models import Count
from tests.figures.counted import RSA

pytestmark = pytest.mark.django_db


def test_an_answer_and_its_reason() -> None:
    count("suivi_accepte")
    count("suivi_echec", benefit=RSA)
    count("suivi_echec_refus", benefit=RSA)
    count("suivi_arrete")
    assert sorted(Count.objects.values_list("event", "axis", "word", "number")) == [
        ("echec", "aide", RSA, 1),
        ("echec", "total", "", 1),
        ("echec-raison", "detail", "refus", 1),
        ("echec-raison", "total", "", 1),
        ("suivi", "total", "", 1),
    ]


def test_an_unknown_word_is_logged_and_not_counted(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        count("suivi_dupont", benefit=RSA)
    assert "mot inconnu" in caplog.text
    assert "dupont" not in caplog.text
    assert not Count.objects.exists()
