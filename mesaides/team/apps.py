"""Registration of this package with Django: the mails that it writes are in its templates."""

from django.apps import AppConfig


class TeamConfig(AppConfig):
    name = "mesaides.team"
    label = "team"
    verbose_name = "équipe"
