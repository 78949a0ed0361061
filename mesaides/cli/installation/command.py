"""Check the deployment from end to end, and tell what to mend."""

from __future__ import annotations

import os
from collections.abc import Iterator

import typer
from django.core.exceptions import ImproperlyConfigured

from mesaides.cli.french import Refused
from mesaides.cli.installation.finding import Finding, Verdict

TO_MEND = 1


def check_installation() -> int:
    """The code to exit with: 1 when something is to be mended. Raises `Refused` when the settings cannot be read."""
    _ready()
    found = list(_findings())
    for finding in found:
        typer.echo(str(finding))
    faults = sum(finding.verdict is Verdict.TO_MEND for finding in found)
    typer.echo(f"\n{faults} chose(s) à réparer." if faults else "\nTout est en ordre.")
    return TO_MEND if faults else 0


def _ready() -> None:
    """Read the settings as the server would."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise Refused(f"Le service ne peut pas démarrer. {error}") from error


def _findings() -> Iterator[Finding]:
    # Not at the top: these modules read the settings.
    from mesaides.cli.installation.instance import instance_findings
    from mesaides.cli.installation.machine import machine_findings
    from mesaides.cli.installation.publications import publications_findings
    from mesaides.cli.installation.settings import settings_findings
    from mesaides.cli.installation.storage import storage_findings

    yield from settings_findings()
    yield from instance_findings()
    yield from storage_findings()
    yield from machine_findings()
    yield from publications_findings()
