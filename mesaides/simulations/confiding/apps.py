"""The links that were confided, as a Django application."""

from django.apps import AppConfig


class ConfidingConfig(AppConfig):
    name = "mesaides.simulations.confiding"
    verbose_name = "Dossiers confiés"
