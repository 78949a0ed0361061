"""What whole visits share: a server whose engine is loaded, as in production."""

import datetime

import pytest

from mesaides.household.reading import read
from mesaides.simulations.run import simulate
from tests.journeys.persona import FOLDER, household


@pytest.fixture(scope="session", autouse=True)
def engine() -> None:
    """Load the law before the first visitor waits for it."""
    today = datetime.date.today()  # noqa: DTZ011 - le jour du serveur
    name = min(FOLDER.glob("*.json")).stem
    simulate(read(household(name, today)))
