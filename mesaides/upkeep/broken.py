"""The links that lead nowhere: written down by the check, seen to by the team."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.db import transaction
from django.db.models import QuerySet

from mesaides.links.judging import BROKEN, Found, Verdict
from mesaides.upkeep.models import BrokenLink

FEWEST_UNREACHABLE = 10
"""Of fewer links a few sites may be down together; of more than that, and of half, it is this machine."""


class CutOffError(RuntimeError):
    """The check says more of this machine than of the links: nothing of it was written down."""


@transaction.atomic
def write_down(found: Mapping[str, Found], uses: Mapping[str, tuple[str, ...]], today: date) -> int:
    """Keep what is broken of a check of the whole catalogue, and nothing else; how many wait for the team.

    Raises `CutOffError`: one run without network would bury the queue, and undo what was set aside.
    """
    _refuse_if_cut_off(found)
    broken = {address: one for address, one in found.items() if one.verdict in BROKEN}
    BrokenLink.objects.exclude(address__in=list(broken)).delete()
    for address, one in broken.items():
        _keep(address, one, uses[address], today)
    return waiting().count()


def waiting() -> QuerySet[BrokenLink]:
    """Those that nobody has set aside."""
    return BrokenLink.objects.filter(dismissed_by="")


def dismiss(number: int, who: str) -> None:
    """It leads somewhere after all: it does not come back as long as the check says the same of it."""
    BrokenLink.objects.filter(pk=number).update(dismissed_by=who)


def _refuse_if_cut_off(found: Mapping[str, Found]) -> None:
    lost = sum(one.verdict is Verdict.INJOIGNABLE for one in found.values())
    if lost >= FEWEST_UNREACHABLE and 2 * lost > len(found):
        raise CutOffError(
            f"{lost} adresses sur {len(found)} sont injoignables : le réseau de cette machine semble coupé. "
            "La page de l’équipe garde les liens de la dernière vérification. "
            "Vérifiez le réseau et le serveur de noms (DNS), puis relancez."
        )


def _keep(address: str, one: Found, uses: tuple[str, ...], today: date) -> None:
    row, _ = BrokenLink.objects.get_or_create(address=address, defaults={"verdict": one.verdict, "found_on": today})
    if row.verdict != one.verdict:
        row.verdict, row.dismissed_by = one.verdict, ""
    row.detail, row.uses = one.detail[:300], list(uses)
    row.save()
