"""What the database holds over the files of the installation, as one catalogue; and what cannot be part of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from mesaides.benefits.catalogue import Catalogue, files, with_files
from mesaides.benefits.document import UnreadableFileError, parse
from mesaides.benefits.errors import CatalogueError, Fault
from mesaides.contributions.models import Publication

OVERTAKEN = (
    "le fichier du dépôt a changé depuis, et c’est lui qui vaut. Si la correction manque encore, publiez-la de nouveau."
)


@dataclass(frozen=True)
class LeftOut:
    """A publication that is not live, and why."""

    file: str
    reason: str

    def __str__(self) -> str:
        return f"La publication de {self.file} est laissée de côté : {self.reason}"


@dataclass(frozen=True)
class Edition:
    """One state of the catalogue: its number is that of the last publication, 0 before the first."""

    version: int
    catalogue: Catalogue
    published: Mapping[str, str] = field(default_factory=dict)  # text by file; empty for what is withdrawn
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Standing:
    """The publications of one file, from the first, without their texts."""

    last: int
    digest: str
    known: frozenset[str]  # digests of what the installation may hold of it without having gone further

    def is_overtaken_by(self, text: str, file: str) -> bool:
        return digest(file, text) not in self.known


def published() -> Edition:
    """The edition that the database holds now: what can no longer be read is left out, the rest stays."""
    base, standings = files(), _standings()
    overtaken = {file for file, one in standings.items() if one.is_overtaken_by(base.get(file, ""), file)}
    found = dict(_texts({file: one for file, one in standings.items() if file not in overtaken}))
    gone = [LeftOut(file, OVERTAKEN) for file in sorted(overtaken) if _is_missing(standings[file], base, file)]
    catalogue, unreadable = assembled(base, found)
    return Edition(max((one.last for one in standings.values()), default=0), catalogue, found, (*gone, *unreadable))


def assembled(base: Mapping[str, str], changes: dict[str, str]) -> tuple[Catalogue, list[LeftOut]]:
    """The catalogue with all the changes that can be read; the others are taken out of `changes`, and told."""
    left: list[LeftOut] = []
    while True:
        try:
            return with_files(base, changes), left
        except CatalogueError as error:
            if not changes:
                raise
            for file in _at_fault(error.faults, changes):
                left.append(LeftOut(file, _told(error.faults, file)))
                del changes[file]


def digest(file: str, text: str) -> str:
    """Says whether two texts of a file have the same values, whatever their layout."""
    return _digest(file, text) if text else ""


def _is_missing(standing: Standing, base: Mapping[str, str], file: str) -> bool:
    return standing.digest != digest(file, base.get(file, ""))


def _standings() -> dict[str, Standing]:
    found: dict[str, Standing] = {}
    for number, folder, slug, base, mark in Publication.objects.values_list("id", "folder", "slug", "base", "digest"):
        file = f"catalogue/{folder}/{slug}.yaml"
        known = found[file].known if file in found else frozenset()
        found[file] = Standing(number, mark, known | {base, mark})
    return found


def _texts(standings: Mapping[str, Standing]) -> Iterator[tuple[str, str]]:
    lasts = [one.last for one in standings.values()]
    return ((row.file, row.text) for row in Publication.objects.filter(id__in=lasts))


def _at_fault(faults: Iterable[Fault], changes: Mapping[str, str]) -> list[str]:
    """The changes that faults name; or else the last one: a file that stayed suffers from what changed around it."""
    return sorted({fault.file for fault in faults} & changes.keys()) or [list(changes)[-1]]


def _told(faults: Iterable[Fault], file: str) -> str:
    own = [fault for fault in faults if fault.file == file]
    return "\n".join(str(fault) for fault in own or faults)


@lru_cache(4_096)
def _digest(file: str, text: str) -> str:
    try:
        meant = json.dumps(parse(file, text).value, sort_keys=True)
    except UnreadableFileError:
        meant = text
    return hashlib.sha256(meant.encode()).hexdigest()
