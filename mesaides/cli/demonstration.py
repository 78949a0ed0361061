"""« mes-aides demonstration »: invented figures, where the settings say that the site is a demonstration."""

from __future__ import annotations

import os
from datetime import date

import django

from mesaides.cli.french import Refused


def invent_figures(visits: int, today: date) -> None:
    """Raises `Refused` where invented figures could be taken for true ones."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from mesaides.figures.demonstration import NotADemonstration, invent

    try:
        invent(visits, today)
    except NotADemonstration as error:
        raise Refused(str(error)) from error
