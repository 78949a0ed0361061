"""What who confirms an aid was shown: its newest file, the mark of it, and what changed since."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from mesaides.benefits.catalogue import Catalogue, files
from mesaides.benefits.document import UnreadableFileError, parse
from mesaides.benefits.model import Benefit
from mesaides.contributions.editions import current, last_version
from mesaides.contributions.layers import published
from mesaides.contributions.models import Publication

NAMES = {
    "nom": "le nom",
    "description": "la description",
    "montant": "le montant",
    "duree": "la durée",
    "depuis": "le premier jour",
    "jusqu_a": "le dernier jour",
    "territoire": "le territoire",
    "conditions": "les conditions",
    "a_verifier": "les points à vérifier",
    "avertissement": "l’avertissement",
    "demarches": "les démarches",
    "pieces": "les pièces à joindre",
    "page_officielle": "la page officielle",
    "sources": "les sources",
    "exemples": "les exemples",
}
"""How a part of the file is told to who confirms it."""

OTHER = "d’autres règles"


class ChangedError(ValueError):
    """The aid is not the one that was read: nothing was confirmed. The message says what changed."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An aid as the database holds it now, with its file, in the catalogue that has both."""

    catalogue: Catalogue
    benefit: Benefit
    text: str

    @property
    def mark(self) -> str:
        """What tells this file from any other: its values, but for the day when it was checked."""
        return _mark(_values(self.text))


def shown(slug: str) -> Shown:
    """The newest, even when another process published it a moment ago. Raises `UnknownBenefitError`."""
    edition = current()
    if edition is None or edition.version != last_version():
        edition = published()
    benefit = edition.catalogue.benefit(slug)
    file = f"catalogue/aides/{benefit.niveau}/{slug}.yaml"
    return Shown(edition.catalogue, benefit, edition.published.get(file) or files()[file])


def refuse_if_changed(now: Shown, seen: str) -> None:
    """Raises `ChangedError`. `seen`: the mark of what was read."""
    if now.mark == seen:
        return
    parts = _changed(now, seen)
    told = f" ({', '.join(parts)})" if parts else ""
    raise ChangedError(
        f"La fiche a changé depuis que vous avez ouvert cette page{told}. "
        "Rien n’est encore confirmé : relisez-la, puis répondez."
    )


def _changed(now: Shown, seen: str) -> list[str]:
    """The parts that changed, in words; none when what was read is not known."""
    before = next((one for one in map(_values, _versions(now.benefit)) if _mark(one) == seen), None)
    if before is None:
        return []
    after = _values(now.text)
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    return list(dict.fromkeys(sorted((NAMES.get(key, OTHER) for key in keys), key=_place)))


def _place(name: str) -> int:
    return [*NAMES.values(), OTHER].index(name)


def _versions(benefit: Benefit) -> Iterator[str]:
    """The texts that this file had, the newest first."""
    folder = f"aides/{benefit.niveau}"
    rows = Publication.objects.filter(folder=folder, slug=benefit.slug).order_by("-id")
    yield from rows.values_list("text", flat=True)
    yield files().get(f"catalogue/{folder}/{benefit.slug}.yaml", "")


def _values(text: str) -> dict[str, Any]:
    """Nothing for a text that withdrew the aid, or that is no longer read."""
    try:
        return {key: value for key, value in parse("", text).value.items() if key != "verifie_le"}
    except UnreadableFileError:
        return {}


def _mark(values: dict[str, Any]) -> str:
    return sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
