"""The pages of offices, in a real browser: found, none, out of reach; accessible, then used without scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import caches
from django.test import override_settings
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from mesaides.simulations.visits import open_visit, save_answers
from tests.journeys.visitor import Visitor
from tests.offices.directory import CAF, Served, directory, record
from tests.questions.households import SINGLE

pytestmark = pytest.mark.django_db(transaction=True)

TITLE = "Accueils près de chez vous"
LONG = {
    "nom": "Maison départementale de proximité et d’accompagnement social - Saint-Barthélemy-d’Agenais",
    "adresse_courriel": "accueil.tres.longue.adresse.electronique@departement-de-la-haute-garonne.exemple.fr",
}


@pytest.fixture
def served() -> Iterator[Served]:
    caches["annuaire"].clear()
    with directory() as server, override_settings(ANNUAIRE_API=server.address, ANNUAIRE_SECONDES=5):
        server.knows_toulouse()
        yield server
    caches["annuaire"].clear()


def stored() -> str:
    visit = open_visit()
    save_answers(visit.token, SINGLE)
    return f"/simulation/{visit.token}"


def test_the_offices_of_a_benefit_are_accessible_whatever_the_directory_says(
    page: Page, live_server: LiveServer, served: Served
) -> None:
    served.records.append(record("longue", "", "31555", **LONG))
    served.in_charge["31555", "caf"].append("longue")
    address = f"{live_server.url}{stored()}/aides/revenu-solidarite-active/accueils/"
    visitor = Visitor(page, "accueils").opens(address).reads(TITLE)
    expect(page.get_by_role("link", name="05 61 00 00 00").first).to_have_attribute("href", "tel:0561000000")
    caches["annuaire"].clear()
    served.in_charge = {}
    page.reload()
    visitor.reads(TITLE)
    expect(page.get_by_role("heading", name="Aucun accueil trouvé")).to_be_visible()
    caches["annuaire"].clear()
    served.failure = "erreur 500"
    page.reload()
    visitor.reads(TITLE)
    expect(page.get_by_role("heading", name="Nous n’avons pas pu joindre l’annuaire")).to_be_visible()


def test_help_around_the_household_is_found_without_javascript(
    browser: Browser, live_server: LiveServer, served: Served
) -> None:
    served.in_charge["31555", "mairie"] = [CAF]
    with browser.new_context(locale="fr-FR", java_script_enabled=False) as context:
        visitor = Visitor(context.new_page(), "accueils-sans-javascript", scripts=False)
        visitor.opens(f"{live_server.url}{stored()}/accueils/").reads(TITLE)
        visitor.follows("Toutes vos aides possibles").reads("Vos aides possibles")
        visitor.follows("France services, mairie, action sociale").reads(TITLE)
