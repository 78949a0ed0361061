"""The addresses that search engines are told of: every public page, and no visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.contrib.sitemaps import Sitemap
from django.urls import reverse
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit
from mesaides.territories import communes, departements, regions
from mesaides.web.presenting.places import Place, of_commune, of_departement, of_region

LARGE = 20_000
"""Inhabitants from which a commune is told of: the pages of the others are found by the search."""


class Pages(Sitemap):
    """The pages that stand alone."""

    def items(self) -> list[str]:
        public = ["accueil", "aides", "territoires", "statistiques", "integrer", "accompagner"]
        return [*public, "confidentialite", "accessibilite"]

    def location(self, item: str) -> str:
        return reverse(f"web:{item}")


class Benefits(Sitemap):
    """Those that have not ended."""

    def items(self) -> Sequence[Benefit]:
        return catalogue().on(timezone.localdate()).benefits

    def location(self, item: Benefit) -> str:
        return reverse("web:aide", args=[item.slug])

    def lastmod(self, item: Benefit) -> date:
        return item.verifie_le


class Institutions(Sitemap):
    """By slug."""

    def items(self) -> list[str]:
        return sorted(catalogue().institutions)

    def location(self, item: str) -> str:
        return reverse("web:institution", args=[item])


class Territories(Sitemap):
    """Régions, départements, and the large communes."""

    def items(self) -> list[Place]:
        large = (commune for commune in communes() if commune.population >= LARGE)
        return [*map(of_region, regions()), *map(of_departement, departements()), *map(of_commune, large)]

    def location(self, item: Place) -> str:
        return item.address


SITEMAPS = {"pages": Pages, "aides": Benefits, "institutions": Institutions, "territoires": Territories}
