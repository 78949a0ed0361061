"""The partners of this instance, read from the file that the setting TRANSMISSIONS names, with errors that tell all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from mesaides.handovers.vocabulary import KINDS, Kind, is_known

TEXTS = ("nom", "but", "conservation", "contact", "retour")
FETCHED = ("empreinte",)
LISTED = "docs/how-to/recevoir-une-situation.md"
_SLUG, _FINGERPRINT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"champ_[\w=+/-]+")
_HERE = {"localhost", "127.0.0.1"}


@dataclass(frozen=True, slots=True)
class Partner:
    """Who may receive something, and what at most.

    `back`: the only address where the person is sent. `fingerprint`: SHA-256 of the key by which the partner makes
    itself known. `fields`: by the name that each has where it is sent.
    """

    slug: str
    name: str
    purpose: str
    kept: str
    contact: str
    back: str
    kind: Kind
    fingerprint: str
    fields: Mapping[str, str]

    @property
    def scope(self) -> frozenset[str]:
        return frozenset(self.fields.values())

    @property
    def host(self) -> str:
        """« demarches.exemple.fr »: where the person is told that they go."""
        return urlsplit(self.back).netloc

    @property
    def origin(self) -> str:
        """« https://demarches.exemple.fr »."""
        parts = urlsplit(self.back)
        return f"{parts.scheme}://{parts.netloc}"


def partners() -> Mapping[str, Partner]:
    """By short name; none where no file is named. Raises `ImproperlyConfigured`."""
    return _read(settings.TRANSMISSIONS) if settings.TRANSMISSIONS else {}


@cache
def _read(place: str) -> Mapping[str, Partner]:
    try:
        declared = yaml.safe_load(Path(place).read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise ImproperlyConfigured(f"TRANSMISSIONS : {place} ne se lit pas ({type(error).__name__}).") from error
    if not isinstance(declared, dict):
        raise ImproperlyConfigured(f"TRANSMISSIONS : {place} doit donner un partenaire par nom court.")
    return {str(slug): _partner(str(slug), given, place) for slug, given in declared.items()}


def _partner(slug: str, given: Any, place: str) -> Partner:
    fault = _fault(slug, given)
    if fault:
        raise ImproperlyConfigured(f"TRANSMISSIONS : dans {place}, partenaire « {slug} » : {fault}")
    fields = given["champs"]
    return Partner(
        slug=slug,
        name=given["nom"].strip(),
        purpose=given["but"].strip(),
        kept=given["conservation"].strip(),
        contact=given["contact"].strip(),
        back=given["retour"].strip(),
        kind=KINDS[given["genre"]],
        fingerprint=given.get("empreinte", ""),
        fields=fields if isinstance(fields, dict) else {field: field for field in fields},
    )


def _fault(slug: str, given: Any) -> str | None:
    """What is wrong with a declaration, and how to mend it."""
    if not _SLUG.fullmatch(slug) or not isinstance(given, dict):
        return "écrivez un nom court (minuscules, chiffres, tirets), puis ses lignes."
    if given.get("genre") not in KINDS:
        return f"« genre » est l’un de : {', '.join(KINDS)}."
    kind = KINDS[given["genre"]]
    wanted = {*TEXTS, "genre", "champs", *(FETCHED if kind.is_fetched else ())}
    if set(given) != wanted:
        return f"écrivez ces lignes, et elles seules : {', '.join(sorted(wanted))}."
    return _fault_of_texts(given) or _fault_of_fields(kind, given["champs"])


def _fault_of_texts(given: Mapping[str, Any]) -> str | None:
    if empty := [text for text in TEXTS if not isinstance(given[text], str) or not given[text].strip()]:
        return f"« {empty[0]} » est vide."
    parts = urlsplit(given["retour"])
    if not parts.hostname or parts.fragment or (parts.scheme != "https" and parts.hostname not in _HERE):
        return "« retour » est une adresse entière, qui commence par https://."
    if not _FINGERPRINT.fullmatch(str(given.get("empreinte", "0" * 64))):
        return "« empreinte » est le SHA-256 de la clef du partenaire : 64 chiffres hexadécimaux."
    return None


def _fault_of_fields(kind: Kind, fields: Any) -> str | None:
    named = dict.fromkeys(fields, "") if isinstance(fields, list) and kind.is_fetched else fields
    if not isinstance(named, dict) or not named:
        return (
            "« champs » est la liste de ce qui est transmis ; pour une adresse préremplie, « son nom là-bas: champ »."
        )
    if wrong := [name for name in named if not kind.is_fetched and not _NAME.fullmatch(str(name))]:
        return f"« {wrong[0]} » n’est pas le nom d’un champ de la démarche : « champ_… »."
    asked = named if kind.is_fetched else named.values()
    unknown = [str(field) for field in asked if not is_known(kind, field)]
    return (
        f"« {unknown[0]} » n’est pas un champ qui se transmet (docs/how-to/recevoir-une-situation.md)."
        if unknown
        else None
    )
