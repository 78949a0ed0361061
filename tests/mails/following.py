"""A follow-up under way, for tests."""

from __future__ import annotations

from datetime import datetime

from mesaides.mails.followups import Followed, ask, followed_of
from mesaides.mails.models import FollowUp
from tests.mails.letterbox import ADDRESS, NOW

SITE = "https://mes-aides.test"
RESUME = f"{SITE}/simulation/jeton-de-visite/"
BENEFITS = ("aide-logement", "prime-activite")


def asked(visit: str = "jeton-de-visite", now: datetime = NOW) -> Followed:
    before = set(FollowUp.objects.values_list("pk", flat=True))
    ask(ADDRESS, SITE, RESUME, BENEFITS, visit=visit, now=now)
    return followed_of(FollowUp.objects.exclude(pk__in=before).get())
