"""What the results of a batch depend on: two runs of the same fingerprint give the same results."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import mesaides
from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.versions import model_versions

Fingerprint = dict[str, str]

_COMPUTING = ("household", "territories", "benefits", "engine", "simulations", "cli/lot")
_LIBRARIES = ("mes-aides", "numpy", "pydantic")


def fingerprint(source: Path, output: Path, day: str | None, mapping: Path | None = None) -> Fingerprint:
    """The input, the options, the versions and the catalogue, each under the name a person knows it by."""
    return {
        "le fichier d’entrée": _digest_of(source),
        "le nom du fichier d’entrée": source.name,
        "la forme de la sortie": output.suffix.lower(),
        "l’option --date": day or "",
        "le fichier de colonnes": _digest_of(mapping) if mapping else "",
        "les versions du modèle": json.dumps(model_versions() | {name: version(name) for name in _LIBRARIES}),
        "le catalogue": _digest_of_catalogue(),
        "le programme": _digest_of_code(),
    }


def differences(recorded: Fingerprint, current: Fingerprint) -> list[str]:
    """What changed since a run was begun."""
    return [name for name in current if recorded.get(name) != current[name]]


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest_of_catalogue() -> str:
    known = catalogue()
    declared = [item.model_dump_json() for item in (*known.benefits, *known.institutions.values())]
    return hashlib.sha256("\n".join(declared).encode()).hexdigest()


def _digest_of_code() -> str:
    """A development installation changes without changing its version."""
    digest = hashlib.sha256()
    root = Path(mesaides.__file__).parent
    for folder in _COMPUTING:
        for file in sorted(path for path in (root / folder).rglob("*") if _computes(path)):
            digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _computes(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
