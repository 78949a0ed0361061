"""From a refused benefit to what would open it, in a real browser, and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from tests.journeys.test_result_pages import stored
from tests.journeys.visitor import Visitor
from tests.questions.households import SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

PENSIONED = SINGLE | {"demandeur.revenus": ["pensions_invalidite"], "demandeur.revenus.pensions_invalidite": 600}
WHY = "Pourquoi pas aujourd’hui ?"


def test_what_blocks_and_what_opens_is_accessible(page: Page, live_server: LiveServer) -> None:
    address = f"{live_server.url}{stored(PENSIONED)}"
    visitor = Visitor(page, "pourquoi-pas").opens(f"{address}/aides/revenu-solidarite-active/")
    visitor.follows("Qu’est-ce qui l’ouvrirait").reads(WHY)
    page.goto(f"{address}/aides/toulouse-sac-ados/pourquoi-pas/")
    visitor.reads(WHY)


def test_it_is_so_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "pourquoi-pas-sans-javascript", scripts=False, examines=False)
        visitor.opens(f"{live_server.url}{stored(PENSIONED)}/aides/revenu-solidarite-active/")
        visitor.follows("Qu’est-ce qui l’ouvrirait").reads(WHY)
