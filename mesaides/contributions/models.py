"""What is stored of a contribution: what was typed, the file made of it, and who did what to it."""

from __future__ import annotations

from django.db import models


class State(models.TextChoices):
    """Where a contribution is between its author and its publication."""

    BROUILLON = "brouillon", "brouillon"
    ENVOYEE = "envoyee", "envoyée"
    A_REPRENDRE = "a_reprendre", "à reprendre"
    ACCEPTEE = "acceptee", "acceptée"
    REFUSEE = "refusee", "refusée"


class Contribution(models.Model):
    """One aid proposed or corrected. Found by the hash of its link's token: the token is only in the link."""

    reference = models.CharField(max_length=64, unique=True)
    slug = models.CharField(max_length=100, blank=True)  # of the file to come; empty until it is known
    corrects = models.CharField(max_length=100, blank=True)  # slug of the aid of the catalogue that it corrects
    state = models.CharField(max_length=11, choices=State.choices, default=State.BROUILLON, db_index=True)
    answers = models.JSONField(default=dict)  # field by field, the text as it was typed, valid or not
    file = models.TextField(blank=True)  # the file of the catalogue made of them, once complete and valid
    institution_file = models.TextField(blank=True)  # that of its institution, when the catalogue does not have it
    author = models.BinaryField(blank=True)  # the verified address, sealed; empty until then
    pending = models.BinaryField(blank=True)  # the address to verify and the mark of its link, sealed
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField(db_index=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "contribution"
        verbose_name_plural = "contributions"

    def __str__(self) -> str:
        return f"contribution {self.pk} ({self.get_state_display()})"


class Revision(models.Model):
    """One act upon a contribution, and the file as it stood then: never changed, never erased alone."""

    class What(models.TextChoices):
        SENT = "sent", "envoyée"
        ASKED = "asked", "à reprendre"
        ACCEPTED = "accepted", "acceptée"
        REFUSED = "refused", "refusée"
        COMMENTED = "commented", "commentée"
        PUBLISHED = "published", "publiée"
        WITHDRAWN = "withdrawn", "retirée"
        CONFIRMED = "confirmed", "toujours juste"

    contribution = models.ForeignKey(Contribution, on_delete=models.CASCADE, related_name="revisions")
    at = models.DateTimeField()
    who = models.CharField(max_length=150)  # « contributeur », or the name of a user
    what = models.CharField(max_length=9, choices=What.choices)
    comment = models.TextField(blank=True)
    file = models.TextField(blank=True)

    class Meta:
        verbose_name = "acte"
        verbose_name_plural = "actes"
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.get_what_display()} par {self.who}"


class Publication(models.Model):
    """One file of the catalogue, live from that moment. Rows are added one after the other, never changed: the number
    of the last one is that of the catalogue, and two publications at once cannot have the same."""

    id = models.BigIntegerField(primary_key=True)
    folder = models.CharField(max_length=40)  # « aides/commune », « institutions »
    slug = models.CharField(max_length=100, db_index=True)
    text = models.TextField(blank=True)  # empty: the file is withdrawn
    base = models.CharField(max_length=64, blank=True)  # digest of the file of the installation that it replaced
    digest = models.CharField(max_length=64, blank=True)  # of the text
    who = models.CharField(max_length=150)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "publication"
        verbose_name_plural = "publications"
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.file} {'publié' if self.text else 'retiré'} par {self.who}"

    @property
    def file(self) -> str:
        """The name a contributor knows the file by."""
        return f"catalogue/{self.folder}/{self.slug}.yaml"
