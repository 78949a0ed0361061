"""The pages, as a Django application."""

from django.apps import AppConfig
from django.core.signals import got_request_exception


class WebConfig(AppConfig):
    name = "mesaides.web"
    label = "web"

    def ready(self) -> None:
        """Count the pages that fail."""
        from mesaides.web.measuring import page_failed  # the models are ready only now

        got_request_exception.connect(page_failed, dispatch_uid="figures")
