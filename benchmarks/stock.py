"""The stock OpenFisca Web API, as its authors ship it: installed apart, since it wants an older gunicorn than ours.

The environment is made at the first run, in the folder that BENCH_CACHE names (var/benchmarks otherwise).
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from benchmarks.machine import ROOT
from benchmarks.servers import HOST, Server, free_port, running

COUNTRY = "openfisca_france"
EXTENSIONS = ("openfisca_france_local", "openfisca_paris")
SAME_AS_OURS = ("openfisca-france", "openfisca-france-local", "openfisca-paris", "numpy")
AS_SHIPPED = 1
"""Turns of a spiral after which OpenFisca gives a default, when nobody tells it otherwise."""

SERVE = """
import sys
from openfisca_core.scripts.openfisca_command import main
from openfisca_core.simulations import Simulation

def started(simulation, *given, plain=Simulation.__init__, **named):
    plain(simulation, *given, **named)
    simulation.max_spiral_loops = turns

turns = int(sys.argv.pop(1))
Simulation.__init__ = started
main()
"""


@contextmanager
def stock(workers: int, turns: int = AS_SHIPPED) -> Iterator[Server]:
    """`openfisca serve` with the same model and as many workers as ours, otherwise with its own settings."""
    port = free_port()
    model = ["--country-package", COUNTRY, "--extensions", *EXTENSIONS]
    where = ["--bind", f"{HOST}:{port}", "--workers", str(workers)]
    with running([*_command(turns), "serve", *model, *where], port) as server:
        yield server


def _command(turns: int) -> list[str]:
    """The shipped command; with other turns, which it has no setting for, the same one started by hand."""
    bin_ = _installed() / "bin"
    return [str(bin_ / "openfisca")] if turns == AS_SHIPPED else [str(bin_ / "python"), "-c", SERVE, str(turns)]


def stock_versions() -> dict[str, str]:
    """What the stock API runs on."""
    listing = "from importlib.metadata import version; [print(n, version(n)) for n in ('gunicorn', 'flask', 'numpy')]"
    finished = subprocess.run(  # noqa: S603 - commande écrite ici
        [str(_installed() / "bin" / "python"), "-c", listing], capture_output=True, text=True, check=True
    )
    return dict(line.split() for line in finished.stdout.splitlines())


def requirements() -> list[str]:
    """The packages to install: the versions that this project runs on."""
    return [
        f"openfisca-core[web-api]=={version('openfisca-core')}",
        *(f"{package}=={version(package)}" for package in SAME_AS_OURS),
    ]


def _installed() -> Path:
    """The folder of the environment, made if it is missing or of other versions."""
    folder = Path(os.environ.get("BENCH_CACHE") or ROOT / "var" / "benchmarks").resolve() / "openfisca-web-api"
    stamp, wanted = folder / "installed", "\n".join(requirements())
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        sys.stderr.write("Installation de l’API web d’OpenFisca, à part…\n")
        venv.create(folder, clear=True, with_pip=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--quiet"]
        subprocess.run([*pip, *requirements()], check=True)  # noqa: S603 - commande écrite ici
        stamp.write_text(wanted, encoding="utf-8")
    return folder
