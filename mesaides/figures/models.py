"""The counters: how many times a thing happened, and nothing of whom it happened to."""

from __future__ import annotations

from django.db import models

TABLE = "figures_count"


class Count(models.Model):
    """One counter. Of a day for the whole and its details; of a year for a benefit, a partner, a département.

    A counter of one day and one place would be about one household as soon as few people come: years are wide.
    """

    since = models.DateField()  # the day, or the first day of the year
    event = models.CharField(max_length=20)
    axis = models.CharField(max_length=12)
    word = models.CharField(max_length=120)  # empty for the whole
    invented = models.BooleanField(default=False)  # for the demonstration: never added to what happened
    number = models.PositiveBigIntegerField()

    class Meta:
        db_table = TABLE
        verbose_name = "compteur"
        verbose_name_plural = "compteurs"
        constraints = (
            models.UniqueConstraint(fields=["invented", "since", "event", "axis", "word"], name="figures_one_counter"),
        )

    def __str__(self) -> str:
        return f"{self.since:%d/%m/%Y} {self.event} {self.axis} {self.word} : {self.number}"


class Edition(models.Model):
    """The last published state of what is counted by benefit, place and partner.

    It only moves when enough visits have been finished since: who reloads the page sees no visit pass alone.
    """

    invented = models.BooleanField(default=False)
    year = models.PositiveSmallIntegerField()
    finished = models.PositiveBigIntegerField()  # visits finished when it was published
    counts = models.JSONField()

    class Meta:
        verbose_name = "édition des statistiques"
        verbose_name_plural = "éditions des statistiques"
        constraints = (models.UniqueConstraint(fields=["invented", "year"], name="figures_one_edition"),)

    def __str__(self) -> str:
        return f"édition à {self.finished} simulations terminées"
