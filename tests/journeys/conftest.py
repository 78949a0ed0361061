"""What whole visits share: a server whose engine is loaded, as in production."""

import datetime

import pytest

from mesaides.simulations.run import prepare


@pytest.fixture(scope="session", autouse=True)
def engine() -> None:
    """Learn the law before the first visitor waits for it."""
    prepare(datetime.date.today(), most=1)  # noqa: DTZ011 - le jour du serveur
