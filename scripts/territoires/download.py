"""Fetches one version of the npm package of the French administrative divisions."""

import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

PACKAGE = "@etalab/decoupage-administratif"


class DownloadError(RuntimeError):
    """npm is missing, or it could not fetch the package."""


def download(version: str, folder: Path) -> Path:
    """The `data` folder of this version, fetched by the machine's own npm client."""
    target = folder / version
    target.mkdir(parents=True)
    with tarfile.open(_pack(f"{PACKAGE}@{version}", target)) as archive:
        archive.extractall(target, filter="data")
    return target / "package" / "data"


def read(data: Path, name: str) -> list[dict[str, Any]]:
    """One table of the package, such as `communes`."""
    table: list[dict[str, Any]] = json.loads((data / f"{name}.json").read_text(encoding="utf-8"))
    return table


def _pack(spec: str, folder: Path) -> Path:
    command = ["npm", "pack", "--silent", spec]
    try:
        done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603 — fixed words and a version of ours
    except FileNotFoundError as error:
        raise DownloadError("npm est introuvable : installez Node.js, puis relancez.") from error
    except subprocess.CalledProcessError as error:
        raise DownloadError(f"« npm pack {spec} » a échoué :\n{error.stderr}") from error
    return folder / done.stdout.strip().splitlines()[-1]
