"""The public figures in a real browser: they fit, and axe-core finds nothing."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from mesaides.figures.demonstration import invent
from tests.journeys.visitor import Visitor


@pytest.mark.django_db(transaction=True)
def test_the_page_of_a_demonstration(page: Page, live_server: LiveServer, settings: Settings) -> None:
    """Each part of the page is seen, experiments and cost too."""
    settings.DEMONSTRATION = True
    settings.COUT_POUR_MILLE = (1.2, "Le serveur et sa sauvegarde, sans le travail des personnes.")
    cache.clear()
    invent(1500, timezone.localdate())
    visitor = Visitor(page, "statistiques")
    visitor.opens(f"{live_server.url}/statistiques/").reads(f"Statistiques {timezone.localdate().year}")
    for summary in page.locator("main summary").all():
        summary.click()
    visitor.sees_an_accessible_page()
    assert all(address.startswith(live_server.url) for address in visitor.foreign)
