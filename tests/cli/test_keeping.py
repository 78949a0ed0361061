"""« mes-aides entretien » asks each keeper once, whatever the times it is run."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from mesaides.mails.models import QueuedMail
from mesaides.upkeep.keepers import keep
from tests.cli.terminal import Ran, run
from tests.contributions.published import small_catalogue
from tests.upkeep.kept import KEPT

__all__ = ["small_catalogue"]


@pytest.mark.django_db
@pytest.mark.usefixtures("small_catalogue")
def test_it_is_run_twice_and_writes_once(monkeypatch: pytest.MonkeyPatch) -> None:
    later = timezone.now() + timedelta(days=3_650)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    keep("carte", KEPT)
    told = (
        "Nouveaux responsables : 0\nResponsables interrogés : {}\nÀ vérifier : 1 par l’équipe, 1 par leur responsable\n"
    )
    assert [run("entretien") for _again in range(2)] == [Ran(told.format(one), "", 0) for one in (1, 0)]
    assert QueuedMail.objects.count() == 1
