"""Read the service's settings from environment variables, with errors that say how to mend them."""

import math
import os
import re
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

_DEVELOPMENT_KEY = "clef-de-developpement-jamais-en-production"
SHORTEST_KEY = 50
_TRUE = {"1", "true", "oui", "yes"}
_FALSE = {"", "0", "false", "non", "no"}


def flag(name: str, *, default: bool = False) -> bool:
    value = os.environ.get(name, str(default)).strip().lower()
    if value not in _TRUE | _FALSE:
        raise ImproperlyConfigured(f"{name} vaut « {value} » : écrivez 1 (oui) ou 0 (non).")
    return value in _TRUE


def words(name: str, default: str = "") -> list[str]:
    """Comma-separated values, without the empty ones."""
    return [word for part in os.environ.get(name, default).split(",") if (word := part.strip())]


def text(name: str) -> str:
    """A text, empty when there is none."""
    return os.environ.get(name, "").strip()


def seconds(name: str, *, default: float) -> float:
    """A duration above zero."""
    value = os.environ.get(name, str(default)).strip().replace(",", ".")
    try:
        duration = float(value)
    except ValueError:
        duration = 0
    if not 0 < duration < math.inf:
        raise ImproperlyConfigured(f"{name} vaut « {value} » : écrivez un nombre de secondes, plus grand que 0.")
    return duration


def cost(name: str, *, explained_by: str) -> tuple[float, str] | None:
    """An amount in euros, and the sentence without which it would mean nothing; `None` when neither is given."""
    value, reason = (os.environ.get(variable, "").strip() for variable in (name, explained_by))
    if not value and not reason:
        return None
    if not re.fullmatch(r"\d+([.,]\d+)?", value) or not reason:
        raise ImproperlyConfigured(
            f"{name} vaut « {value} » et {explained_by} « {reason} » : écrivez un nombre d’euros dans la première, "
            "et dans la seconde ce qu’il compte ; ou ni l’une ni l’autre."
        )
    return float(value.replace(",", ".")), reason


def number(name: str, *, default: float) -> float:
    """A number, 0 or more."""
    value = os.environ.get(name, str(default)).strip().replace(",", ".")
    try:
        found = float(value)
    except ValueError:
        found = -1
    if not 0 <= found < math.inf:
        raise ImproperlyConfigured(f"{name} vaut « {value} » : écrivez un nombre, 0 ou plus.")
    return found


def choice(name: str, known: tuple[str, ...]) -> str:
    """One of the words known; the first by default."""
    value = os.environ.get(name, "").strip().lower() or known[0]
    if value not in known:
        raise ImproperlyConfigured(f"{name} vaut « {value} » : écrivez {' ou '.join(known)}.")
    return value


def counters(name: str) -> dict[str, str]:
    """The cache that counts what each network asks: a Redis when one is named."""
    value = os.environ.get(name, "").strip()
    if not value:
        return {"BACKEND": "config.shared_memory.SharedMemoryCache"}
    if urlsplit(value).scheme not in {"redis", "rediss", "unix"}:
        raise ImproperlyConfigured(f"{name} ne convient pas : écrivez une adresse comme redis://127.0.0.1:6379/0.")
    return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": value}


def address(name: str) -> str:
    """The address of a service, without the « / » of its end; empty when there is none."""
    value = os.environ.get(name, "").strip().rstrip("/")
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment):
        raise ImproperlyConfigured(f"{name} vaut « {value} » : écrivez une adresse, comme https://service.exemple.fr.")
    return value


def secret_key(*, debug: bool) -> str:
    """The signing key: mandatory in production, known to all in development."""
    key = os.environ.get("SECRET_KEY", "")
    if debug:
        return key or _DEVELOPMENT_KEY
    if key in {"", _DEVELOPMENT_KEY} or len(key) < SHORTEST_KEY:
        raise ImproperlyConfigured(
            "SECRET_KEY manque, ou est trop courte. En production, donnez une clef secrète d’au moins 50 caractères "
            "(python -c 'import secrets; print(secrets.token_urlsafe(50))') ; pour développer, DEBUG=1 suffit."
        )
    return key
