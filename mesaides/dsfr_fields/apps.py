"""The design system's fields, as a Django application that brings its templates."""

from django.apps import AppConfig


class DsfrFieldsConfig(AppConfig):
    name = "mesaides.dsfr_fields"
    label = "dsfr_fields"
