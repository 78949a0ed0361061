"""What is stored of a link that was confided: two sealed envelopes, the names that find them, and an end."""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.utils import timezone


class ConfidedLink(models.Model):
    """The one link of a visit. `name` is derived from the link, `owner` from the token: the database has neither.

    `sealed`: what opens the visit, that the link alone unseals. `record`: the link itself, that the token of the visit
    alone unseals, so that its owner is shown it again.
    """

    name = models.CharField(max_length=64, primary_key=True)
    owner = models.CharField(max_length=64, unique=True)
    sealed = models.BinaryField()
    record = models.BinaryField()
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = "lien confié"
        verbose_name_plural = "liens confiés"

    def __str__(self) -> str:
        last = timezone.localtime(self.ends_at) - timedelta(seconds=1)  # it ends at midnight: the day before is told
        return f"lien confié jusqu’au {last:%d/%m/%Y}"
