"""What the tests of hand-overs share: an instance with one partner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mesaides.handovers.partners import Partner, partners
from tests.handovers.declared import TOWN, declared


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Partner]:
    with declared(tmp_path, mairie_exemple=TOWN):
        yield partners()["mairie-exemple"]
