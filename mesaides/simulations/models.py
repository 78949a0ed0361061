"""The stored visit: the answers given so far, found by a hash of the link that opens them."""

from __future__ import annotations

from django.db import models


class StoredVisit(models.Model):
    """One visit. The token itself is never stored: without the link, nothing leads here."""

    token_hash = models.CharField(max_length=64, primary_key=True)
    answers = models.JSONField(default=dict)
    opened_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "simulation en cours"
        verbose_name_plural = "simulations en cours"

    def __str__(self) -> str:
        return f"simulation ouverte le {self.opened_at:%d/%m/%Y}"
