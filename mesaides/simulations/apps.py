"""The stored visits, as a Django application."""

from django.apps import AppConfig


class SimulationsConfig(AppConfig):
    name = "mesaides.simulations"
    label = "simulations"
