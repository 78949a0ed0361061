"""The stored visit: sealed answers, found by a name derived from the link that opens them."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class StoredVisit(models.Model):
    """One visit. The token itself is never stored: without the link, nothing leads here and nothing opens it.

    No other date than that of its end: the day it was opened would serve nobody.
    """

    token_hash = models.CharField(max_length=64, primary_key=True)
    sealed = models.BinaryField()
    kept_until = models.DateTimeField(db_index=True)
    follow_up = models.BooleanField(default=False)

    class Meta:
        verbose_name = "simulation en cours"
        verbose_name_plural = "simulations en cours"

    def __str__(self) -> str:
        return f"simulation gardée jusqu’au {timezone.localtime(self.kept_until):%d/%m/%Y}"


class ReportedGap(models.Model):
    """What a person was granted beside what was computed, without identity and sealed by the keys of the server."""

    month = models.DateField()
    sealed = models.TextField()

    class Meta:
        verbose_name = "écart signalé"
        verbose_name_plural = "écarts signalés"

    def __str__(self) -> str:
        return f"écart signalé en {self.month:%m/%Y}"
