"""Change a text of the site: proposed by someone of the team, accepted by someone else, published as an aid is."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from mesaides.benefits.catalogue import files, with_files
from mesaides.benefits.errors import CatalogueError
from mesaides.benefits.wording import SPOTS
from mesaides.contributions import layers
from mesaides.contributions.drafts import find, open_draft
from mesaides.contributions.editions import live_file
from mesaides.contributions.models import Contribution, Revision, State
from mesaides.contributions.naming import WORDINGS
from mesaides.contributions.transitions import write
from mesaides.contributions.writing import file_text

WAITING = (State.ENVOYEE, State.A_REPRENDRE)


class WordingError(ValueError):
    """This text cannot be proposed; the message says why and what to do."""


def is_wording(contribution: Contribution) -> bool:
    return contribution.slug.startswith(WORDINGS)


def waiting(slug: str) -> Contribution | None:
    """The change of a text that waits for a reading, when there is one."""
    return Contribution.objects.filter(slug=f"{WORDINGS}{slug}", state__in=WAITING).last()


def author_of(contribution: Contribution) -> str:
    """Who proposed it last."""
    last = contribution.revisions.filter(what=Revision.What.SENT).last()
    return last.who if last else ""


@transaction.atomic
def propose(slug: str, text: str, who: str) -> Contribution:
    """Put it in the queue, in place of the change that waits there. Raises `WordingError`."""
    file = f"catalogue/{WORDINGS}{slug}.yaml"
    made = file_text({"nom": SPOTS[slug].where, "texte": " ".join(text.split())}, live_file(file))
    _check(file, made)
    found = waiting(slug) or find(open_draft(corrects=f"{WORDINGS}{slug}"))
    one = Contribution.objects.select_for_update().get(pk=found.pk)
    now = timezone.now()
    one.slug, one.file, one.state, one.sent_at, one.changed_at = one.corrects, made, State.ENVOYEE, now, now
    one.save()
    write(one, who, Revision.What.SENT)
    return one


def _check(file: str, made: str) -> None:
    if made == live_file(file):
        raise WordingError("C’est le texte que le site montre déjà.")
    try:
        with_files(files(), {**layers.published().published, file: made})
    except CatalogueError as error:
        told = [f"{fault.message} À faire : {fault.mend}" for fault in error.faults if fault.file == file]
        raise WordingError(" ".join(told) or str(error)) from error
