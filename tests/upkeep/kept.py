"""Aids of a small catalogue to keep, on a day when something is to be asked about them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from django.utils import timezone

from mesaides.benefits.catalogue import catalogue, files
from mesaides.benefits.model import Benefit
from mesaides.contributions.layers import digest
from mesaides.mails.models import QueuedMail
from mesaides.mails.queue import letter_of
from mesaides.upkeep.keepers import Kept, keep
from mesaides.upkeep.reminding import remind
from tests.contributions.published import CARTE, stored

KEPT = Kept("mairie@exemple.fr", "https://mes-aides.test")


def aid(slug: str = "carte") -> Benefit:
    return catalogue().benefit(slug)


def a_year_after(benefit: Benefit) -> date:
    return benefit.verifie_le + timedelta(days=365)


def reminded(slug: str = "carte", day: date | None = None) -> str:
    """The token of the link that the keeper of an aid is given, a year after its last check."""
    keep(slug, KEPT)
    assert remind([aid(slug)], day or a_year_after(aid(slug))) == 1
    found = re.findall(r"https://mes-aides.test/entretien/([\w-]+)/$", letter_text(), re.MULTILINE)
    return str(found[0])


def letter_text() -> str:
    return letter_of(QueuedMail.objects.latest("pk")).text


def today() -> date:
    return timezone.localdate()


def published_elsewhere(text: str) -> None:
    """« carte » as another process published it, that this one has not read yet."""
    stored("carte", text, base=digest("carte", files()[CARTE]))
