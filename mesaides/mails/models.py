"""What is stored of mails: each row is sealed by a key that the database does not hold."""

from __future__ import annotations

from django.db import models


class QueuedMail(models.Model):
    """A mail that waits, is leaving, or of which nobody knows whether it left. Once sent, its row is erased."""

    class State(models.TextChoices):
        WAITING = "attend", "attend"
        LEAVING = "part", "part"
        UNCERTAIN = "incertain", "incertain"

    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    owner = models.CharField(max_length=64, db_index=True)
    sealed = models.TextField()
    queued_at = models.DateTimeField()
    next_at = models.DateTimeField(db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = "courriel en attente"
        verbose_name_plural = "courriels en attente"

    def __str__(self) -> str:
        return f"courriel {self.pk} ({self.state})"


class FollowUp(models.Model):
    """One follow-up: found by the hash of its link, or by a keyed mark of its visit when that one is erased."""

    class Stage(models.TextChoices):
        PLANNED = "prevu", "prévu"
        ASKED = "demande", "demandé"
        LAST = "dernier", "plus aucun courriel"

    token_hash = models.CharField(max_length=64, primary_key=True)
    owner = models.CharField(max_length=64, db_index=True)
    sealed = models.TextField()
    stage = models.CharField(max_length=8, choices=Stage.choices, default=Stage.PLANNED)
    due_on = models.DateField(db_index=True)

    class Meta:
        verbose_name = "suivi"
        verbose_name_plural = "suivis"

    def __str__(self) -> str:
        return f"suivi {self.stage}, le {self.due_on:%d/%m/%Y}"


class Tally(models.Model):
    """How many times something happened to mails on a day. Nothing of whom."""

    event = models.CharField(max_length=60)
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "compte"
        verbose_name_plural = "comptes"
        constraints = (models.UniqueConstraint(fields=["event", "day"], name="un_compte_par_jour"),)

    def __str__(self) -> str:
        return f"{self.event} : {self.count}"
