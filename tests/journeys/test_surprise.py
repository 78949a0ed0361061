"""An unexpected amount, in a real browser: the reason, the tax notice given, the same page again."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.journeys.test_result_pages import stored
from tests.journeys.visitor import Visitor
from tests.questions.households import PARENT

pytestmark = pytest.mark.django_db(transaction=True)


def gives_a_high_tax_notice(visitor: Visitor, address: str) -> None:
    """From the received amount of the allowance to the same page, with the figure of the notice read."""
    visitor.opens(f"{address}/resultats/").follows("Montant inattendu").reads("Montant inattendu ?")
    visitor.follows("Compléter : Avis d’impôt").reads("Deux précisions facultatives")
    visitor.ticks("Oui, je donne le revenu fiscal").goes_on().reads("Votre avis d’impôt 2025")
    visitor.types("Quel est le revenu fiscal de référence ?", "100000")
    visitor.types("Combien y a-t-il de parts ?", "2").goes_on().reads("Montant inattendu ?")


def test_the_tax_notice_is_completed_from_an_unexpected_amount(page: Page, live_server: LiveServer) -> None:
    visitor = Visitor(page, "inattendu")
    gives_a_high_tax_notice(visitor, f"{live_server.url}{stored(PARENT)}")
    expect(page).to_have_url(re.compile(r"/aides/allocations-familiales/montant/$"))
    expect(page.get_by_role("link", name="Corriger : Revenu fiscal de référence").first).to_be_visible()
    expect(page.get_by_role("link", name="Compléter : Avis d’impôt")).to_have_count(0)


def test_it_is_so_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "inattendu-sans-javascript", scripts=False)
        gives_a_high_tax_notice(visitor, f"{live_server.url}{stored(PARENT)}")
