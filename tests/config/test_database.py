"""The database the tests run on is the one they are given, and its tables follow the code."""

import os

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

pytestmark = pytest.mark.django_db


def test_the_tests_run_on_the_database_they_are_given() -> None:
    given = os.environ.get("DATABASE_URL", "sqlite://")
    assert connection.vendor == ("postgresql" if given.startswith("postgres") else "sqlite")


def test_no_change_of_a_model_lacks_its_migration() -> None:
    ours = [app.label for app in apps.get_app_configs() if app.name.startswith("mesaides.")]
    call_command("makemigrations", *ours, check=True, dry_run=True)
