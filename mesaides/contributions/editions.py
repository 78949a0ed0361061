"""The catalogue as it is published: the files of the installation, and over them the last publication of each."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock

from django.utils import timezone

from mesaides.benefits.catalogue import Catalogue, files, newest, replace_by, see, with_files
from mesaides.benefits.document import UnreadableFileError, parse
from mesaides.benefits.errors import CatalogueError, Fault
from mesaides.contributions.models import Publication
from mesaides.simulations.run import asked_of_all, prepare

logger = logging.getLogger(__name__)

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


class _Current:
    """The edition of this process: replaced whole, by one assignment."""

    edition: Edition | None = None
    lock = Lock()


def current() -> Edition | None:
    """The edition that this process answers with; `None` before the database was first read."""
    return _Current.edition


def adopt(edition: Edition | None, instead_of: Edition | None = None) -> None:
    """Answer with an edition from now on, unless a newer one came in the place of `instead_of` meanwhile."""
    with _Current.lock:
        if instead_of is _Current.edition or edition is None or _is_newer(edition):
            _Current.edition = edition
            replace_by(edition.catalogue if edition else None)


def refresh() -> bool:
    """Adopt what was published since the last look; whether there was anything. Raises the errors of the database."""
    before = _Current.edition
    if before is not None and before.version == last_version():
        return False
    edition = published()
    for one in edition.left_out if before is None or before.left_out != edition.left_out else ():
        logger.error("%s", one)
    _make_ready(edition.catalogue)
    adopt(edition, before)
    return True


def last_version() -> int:
    return Publication.objects.order_by("-id").values_list("id", flat=True).first() or 0


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


def brings_new_demands(catalogue: Catalogue) -> bool:
    """Whether the engine would have something to learn before it is asked."""
    return not asked_of_all(catalogue) <= asked_of_all(newest())


def _make_ready(catalogue: Catalogue) -> None:
    """Learn what the new benefits are computed from, before anyone asks; nothing for declarative ones."""
    if _Current.edition is None or not brings_new_demands(catalogue):
        return
    see(catalogue)
    try:
        prepare(timezone.localdate())
    finally:
        see(None)


def _is_newer(edition: Edition) -> bool:
    return _Current.edition is None or edition.version > _Current.edition.version


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
