"""A partner wrongly declared stops the start."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

from tests.handovers.declared import TOWN, declared


def test_the_start_reads_the_partners(tmp_path: Path) -> None:
    application = apps.get_app_config("handovers")
    with declared(tmp_path, mairie_exemple=TOWN | {"genre": "fax"}), pytest.raises(ImproperlyConfigured):
        application.ready()
    with declared(tmp_path, mairie_exemple=TOWN):
        application.ready()
