"""The official directory behind a memory: an answer is kept a day; a directory that fails is left alone a minute."""

from __future__ import annotations

from collections.abc import Sequence

from django.conf import settings
from django.core.cache import caches

from mesaides.benefits.choices import Accueil
from mesaides.offices.directory import Directory
from mesaides.offices.model import UNAVAILABLE, Answer, Reply
from mesaides.offices.nearness import codes_of
from mesaides.territories import Commune

KEPT, LEFT_ALONE = 24 * 3600, 60
"""Seconds."""
_SILENT = "ne-repond-pas"


def is_on() -> bool:
    """Whether the settings give the address of a directory to ask."""
    return bool(settings.ANNUAIRE_API)


def offices_near(kinds: Sequence[Accueil], commune: Commune) -> Answer:
    """The offices of these kinds for a commune; nobody waits for a directory that has just failed somebody else."""
    memory, key = caches["annuaire"], "-".join((*codes_of(commune), *kinds))
    kept: Answer | None = memory.get(key)
    if kept is not None:
        return kept
    return UNAVAILABLE if memory.get(_SILENT) else _asked(kinds, commune, key)


def _asked(kinds: Sequence[Accueil], commune: Commune, key: str) -> Answer:
    answer = Directory(settings.ANNUAIRE_API, settings.ANNUAIRE_SECONDES).near(kinds, commune)
    if answer.reply is Reply.UNAVAILABLE:
        caches["annuaire"].set(_SILENT, True, LEFT_ALONE)
    else:
        caches["annuaire"].set(key, answer, KEPT)
    return answer
