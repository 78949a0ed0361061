"""Registration of this package with Django: it holds what waits to be fetched by partners."""

from django.apps import AppConfig


class HandoversConfig(AppConfig):
    name = "mesaides.handovers"
    label = "handovers"
    verbose_name = "Transmissions"

    def ready(self) -> None:
        """A partner wrongly declared stops the start, rather than the person who chose it."""
        from mesaides.handovers.partners import partners

        partners()
