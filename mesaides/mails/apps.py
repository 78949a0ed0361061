"""Registration of this package with Django: it holds the queue of mails, the follow-ups and the reported gaps."""

from django.apps import AppConfig


class MailsConfig(AppConfig):
    name = "mesaides.mails"
    label = "mails"
    verbose_name = "Courriels"
