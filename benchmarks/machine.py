"""What a figure was measured on and with: the machine, the versions, the commit. Never its name nor its folders."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "openfisca-core",
    "openfisca-france",
    "openfisca-france-local",
    "openfisca-paris",
    "numpy",
    "django",
    "gunicorn",
    "mes-aides",
)


def machine() -> dict[str, str | int | float]:
    """Processor, cores that this process may use, memory, kernel."""
    return {
        "processeur": _read("/proc/cpuinfo", r"model name\s*: (.+)") or platform.machine(),
        "coeurs": len(os.sched_getaffinity(0)),
        "memoire_gio": round(int(_read("/proc/meminfo", r"MemTotal:\s*(\d+)") or 0) / 2**20, 1),
        "noyau": f"{platform.system()} {platform.release()}",
    }


def versions() -> dict[str, str]:
    """Python and the packages that a figure depends on."""
    return {"python": platform.python_version()} | {package: version(package) for package in PACKAGES}


def commit() -> str:
    """The commit measured, followed by « + modifications » when the code differs from it; or « inconnu »."""
    name = _git("rev-parse", "--short", "HEAD")
    if not name:
        return "inconnu"
    changed = _git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!benchmarks/results")
    return f"{name} + modifications" if changed else name


def _git(*arguments: str) -> str:
    try:
        finished = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603, S607 - commande écrite ici
    except OSError:
        return ""
    return finished.stdout.strip()


def _read(path: str, pattern: str) -> str | None:
    file = Path(path)
    found = re.search(pattern, file.read_text(encoding="utf-8")) if file.exists() else None
    return found.group(1).strip() if found else None
