"""What changes in the catalogue, as an Atom feed: for portals that list our aids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit

MOST = 100
"""Entries: the last that were written or verified."""


class CatalogueFeed(Feed):
    """The aids in force, the last verified first."""

    feed_type = Atom1Feed
    language = "fr"
    subtitle = "Chaque entrée mène à la fiche de l’aide. Sa date est celle de sa dernière vérification."

    def title(self) -> str:
        return f"{settings.INSTANCE.nom} : les aides ajoutées ou vérifiées"

    def link(self) -> str:
        return reverse("web:aides")

    def feed_url(self) -> str:
        return reverse("web:flux")

    def items(self) -> Sequence[Benefit]:
        known = catalogue().on(timezone.localdate()).benefits
        return sorted(known, key=lambda one: (one.verifie_le, one.slug), reverse=True)[:MOST]

    def item_title(self, item: Benefit) -> str:
        return item.nom

    def item_description(self, item: Benefit) -> str:
        return item.description

    def item_link(self, item: Benefit) -> str:
        return reverse("web:aide", args=[item.slug])

    def item_updateddate(self, item: Benefit) -> datetime:
        return datetime.combine(item.verifie_le, time(12), tzinfo=UTC)

    def item_author_name(self, item: Benefit) -> str:
        return catalogue().institution_of(item).nom
