"""« Les mois à venir »: the page, the change of income that is told, and the calendar file."""

from __future__ import annotations

import logging
import re

import pytest
from django.test import Client, override_settings
from django.utils import timezone
from icalendar import Calendar

from mesaides.household.periods import Month
from tests.questions.households import SINGLE
from tests.web.conftest import Opened
from tests.web.reading import heading_of, links_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.calcul]


def test_a_job_that_is_told_is_kept_and_changes_the_months(
    client: Client, opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    """The amount stands in no address nor log. A wage of M+2 is read two months later (décret n° 2025-185)."""
    address, since = opened(SINGLE), Month.of(timezone.localdate()).shift(2)
    with caplog.at_level(logging.DEBUG):
        posted = client.post(f"{address}/mois/", {"depuis": str(since), "salaire": "1387,25"})
        page = client.get(f"{address}/mois/")
    assert (posted.status_code, posted["Location"]) == (303, f"{address}/mois/")
    assert "1387" not in caplog.text
    told = re.sub(r"\s+", " ", text_of(page))
    assert heading_of(page) == "Les mois à venir"
    assert "la loi connue aujourd’hui" in told
    assert "Revenu de solidarité active : s’arrête" in told
    assert "Vos revenus ont changé : ce mois-ci, cette aide regarde ceux" in told
    assert page.content.decode().count("<tr>") == 14
    assert "no-store" in page["Cache-Control"]
    assert f"{address}/mois.ics" in links_of(page)
    file = client.get(f"{address}/mois.ics")
    assert file["Content-Type"] == "text/calendar; charset=utf-8"
    assert len(Calendar.from_ical(file.content).walk("VEVENT")) == page.content.decode().count("<li><strong>")


def test_a_change_may_be_forgotten_and_a_fault_is_told(client: Client, opened: Opened) -> None:
    address = opened(SINGLE | {"a_venir": {"personne": "demandeur", "depuis": "2027-01", "salaire": 1400}})
    assert client.post(f"{address}/mois/", {"effacer": "oui"}).status_code == 303
    wrong = client.post(f"{address}/mois/", {"depuis": "hier", "salaire": "1400"})
    assert wrong.status_code == 422
    assert "Choisissez le mois dans la liste." in text_of(wrong)


def test_a_calculation_that_takes_too_long_is_said(client: Client, opened: Opened) -> None:
    with override_settings(CALCUL_SECONDES=0):
        assert client.get(f"{opened(SINGLE)}/mois/").status_code == 503


def test_the_questions_come_first(client: Client, opened: Opened) -> None:
    address = opened({})
    for page in ("mois/", "mois.ics"):
        assert client.get(f"{address}/{page}").status_code == 303
