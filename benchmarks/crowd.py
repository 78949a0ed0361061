"""A crowd that makes whole visits: opens one, reads and answers each page, asks for its results and reads some of them.

Run by locust in a process of its own (`crowd_visitor`), which reads what to send in a file, and writes beside it what
was seen.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.machine import ROOT

HOST = "127.0.0.1"
BUSY = 503
PAGES = 25
"""Those that a visitor sees, the home page and the results among them."""
HOME, OPENS, QUESTION, ANSWER, ESTIMATE = "accueil", "ouverture", "question", "réponse", "estimation"
REVIEW, RESULTS, READING = "récapitulatif", "résultats", "aide"
ORDER = "FOULE"
"""The variable that names the file a crowd reads."""
FILE = Path(__file__).with_name("crowd_visitor.py")

Step = tuple[str, str]
"""A page of questions and what is posted there."""
Seen = tuple[str, int, float]
"""What was asked, the status, the seconds."""


def crowd_of(
    people: int, port: int, visits: list[list[Step]], seconds: float, pause: tuple[float, float]
) -> dict[str, Any]:
    """So many people for so long, each with a pause between two pages, in another process: what they saw.

    Raises `subprocess.CalledProcessError` when locust itself stops.
    """
    with tempfile.TemporaryDirectory() as folder:
        order = Path(folder) / "foule.json"
        order.write_text(json.dumps({"visites": visits, "pause": pause}), encoding="utf-8")
        command = [sys.executable, "-m", "locust", *_options(people, port, seconds)]
        environment = {**os.environ, ORDER: str(order), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - commande écrite ici
        if not result_of(order).exists():
            raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
        told: dict[str, Any] = json.loads(result_of(order).read_text("utf-8"))
    return told


def _options(people: int, port: int, seconds: float) -> list[str]:
    valued = {
        "locustfile": FILE,
        "host": f"http://{HOST}:{port}",
        "users": people,
        "spawn-rate": people,
        "run-time": f"{seconds:g}s",
    }
    return ["--headless", "--skip-log", *(part for name, value in valued.items() for part in (f"--{name}", str(value)))]


def result_of(order: Path) -> Path:
    """Where what was seen is written, beside what was to send."""
    return order.with_name("vu.json")


def links_of(root: str, page: str) -> list[str]:
    """The pages of a visit that its results lead to and that are read there: its aids, then the plan; each once."""
    aids = re.findall(rf'href="({re.escape(root)}/aides/[a-z0-9_-]+/)', page)
    return [*dict.fromkeys(aids), f"{root}/plan/"]
