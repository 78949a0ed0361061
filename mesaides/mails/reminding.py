"""The mails of a follow-up: one, then one reminder if nothing was answered; then nothing, and no address."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.typography import typeset
from mesaides.mails.followups import CLOSED_AFTER, REMINDER_AFTER, Followed, due, followed_of, save
from mesaides.mails.letters import Letter, written
from mesaides.mails.models import FollowUp
from mesaides.mails.outcomes import ANSWERS
from mesaides.mails.queue import QueueFullError, post
from mesaides.mails.sealing import UnreadableError

logger = logging.getLogger(__name__)

Stage = FollowUp.Stage
SUBJECTS = {
    Stage.PLANNED: "Vos aides : où en êtes-vous ?",
    Stage.ASKED: "Vos aides : où en êtes-vous ? (dernier message)",
}

OPENINGS = {
    Stage.PLANNED: "Il y a six jours, vous avez repéré des aides sur {}. Les avez-vous demandées ?",
    Stage.ASKED: "Il y a deux semaines, vous avez repéré des aides sur {}. Les avez-vous demandées ?",
}
WHYS = {
    Stage.PLANNED: "Vous recevez ce message parce que vous avez demandé ce suivi. Il y aura un seul rappel, si vous ne "
    "répondez pas.",
    Stage.ASKED: "Vous recevez ce message parce que vous avez demandé ce suivi. C’est le dernier : votre adresse est "
    "effacée.",
}


def post_what_is_due(now: datetime) -> None:
    """Put in the queue the mails whose day has come; what does not fit waits for the next round."""
    for stored in due(timezone.localdate(now)):
        try:
            go_on(stored.pk, now)
        except QueueFullError:
            return
        except UnreadableError as error:
            logger.error("Un suivi ne peut pas avancer. %s", error)  # noqa: TRY400 - la raison suffit


@transaction.atomic
def go_on(key: str, now: datetime) -> None:
    """The next step of a follow-up: its mail and its new stage are written together, or not at all."""
    today = timezone.localdate(now)
    stored = FollowUp.objects.select_for_update().filter(pk=key, due_on__lte=today).first()
    if stored is None:
        return
    followed = followed_of(stored)
    if stored.stage == Stage.LAST:
        stored.delete()
        return
    is_reminder = stored.stage == Stage.ASKED
    if _is_to_be_written_to(followed, is_reminder=is_reminder):
        post(letter_for(followed, Stage(stored.stage)), owner=stored.owner, now=now)
        is_last = is_reminder
    else:
        is_last = True
    stored.stage = Stage.LAST if is_last else Stage.ASKED
    stored.due_on = today + (CLOSED_AFTER if is_last else REMINDER_AFTER)
    save(stored, replace(followed, address="") if is_last else followed)


def _is_to_be_written_to(followed: Followed, *, is_reminder: bool) -> bool:
    """Who has answered about one benefit is not reminded of the others."""
    return bool(followed.address and followed.left) and not (is_reminder and followed.answered)


def letter_for(followed: Followed, stage: Stage) -> Letter:
    """The questions, benefit by benefit, and the way out of it, for people and for mail software (RFC 8058)."""
    page = f"{followed.site}/suivi/{followed.token}/"
    stop = f"{page}arreter/"
    headers = {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    context = {
        "benefits": [_asked(page, slug) for slug in followed.left],
        "page": page,
        "stop": stop,
        "resume": followed.resume,
        "opening": typeset(OPENINGS[stage].format(settings.INSTANCE.nom)),
        "why": typeset(WHYS[stage]),
    }
    return written(followed.address, SUBJECTS[stage], "follow_up", context, headers)


def _asked(page: str, slug: str) -> dict[str, object]:
    """A benefit that left the catalogue since keeps its name of file: the person may still answer."""
    benefit = catalogue().by_slug.get(slug)
    answers = [{"label": label, "address": f"{page}{slug}/?reponse={answer}"} for answer, label in ANSWERS.items()]
    return {"name": benefit.nom if benefit else slug, "answers": answers}
