"""« mes-aides verifier-installation » says each thing, and its code tells whether something is to be mended."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import override_settings

from tests.cli.terminal import run


@pytest.mark.pdf
@pytest.mark.django_db
def test_faults_are_told_and_the_command_fails() -> None:
    with override_settings(ALLOWED_HOSTS=["*"]):
        ran = run("verifier-installation")
    assert ran.code == 1
    assert "à réparer  tous les noms de site sont acceptés\n           ALLOWED_HOSTS : " in ran.said
    assert ran.said.rstrip().endswith("à réparer.")


def test_a_service_that_cannot_start_says_why() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"SECRET_KEY", "DEBUG"}}
    command = [str(Path(sys.executable).with_name("mes-aides")), "verifier-installation"]
    finished = subprocess.run(  # noqa: S603 - commande écrite ci-dessus
        command,
        capture_output=True,
        text=True,
        check=False,
        env=environment | {"DJANGO_SETTINGS_MODULE": "config.settings", "PYTHONPATH": str(Path.cwd())},
    )
    assert finished.returncode == 2
    assert "Le service ne peut pas démarrer. SECRET_KEY manque" in finished.stderr
    assert "Traceback" not in finished.stderr
