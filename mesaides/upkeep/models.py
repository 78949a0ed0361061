"""What is stored of the upkeep: keepers, sealed; what each was asked; the links that lead nowhere."""

from __future__ import annotations

from django.db import models

from mesaides.links.judging import MENDS


class Keeper(models.Model):
    """Who answers for an aid. Its address is sealed by a key that the database does not hold."""

    slug = models.CharField(max_length=100, primary_key=True)
    sealed = models.TextField()
    since = models.DateTimeField()

    class Meta:
        verbose_name = "responsable"
        verbose_name_plural = "responsables"

    def __str__(self) -> str:
        return f"responsable de {self.slug}"


class Reminder(models.Model):
    """One question to a keeper, asked once for a reason and its day. Found by the hash of its link's token.

    `owner`: the mark of who was asked, who may since have left the aid to someone else; empty once they stopped.
    """

    slug = models.CharField(max_length=100)
    why = models.CharField(max_length=12)  # the name of a `Why`
    day = models.DateField()
    owner = models.CharField(max_length=64)
    token_hash = models.CharField(max_length=64, unique=True)
    sent_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "rappel"
        verbose_name_plural = "rappels"
        constraints = (models.UniqueConstraint(fields=["slug", "why", "day"], name="un_rappel_par_motif"),)

    def __str__(self) -> str:
        return f"rappel pour {self.slug}, {self.day:%d/%m/%Y}"


class BrokenLink(models.Model):
    """An address of the catalogue that led nowhere at the last check."""

    address = models.CharField(max_length=2000, unique=True)
    verdict = models.CharField(max_length=40)
    detail = models.CharField(max_length=300, blank=True)
    uses = models.JSONField(default=list)  # « aides/commune/essai.yaml : page_officielle »
    found_on = models.DateField()  # the first check that said so
    dismissed_by = models.CharField(max_length=150, blank=True)  # who saw that it leads somewhere after all

    class Meta:
        verbose_name = "lien cassé"
        verbose_name_plural = "liens cassés"
        ordering = ("found_on", "address")

    def __str__(self) -> str:
        return f"{self.verdict} : {self.address}"

    @property
    def mend(self) -> str:
        """What to do about it."""
        return next((told for verdict, told in MENDS.items() if verdict == self.verdict), "")
