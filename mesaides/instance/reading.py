"""Read the settings file of an instance: YAML as the catalogue's, and faults told with their line and the mend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from mesaides.benefits.document import Document, UnreadableFileError, parse
from mesaides.benefits.errors import Fault
from mesaides.benefits.messages import explained, is_misspelt_elsewhere
from mesaides.instance.model import Instance


class InstanceError(ValueError):
    """The file cannot be used; its message says why, line by line."""


def read(path: Path) -> Instance:
    """The instance that a file describes; its logos stand beside it."""
    try:
        document = parse(str(path), path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InstanceError(f"Le fichier {path} ne se lit pas ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise InstanceError(f"Le fichier {path} n’est pas en UTF-8 : enregistrez-le ainsi.") from error
    except UnreadableFileError as error:
        raise InstanceError(str(error)) from error
    return _checked(document, path.parent)


def _checked(document: Document, folder: Path) -> Instance:
    try:
        return Instance.model_validate(document.value, context={"folder": folder})
    except ValidationError as error:
        raise InstanceError("\n".join(map(str, sorted(_faults(document, error))))) from error


def _faults(document: Document, error: ValidationError) -> Iterator[Fault]:
    items = error.errors()
    for item in items:
        if not is_misspelt_elsewhere(item, items):
            yield document.fault(item["loc"], *explained(item, Instance))
