"""What the tests of offices share: a directory of this machine."""

from collections.abc import Iterator

import pytest

from tests.offices.directory import Served, directory


@pytest.fixture
def served() -> Iterator[Served]:
    with directory() as server:
        server.knows_toulouse()
        yield server
