"""What the service needs of the machine: to lay a PDF out, and the right day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from django.db import DatabaseError, connection
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.cli.installation.finding import Finding, fine, to_mend

FONT = b"DejaVu-Sans"
LARGEST_GAP = 60
"""Seconds between the clock of this machine and that of the database."""


def machine_findings() -> Iterator[Finding]:
    yield pdf()
    yield clock(timezone.now())


def pdf() -> Finding:
    mend = "Lancez scripts/pdf.sh, ou installez Pango, HarfBuzz et la police DejaVu (docs/how-to/exploiter.md)."
    try:
        made = _made()
    except OSError:
        return to_mend("les PDF ne peuvent pas être faits : Pango ou HarfBuzz manque", mend)
    return fine("les PDF") if FONT in made else to_mend("la police des PDF manque : DejaVu Sans", mend)


def _made() -> bytes:
    import weasyprint  # its loading fails where Pango is missing

    page = weasyprint.HTML(string='<p style="font-family: DejaVu Sans">☐</p>')
    return bytes(page.write_pdf(uncompressed_pdf=True))


def clock(now: datetime.datetime) -> Finding:
    """A wrong day applies another day's law; no machine asks the network here, so two things known are compared."""
    mend = "Réglez l’horloge, et laissez-la réglée par le réseau : timedatectl set-ntp true."
    newest = max(benefit.verifie_le for benefit in catalogue().benefits)
    if timezone.localdate(now) < newest:
        return to_mend(f"l’horloge retarde : une fiche du catalogue a été vérifiée le {newest:%d/%m/%Y}", mend)
    gap = _gap(now)
    if gap is not None and gap > LARGEST_GAP:
        return to_mend(f"l’horloge et celle de la base de données diffèrent de {gap:.0f} secondes", mend)
    return fine("l’horloge")


def _gap(now: datetime.datetime) -> float | None:
    """Seconds between the two clocks; `None` when the database does not tell, or is on this machine."""
    if connection.vendor == "sqlite":
        return None
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT CURRENT_TIMESTAMP")
            told = cursor.fetchone()[0]
    except DatabaseError:
        return None
    return abs(float((now - told).total_seconds()))
