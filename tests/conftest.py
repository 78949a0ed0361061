"""What all tests share: marks set by what a test uses, a real browser, and repeatable random examples."""

import os
from collections.abc import Iterator

import hypothesis
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from mesaides.benefits.catalogue import see
from tests.browser import launch

# No deadline: speed is measured in benchmarks/, never asserted here. In CI the examples are always the same.
hypothesis.settings.register_profile("mes-aides", deadline=None, derandomize=os.environ.get("CI") == "true")
hypothesis.settings.load_profile("mes-aides")

_DATABASE = {"db", "transactional_db", "live_server"}
_BROWSER = {"browser", "page"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test by what it uses, so that « -m db » and « -m "not browser" » need no care from authors."""
    for item in items:
        used = set(getattr(item, "fixturenames", ()))
        if used & _DATABASE or item.get_closest_marker("django_db"):
            item.add_marker(pytest.mark.db)
        if used & _BROWSER:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True)
def _catalogue_of_the_files() -> Iterator[None]:
    """What a test publishes is gone with its database."""
    from mesaides.contributions.editions import adopt, current  # its models need Django, that pytest starts

    yield
    see(None)
    if current() is not None:
        adopt(None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium, one for the whole run."""
    # Playwright keeps an event loop in this thread; Django would take it for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A blank page of a visitor who never came: nothing stored, in French."""
    with browser.new_context(locale="fr-FR", timezone_id="Europe/Paris") as context:
        page = context.new_page()
        page.set_default_timeout(30_000)
        yield page
