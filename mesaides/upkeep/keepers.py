"""Who answers for an aid: an officer who agreed to be asked about it, or whom the team named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from django.db import transaction
from django.utils import timezone

from mesaides.contributions.models import Contribution, State
from mesaides.contributions.verifying import KEEPS, sealed_author, told_of_author
from mesaides.mails.queue import drop_waiting
from mesaides.mails.sealing import UnreadableError, mark, seal, unseal
from mesaides.upkeep.models import Keeper, Reminder


@dataclass(frozen=True, slots=True)
class Kept:
    """What is sealed of a keeper. `site`: « https://… », where the links of the mails lead."""

    address: str
    site: str

    def __repr__(self) -> str:
        """Nothing of it: it may reach a log by mistake."""
        return "Kept(…)"


def keep(slug: str, kept: Kept) -> None:
    """Make this address that of the keeper of an aid, instead of any other."""
    Keeper.objects.update_or_create(slug=slug, defaults={"sealed": seal(asdict(kept)), "since": timezone.now()})


def let_go(slug: str) -> None:
    """Nobody is asked about this aid any more: the team checks it."""
    Keeper.objects.filter(slug=slug).delete()


def let_go_of_what_is_gone(known: Iterable[str]) -> None:
    """No address is kept for an aid that left the catalogue."""
    Keeper.objects.exclude(slug__in=list(known)).delete()


@transaction.atomic
def let_go_of_all(owner: str) -> None:
    """The same, for every aid of the keeper who has this mark; what waits to be sent goes too, and the mark."""
    every = keepers(Keeper.objects.values_list("slug", flat=True))
    drop_waiting(owner)
    Keeper.objects.filter(slug__in=[slug for slug, kept in every.items() if owner_of(kept.address) == owner]).delete()
    Reminder.objects.filter(owner=owner).update(owner="")


def owner_of(address: str) -> str:
    """The mark of the mails of a keeper."""
    return mark(f"entretien {address}")


def keepers(slugs: Iterable[str]) -> dict[str, Kept]:
    """The keepers of some aids. One whose key is gone is none: the team checks the aid."""
    found: dict[str, Kept] = {}
    for row in Keeper.objects.filter(slug__in=list(slugs)):
        try:
            found[row.slug] = Kept(**unseal(row.sealed))
        except UnreadableError:
            continue
    return found


def keep_those_who_agreed() -> int:
    """Take the authors of what was accepted who agreed, for the aids that have no keeper; how many.

    Once each: who stops is not taken back, nor is who came while another kept the aid.
    """
    accepted = Contribution.objects.filter(state=State.ACCEPTEE).exclude(author=b"").order_by("changed_at", "pk")
    return sum(_kept(one.pk) for one in accepted)


@transaction.atomic
def _kept(number: int) -> bool:
    one = Contribution.objects.select_for_update().get(pk=number)
    try:
        told = told_of_author(one)
    except UnreadableError:
        return False
    if not told.get(KEEPS):
        return False
    one.author = sealed_author(told["address"])
    one.save(update_fields=["author"])
    return _take(one.slug, Kept(told["address"], told[KEEPS]))


def _take(slug: str, kept: Kept) -> bool:
    """Whether this address is new: a small correction never takes an aid from who keeps it."""
    if slug in keepers([slug]):
        return False
    keep(slug, kept)
    return True
