"""What is stored of a hand-over: two sealed envelopes, the names that find them, and an end."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class Handover(models.Model):
    """One consent. `name` and `owner` are derived from secrets that the database does not hold.

    `sealed`: what the partner may fetch, opened by the link alone; emptied once read. `record`: what the person is told
    of their consent, opened by the token of their visit alone.
    """

    name = models.CharField(max_length=64, primary_key=True)
    owner = models.CharField(max_length=64, db_index=True)
    sealed = models.BinaryField()
    record = models.BinaryField()
    taken = models.BooleanField(default=False)
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = "transmission"
        verbose_name_plural = "transmissions"

    def __str__(self) -> str:
        return f"transmission jusqu’au {timezone.localtime(self.ends_at):%d/%m/%Y}"
