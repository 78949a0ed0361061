"""Registration of this package with Django: it holds the contributions and their history."""

from django.apps import AppConfig


class ContributionsConfig(AppConfig):
    name = "mesaides.contributions"
    label = "contributions"
    verbose_name = "contributions"
