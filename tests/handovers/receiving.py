"""A partner on this machine: the program of the documentation, as it is, and a person who goes there."""

from __future__ import annotations

import re
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.test import Client

from benchmarks.servers import HOST, first_answer, free_port, running
from tests.handovers.declared import KEY, TOWN, declared

HOW_TO = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "recevoir-une-situation.md"


def program() -> str:
    """The partner's code, as the documentation gives it."""
    (code,) = re.findall(r"```python\n(.*?)```", HOW_TO.read_text("utf-8"), re.DOTALL)
    return str(code)


@contextmanager
def receiver(folder: Path, ours: str, **declaration: Any) -> Iterator[None]:
    """The partner « mairie-exemple », declared and running; `ours`: the address of the service."""
    port = free_port()
    environment = {"MES_AIDES": ours, "CLEF": KEY, "PORT": str(port)}
    with running([sys.executable, "-c", program()], port, environment) as server:
        first_answer(server, "HEAD", "/")
        with declared(folder, mairie_exemple=TOWN | {"retour": f"http://{HOST}:{port}/retour"} | declaration):
            yield


def accepted(client: Client, address: str) -> str:
    """The page is shown, the person accepts: the address where their browser is sent."""
    response = client.post(address, {"accord": mark_of(client.get(address))})
    assert response.status_code == 303, response.content.decode()[:2000]
    return str(response["Location"])


def mark_of(response: HttpResponse) -> str:
    """What the form sends with « J’accepte »."""
    (mark,) = re.findall(r'name="accord" value="(\w+)"', response.content.decode())
    return str(mark)


def read_at(address: str) -> str:
    """The page that the person reads at the partner's."""
    with urllib.request.urlopen(address, timeout=60) as response:  # noqa: S310 - une adresse de cette machine
        return str(response.read().decode())


def is_down(address: str) -> bool:
    """Whether the partner has nothing to show: its request to us failed."""
    try:
        read_at(address)
    except (urllib.error.URLError, ConnectionError, OSError):
        return True
    return False
