"""What the tests of the pages share: a browser without scripts, visits under way, a directory of offices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client, override_settings

from mesaides.simulations.visits import open_visit, save_answers
from tests.offices.directory import Served, directory

Opened = Callable[[dict[str, Any]], str]


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def opened(db: None) -> Opened:
    """Open a visit that holds these answers; gives its address."""

    def open_with(answers: dict[str, Any]) -> str:
        visit = open_visit()
        save_answers(visit.token, answers)
        return f"/simulation/{visit.token}"

    return open_with


@pytest.fixture
def served() -> Iterator[Served]:
    """The official directory on this machine, that the settings name; nothing of it is in memory yet."""
    caches["annuaire"].clear()
    with directory() as server, override_settings(ANNUAIRE_API=server.address, ANNUAIRE_SECONDES=5):
        server.knows_toulouse()
        yield server
    caches["annuaire"].clear()
