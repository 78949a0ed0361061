"""The file that INSTANCE names is read when the service starts, and a fault stops it there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.instance import instance
from tests.instance.files import SAMPLES, SMALL, written

ROOT = SAMPLES.parents[1]
STARTED = """
import django, sys
django.setup()
from django.conf import settings
from django.test import Client
from django.test.utils import setup_test_environment
setup_test_environment()
for path in ("/", "/aides/", "/confidentialite/", "/apparence/site.css", "/apparence/site/logo/"):
    response = Client().get(path)
    assert response.status_code == 200, path
    assert path.startswith("/apparence/") or settings.INSTANCE.nom in response.content.decode(), path
print(settings.INSTANCE.nom, *sorted(settings.PARTENAIRES))
print(settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]["frame-ancestors"])
"""


def test_without_a_file_it_is_mes_aides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INSTANCE", raising=False)
    assert instance().nom == "Mes Aides"


def test_a_file_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INSTANCE", str(written(tmp_path)))
    assert instance().nom == "Aides de Ville"


def test_a_fault_stops_the_start_and_names_the_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INSTANCE", str(written(tmp_path, SMALL.replace("35238", "00000"))))
    with pytest.raises(ImproperlyConfigured, match=r"INSTANCE ne convient pas.\n.*instance.yaml, ligne 9"):
        instance()


@pytest.mark.parametrize(
    ("sample", "told"),
    [
        ("rennes", "Mes aides à Rennes mairie-demo\n[\"'self'\", 'http://localhost:8001']"),
        ("landes", "Landes aides\n[\"'self'\"]"),
    ],
)
def test_the_service_starts_with_each_sample(sample: str, told: str) -> None:
    environment = os.environ | {
        "INSTANCE": str(SAMPLES / f"{sample}.yaml"),
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", STARTED]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - commande écrite ici
    assert done.stdout.strip() == told, done.stderr
