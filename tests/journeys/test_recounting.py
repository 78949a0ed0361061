"""« Pourquoi ce montant ? » in a real browser: from the results to the sentence, the steps, and down the tree."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.journeys.test_result_pages import stored
from tests.journeys.visitor import Visitor
from tests.questions.households import PARENT, SINGLE

pytestmark = pytest.mark.django_db(transaction=True)


def test_three_months_that_are_alike_share_a_table(page: Page, live_server: LiveServer) -> None:
    address = live_server.url + stored(PARENT)
    visitor = Visitor(page, "pourquoi").opens(f"{address}/aides/prime-activite/")
    visitor.follows("Pourquoi ce montant ?").reads("Pourquoi ce montant ?")
    expect(page.get_by_role("table")).to_have_count(2)


def test_the_tree_unfolds_and_goes_on_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        page = context.new_page()
        visitor = Visitor(page, "pourquoi-sans-javascript", scripts=False)
        visitor.opens(f"{live_server.url}{stored(SINGLE)}/resultats/")
        page.locator("#aide-revenu-solidarite-active").get_by_role("link", name="Pourquoi ce montant").click()
        visitor.reads("Pourquoi ce montant ?")
        for label in ("Revenu de solidarité active, avant", "Forfait logement"):
            page.locator(".arbre summary", has_text=label).first.click()
        expect(page.get_by_text("0,12, depuis le").first).to_be_visible()
        page.locator(".arbre details[open]").get_by_role(
            "link", name=re.compile("Voir la suite.*Aide au logement")
        ).click()
        expect(page).to_have_url(re.compile(r"\?valeur="))
        expect(page.get_by_role("link", name="Revenir au début du détail")).to_be_visible()
