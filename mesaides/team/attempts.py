"""How many times a password was tried for a name: past a number, none is looked at for a while, right or wrong."""

from __future__ import annotations

import logging

from django.conf import settings
from django.core.cache import caches
from django.utils.crypto import salted_hmac

logger = logging.getLogger(__name__)

MOST = 10
WINDOW = 15 * 60
"""Seconds during which `MOST` wrong passwords may be tried for one name, known or not, from anywhere."""


def is_blocked(name: str) -> bool:
    """Counts this attempt, and says whether it is one too many. A counter that fails lets nobody in."""
    if not settings.LIMITES:
        return False
    try:
        return _counted(_key(name)) > MOST
    except Exception as error:  # noqa: BLE001 - quelle que soit la panne du compteur, on n’essaie pas de mots de passe sans compter
        logger.warning("Le compteur des connexions ne répond pas : %s", type(error).__name__)
        return True


def forget(name: str) -> None:
    """After the right password."""
    if settings.LIMITES:
        caches["limites"].delete(_key(name))


def _counted(key: str) -> int:
    cache = caches["limites"]
    if cache.add(key, 1, WINDOW):
        return 1
    try:
        return int(cache.incr(key))
    except ValueError:  # the window ended between the two
        cache.add(key, 1, WINDOW)
        return 1


def _key(name: str) -> str:
    """A mark: no name stands in the counters."""
    return f"equipe-{salted_hmac('mesaides.team', name.strip().lower(), algorithm='sha256').hexdigest()}"
