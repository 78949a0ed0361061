"""Registration of this package with Django: it holds the keepers, what they were asked, the broken links."""

from django.apps import AppConfig


class UpkeepConfig(AppConfig):
    name = "mesaides.upkeep"
    label = "upkeep"
    verbose_name = "entretien du catalogue"
