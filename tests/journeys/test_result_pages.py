"""The pages that a visit gives, in a real browser: each is examined at every width, then used without scripts."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.benefits.catalogue import catalogue
from mesaides.simulations.visits import open_visit, save_answers
from tests.journeys.visitor import Visitor
from tests.questions.households import COUPLE, PARENT, SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

RICH = COUPLE | {"demandeur.revenus": [], "conjoint.revenus.salaire_net": 9000, "logement.loyer": 1500}
HOUSEHOLDS = {"seule": SINGLE, "parent": PARENT, "aisance": RICH}


def stored(answers: dict[str, Any]) -> str:
    visit = open_visit()
    save_answers(visit.token, answers)
    return f"/simulation/{visit.token}"


@pytest.mark.parametrize("name", HOUSEHOLDS)
def test_the_results_the_plan_and_a_benefit_are_accessible(page: Page, live_server: LiveServer, name: str) -> None:
    address = live_server.url + stored(HOUSEHOLDS[name])
    visitor = Visitor(page, f"resultats-{name}").opens(f"{address}/resultats/").reads("Vos aides possibles")
    page.locator("#pas-maintenant + details > summary").click()
    visitor.sees_an_accessible_page()
    page.goto(f"{address}/plan/")
    visitor.reads("Votre plan")
    page.goto(f"{address}/aides/aide-logement/")
    visitor.reads(catalogue().benefit("aide-logement").nom)


def test_a_plan_leads_to_a_claim_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "plan-sans-javascript", scripts=False)
        visitor.opens(f"{live_server.url}{stored(SINGLE)}/resultats/").follows("Votre plan").reads("Votre plan")
        visitor.follows("Revenu de solidarité active").reads("Revenu de solidarité active")
        visitor.follows("Toutes vos aides possibles").reads("Vos aides possibles")


def test_results_are_filtered_without_javascript(browser: Browser, live_server: LiveServer) -> None:
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        page = context.new_page()
        visitor = Visitor(page, "filtre", scripts=False).opens(f"{live_server.url}{stored(PARENT)}/resultats/")
        page.locator("summary", has_text="Choisir un thème ou une personne").click()
        page.get_by_label("Thème").select_option("logement")
        page.get_by_role("button", name="Filtrer").click()
        visitor.reads("Vos aides possibles")
        expect(page).to_have_url(re.compile(r"theme=logement"))
        expect(page.get_by_role("status")).to_be_visible()
        visitor.follows("Tout montrer")
        expect(page).to_have_url(re.compile(r"/resultats/$"))


def test_the_arrow_of_a_claim_is_never_alone_on_its_line(page: Page, live_server: LiveServer) -> None:
    """At every width of a telephone, « Ouvrir la démarche » and its arrow hold in one box, and nothing overflows."""
    page.goto(f"{live_server.url}/aides/revenu-solidarite-active/")
    links = page.get_by_role("link", name=re.compile("^Ouvrir la démarche"))
    assert links.count() > 0
    for width in range(320, 480, 8):
        page.set_viewport_size({"width": width, "height": 800})
        broken = [link for link in links.all() if link.evaluate("link => link.getClientRects().length") > 1]
        assert not broken, f"→ {width} px"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"→ {width} px"
