"""The machine can lay a PDF out, and knows the day."""

from __future__ import annotations

import datetime

import pytest
from django.utils import timezone

from mesaides.cli.installation import machine
from mesaides.cli.installation.finding import Verdict


@pytest.mark.pdf
def test_a_pdf_is_really_made() -> None:
    assert machine.pdf().verdict is Verdict.FINE


def test_a_missing_font_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_made", lambda: b"%PDF")
    assert "DejaVu" in machine.pdf().thing


def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> bytes:
        raise OSError("libpango")

    monkeypatch.setattr(machine, "_made", fails)
    assert "scripts/pdf.sh" in machine.pdf().mend


@pytest.mark.django_db
def test_the_clock_of_this_machine_is_right() -> None:
    assert machine.clock(timezone.now()).verdict is Verdict.FINE


@pytest.mark.django_db
def test_a_clock_before_the_catalogue_is_told() -> None:
    assert "l’horloge retarde" in machine.clock(_noon(datetime.date(2020, 1, 1))).thing


def _noon(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(12), datetime.UTC)
