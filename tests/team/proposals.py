"""Contributions that were sent: a correction of a real file, a new aid, and what a hostile hand would send."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from mesaides.benefits.catalogue import catalogue, source_text
from mesaides.contributions.models import Contribution, Revision, State
from mesaides.contributions.transitions import CONTRIBUTOR, write
from mesaides.mails.sealing import seal
from tests.contributions.written import contribution

SLUG = "ajaccio-bourse-permis"
ADDRESS = "mairie@exemple.fr"
SCRIPT = '"><script>alert(1)</script>'


def file_of(slug: str = SLUG) -> str:
    return source_text(catalogue().benefit(slug))


def sent(**given: Any) -> Contribution:
    """A correction of the upper age, sent two days ago, whose author has a verified address."""
    usual = {
        "slug": SLUG,
        "corrects": SLUG,
        "file": file_of().replace("- age: {min: 17, max: 25}", "- age: {min: 17, max: 30}"),
        "author": seal({"address": ADDRESS}).encode(),
        "state": State.ENVOYEE,
        "sent_at": timezone.now() - timedelta(days=2, hours=1),
    }
    made = contribution(**usual | given)
    write(made, CONTRIBUTOR, Revision.What.SENT)
    return made


def hostile() -> Contribution:
    """A script or a formula in every field."""
    return sent(
        slug=SCRIPT,
        corrects="",
        file=f"nom: =HYPERLINK({SCRIPT})\ninstitution: '@{SCRIPT}'\ndescription: {SCRIPT}\n",
        answers={"niveau": [SCRIPT]},
    )
