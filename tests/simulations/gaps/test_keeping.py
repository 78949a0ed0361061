"""A report is kept sealed, opened by the keys of the server alone, and erased after two years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from cryptography.fernet import Fernet
from django.test import override_settings
from django.utils import timezone

from mesaides.household.reading import read
from mesaides.simulations.gaps.keeping import KEPT, Gap, UnreadableGapError, purge_gaps, report, reported
from mesaides.simulations.models import ReportedGap
from tests.household.households import household
from tests.household.households import read as read_at

pytestmark = pytest.mark.django_db

HOUSING = "aide-logement"


def test_what_is_reported_is_found_again_without_identity() -> None:
    situation = read_at(household())
    report(HOUSING, None, 241.5, 200.25, of=situation)
    ((month, gap),) = reported().values()
    assert month == timezone.localdate().replace(day=1)
    assert gap == Gap(HOUSING, None, 241.5, 200.25, gap.situation)
    assert read(gap.situation, today=situation.date).demandeur.date_naissance.day == 1


def test_its_row_says_nothing() -> None:
    report(HOUSING, None, 241.5, None, of=read_at(household()))
    row = str(ReportedGap.objects.values().get())
    assert not any(told in row for told in (HOUSING, "241.5", "1990", "31555"))


def test_an_older_key_opens_still_and_another_opens_nothing() -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    with override_settings(ECARTS_CLEFS=[old]):
        report(HOUSING, None, 241.5, None, of=read_at(household()))
    with override_settings(ECARTS_CLEFS=[new, old]):
        assert len(reported()) == 1
    with override_settings(ECARTS_CLEFS=[new]), pytest.raises(UnreadableGapError, match="ECARTS_CLEFS"):
        reported()


def test_it_is_erased_after_two_years() -> None:
    report(HOUSING, None, 241.5, None, of=read_at(household()))
    ReportedGap.objects.update(month=date(2026, 11, 1))
    assert purge_gaps(date(2026, 11, 1) + KEPT) == 0
    assert purge_gaps(date(2026, 11, 1) + KEPT + timedelta(days=1)) == 1
