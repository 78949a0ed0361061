"""Registration of this package with Django: it holds the queue of mails and the follow-ups."""

from django.apps import AppConfig


class MailsConfig(AppConfig):
    name = "mesaides.mails"
    label = "mails"
    verbose_name = "Courriels"
