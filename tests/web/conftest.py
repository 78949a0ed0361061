"""What the tests of the pages share: a browser without scripts, and visits under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from mesaides.simulations.visits import open_visit, save_answers

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
