"""Start the Chromium that the tests drive: the system's, else the one Playwright installs."""

import os
import shutil
from collections.abc import Iterator

from playwright.sync_api import Browser, Error, Playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class NoBrowserError(Exception):
    """No Chromium could be started."""


def launch(playwright: Playwright) -> Browser:
    """The first Chromium that starts."""
    failures = []
    for path in _candidates():
        try:
            return playwright.chromium.launch(executable_path=path)
        except Error as error:
            failures.append(f"{path or 'celui de Playwright'} : {error.message.splitlines()[0]}")
    raise NoBrowserError(
        "Aucun Chromium ne démarre. Installez-en un (apt-get install chromium, ou .venv/bin/playwright install "
        "chromium), ou indiquez-le par CHROMIUM=/chemin/vers/chromium. Essayés : " + " ; ".join(failures)
    )


def _candidates() -> Iterator[str | None]:
    if chosen := os.environ.get("CHROMIUM"):
        yield chosen
        return
    yield from filter(None, map(shutil.which, _NAMES))
    yield None
