"""The counters, as a Django application."""

from django.apps import AppConfig


class FiguresConfig(AppConfig):
    name = "mesaides.figures"
    label = "figures"
    verbose_name = "statistiques"
