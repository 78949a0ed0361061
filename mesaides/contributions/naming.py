"""Where a file of the catalogue stands: the place it has, or the one that its text and its level give it."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from mesaides.benefits.catalogue import files
from mesaides.benefits.choices import Niveau
from mesaides.benefits.document import UnreadableFileError, parse
from mesaides.benefits.entries import FOLDERS, folder_of
from mesaides.benefits.errors import Fault
from mesaides.contributions import editions, layers

LONGEST = 100
"""Signs in the name of a file."""

LEVELS = {
    "regions": Niveau.REGION,
    "departements": Niveau.DEPARTEMENT,
    "epci": Niveau.EPCI,
    "communes": Niveau.COMMUNE,
}


WORDINGS = "textes/"
"""What the slug of a text of the site begins with."""


class PublicationError(RuntimeError):
    """The file could not be made live; what was published before stays. `faults`: those of the catalogue, if any."""

    def __init__(self, message: str, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(message)
        self.faults = faults


def file_of(slug: str, text: str, niveau: str = "") -> str:
    """The name of a file: the one that an aid has, or will have; a text of the site says its own folder."""
    if slug.startswith(WORDINGS):
        return f"catalogue/{slug}.yaml"
    level = niveau if niveau in set(Niveau) else _level(text)
    return known_file(slug) or f"catalogue/aides/{level}/{slug}.yaml"


def known_file(slug: str) -> str | None:
    edition = editions.current() or layers.published()
    known = {**files(), **edition.published}
    names = (f"catalogue/aides/{level}/{slug}.yaml" for level in Niveau)
    return next((name for name in names if known.get(name)), None)


def institution_file(text: str) -> str:
    return f"catalogue/institutions/{_values(text).get('institution')}.yaml"


def _values(text: str) -> dict[str, Any]:
    try:
        return parse("catalogue", text).value
    except UnreadableFileError as error:
        raise PublicationError(str(error), tuple(error.faults)) from error


def _level(text: str) -> Niveau:
    place = _values(text).get("territoire")
    names = place if isinstance(place, dict) else {}
    return next((level for name, level in LEVELS.items() if names.get(name)), Niveau.NATIONAL)


def is_a_name(file: str) -> bool:
    return file.startswith("catalogue/") and folder_of(file) in FOLDERS and len(PurePosixPath(file).stem) <= LONGEST
