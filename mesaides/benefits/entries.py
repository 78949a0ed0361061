"""What the texts of the catalogue's files declare, each checked alone, then all together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any, TypeVar

from pydantic import ValidationError

from mesaides.benefits.between import Read, disagreements, idle
from mesaides.benefits.choices import Niveau
from mesaides.benefits.coherence import findings
from mesaides.benefits.declared import Declared
from mesaides.benefits.document import Document, Place, UnreadableFileError, parse
from mesaides.benefits.ecart import Ecart, astray
from mesaides.benefits.errors import CatalogueError, Fault, Finding, without_echoes
from mesaides.benefits.explication import Explication, unexplained
from mesaides.benefits.messages import explained, is_misspelt_elsewhere
from mesaides.benefits.model import Benefit, Institution
from mesaides.benefits.wording import Wording, misplaced

FOLDERS: Mapping[str, type[Declared]] = {
    "institutions": Institution,
    "ecarts": Ecart,
    "explications": Explication,
    "textes": Wording,
    **{f"aides/{level}": Benefit for level in Niveau},
}
"""Where each kind of file stands."""

REMEMBERED = 2_048
"""Texts whose values are remembered: when one file changes, the others are not read again."""

Model = TypeVar("Model", bound=Declared)


@dataclass(frozen=True)
class Parts:
    """All that the files declare, in the order of their names."""

    benefits: list[Read[Benefit]]
    institutions: list[Read[Institution]]
    ecarts: list[Read[Ecart]]
    explications: list[Read[Explication]]
    textes: list[Read[Wording]]


def checked(texts: Mapping[str, str], known_faults: Iterable[Fault] = ()) -> Parts:
    """What the files declare; raises `CatalogueError` with every fault of every file, and those already known."""
    faults = list(known_faults)
    parts = Parts(
        list(_read(texts, Benefit, faults)),
        list(_read(texts, Institution, faults)),
        list(_read(texts, Ecart, faults)),
        list(_read(texts, Explication, faults)),
        list(_read(texts, Wording, faults)),
    )
    faults += disagreements(parts.benefits, parts.institutions)
    faults += (*astray(parts.ecarts, parts.benefits), *unexplained(parts.explications, parts.benefits))
    faults += misplaced(parts.textes, texts)
    faults += [] if faults else idle(parts.benefits, parts.institutions)
    if faults:
        raise CatalogueError(faults)
    return parts


def folder_of(file: str) -> str:
    """« aides/national » for « catalogue/aides/national/rsa.yaml »."""
    return PurePosixPath(file).parent.relative_to("catalogue").as_posix()


def _read(texts: Mapping[str, str], model: type[Model], faults: list[Fault]) -> Iterator[Read[Model]]:
    """The well-formed files of one kind; the faults of the others are added to `faults`."""
    for folder in (name for name, kind in FOLDERS.items() if kind is model):
        for file in sorted(name for name in texts if name.startswith(f"catalogue/{folder}/")):
            try:
                yield Place(file, texts[file]), declared(file, texts[file], folder, model)
            except UnreadableFileError as error:
                faults += error.faults


def declared(file: str, text: str, folder: str, model: type[Model]) -> Model:
    """The value a file declares; raises `UnreadableFileError` with what is wrong in it."""
    value: Model = _declared(file, text, folder, model)
    return value


@lru_cache(REMEMBERED)
def _declared(file: str, text: str, folder: str, model: type[Model]) -> Model:
    document = parse(file, text)
    given = {"slug": PurePosixPath(file).stem} | ({"niveau": folder.partition("/")[2]} if model is Benefit else {})
    _refuse(document, _written(document, given))
    try:
        value = model.model_validate(document.value | given)
    except ValidationError as error:
        _refuse(document, _invalid(error, model))
        raise
    if isinstance(value, Benefit):
        _refuse(document, findings(value))
    return value


def _refuse(document: Document, found: Iterable[Finding]) -> None:
    faults = [document.fault(item.path, item.message, item.mend) for item in without_echoes(list(found))]
    if faults:
        raise UnreadableFileError(faults)


def _written(document: Document, given: Iterable[str]) -> Iterator[Finding]:
    for name in given:
        if name in document.value:
            yield Finding((name,), "Ce champ vient du nom du fichier ou de son dossier.", "effacez cette ligne.")


def _invalid(error: ValidationError, model: type[Declared]) -> Iterator[Finding]:
    items: list[Mapping[str, Any]] = [dict(item) for item in error.errors()]
    for item in items:
        if not is_misspelt_elsewhere(item, items):
            yield Finding(item["loc"], *explained(item, model))
