"""Keep the gaps that people report, sealed with keys that the database does not hold, two years at most."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils import timezone

from mesaides.household.reading import dump
from mesaides.household.situation import Situation
from mesaides.simulations.gaps.anonymising import anonymised
from mesaides.simulations.models import ReportedGap

KEPT = timedelta(days=730)
STEP = 4096
"""Bytes: what is sealed is filled up to a multiple of it, so that a length tells nothing."""


class UnreadableGapError(ValueError):
    """No key of the settings opens what was kept."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What was computed and what was granted, in the unit and the rhythm of the benefit; `None`: no right.

    `situation`: the anonymous household, in the form that `read` takes. `person`: as in the results.
    """

    benefit: str
    person: str | None
    computed: float | None
    granted: float | None
    situation: dict[str, Any]


def report(benefit: str, person: str | None, computed: float | None, granted: float | None, of: Situation) -> None:
    """Keep a gap, and the household `of` which it is without what could tell whose it is."""
    gap = Gap(benefit, person, computed, granted, dump(anonymised(of)))
    month = timezone.localdate().replace(day=1)
    ReportedGap.objects.create(month=month, sealed=_sealed(gap))


def reported() -> dict[int, tuple[date, Gap]]:
    """By number, the month of each report and what it tells. Raises `UnreadableGapError`."""
    return {row.pk: (row.month, _opened(row.sealed)) for row in ReportedGap.objects.order_by("pk")}


def purge_gaps(today: date) -> int:
    """Erase the reports whose time has passed; how many there were."""
    erased, _ = ReportedGap.objects.filter(month__lt=today - KEPT).delete()
    return erased


def _sealed(gap: Gap) -> str:
    text = json.dumps(asdict(gap), ensure_ascii=False).encode()
    filled = text.ljust(-(-len(text) // STEP) * STEP)  # JSON ignores the spaces at its end
    return _keys().encrypt(filled).decode()


def _opened(sealed: str) -> Gap:
    try:
        return Gap(**json.loads(_keys().decrypt(sealed.encode())))
    except (InvalidToken, ValueError) as error:
        raise UnreadableGapError(
            "Aucune clef de ECARTS_CLEFS n’ouvre ces signalements : remettez la clef qui a été retirée."
        ) from error


def _keys() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.ECARTS_CLEFS])
